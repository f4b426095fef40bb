/** Which questions each document asked of the others, so that a change rechecks only the documents it concerns. */

import { noteLookups, type Lookups } from "../playbook/lookups.ts";

/** Who asked what. */
export class LookupLog {
  private readonly askers = new Map<string, Set<string>>();
  private readonly asked = new Map<string, Set<string>>();

  /** Lookups for one document, all of whose questions are kept; what it asked before is forgotten. */
  open(path: string, lookups: Lookups): Lookups {
    this.forget(path);
    return noteLookups(lookups, (question) => this.note(path, question));
  }

  /** Keeps one more question of a document. */
  note(path: string, question: string): void {
    let questions = this.asked.get(path);
    if (!questions) this.asked.set(path, (questions = new Set()));
    if (questions.has(question)) return;
    questions.add(question);
    const askers = this.askers.get(question);
    if (askers) askers.add(path);
    else this.askers.set(question, new Set([path]));
  }

  /** Forgets a document. */
  forget(path: string): void {
    for (const question of this.asked.get(path) ?? []) {
      const askers = this.askers.get(question)!;
      askers.delete(path);
      if (askers.size === 0) this.askers.delete(question);
    }
    this.asked.delete(path);
  }

  /** The documents that asked a question. */
  askersOf(question: string): Iterable<string> {
    return this.askers.get(question) ?? [];
  }

  /** The questions of one kind that anybody asked. */
  *questionsOf(kind: string): Generator<string> {
    for (const question of this.askers.keys())
      if (question.startsWith(kind)) yield question.slice(kind.length);
  }
}
