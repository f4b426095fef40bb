/** The people a session knows: what the register file says, and the documents of roles beside it. */

import type { Config, Severity } from "../config/config.ts";
import type { ParseProblem } from "../document/parse-problem.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { problemsOf } from "../lint/problems.ts";
import { severityOf } from "../lint/severity.ts";
import {
  peopleRegister,
  type PeopleRegister,
} from "../playbook/people/people.ts";
import type { TypedDocument } from "../playbook/playbook-document.ts";
import { roleOf } from "../playbook/playbook-index.ts";
import { readPeople } from "../playbook/people/read-people.ts";
import { rule as inconsistent } from "../rules/ownership/people-inconsistent.ts";
import { rule as invalid } from "../rules/ownership/people-invalid.ts";
import type { Rule } from "../rules/rule.ts";

/** Keeps the register the same object while what it is made of stays the same. */
export class PeopleState {
  /** What is wrong with the register file. */
  diagnostics: readonly Diagnostic[] = [];
  private file: ReturnType<typeof readPeople> | undefined;
  private roles: readonly TypedDocument[] = [];
  private made: { readonly register: PeopleRegister | undefined } | undefined;

  constructor(private readonly config: Config) {}

  /** Takes in the text of the register file; `null` when it is gone. */
  take(text: string | null): void {
    this.made = undefined;
    this.file = text === null ? undefined : readPeople(text);
    this.diagnostics = this.file ? this.problemsIn(text!, this.file) : [];
  }

  /** Answers what puts everything back as it is now. */
  remember(): () => void {
    const { file, diagnostics, made } = this;
    return () => {
      this.file = file;
      this.diagnostics = diagnostics;
      this.made = made;
    };
  }

  /** The register; `undefined` when there is neither a file nor a role. */
  registerWith(roles: readonly TypedDocument[]): PeopleRegister | undefined {
    const isSame =
      roles.length === this.roles.length &&
      roles.every((role, at) => role === this.roles[at]);
    if (isSame && this.made) return this.made.register;
    this.roles = roles;
    const { file } = this;
    const register =
      file || roles.length > 0
        ? peopleRegister([...(file?.parties ?? []), ...roles.map(roleOf)])
        : undefined;
    this.made = { register };
    return register;
  }

  private problemsIn(
    text: string,
    { problems, contradictions }: ReturnType<typeof readPeople>,
  ): readonly Diagnostic[] {
    const { config } = this;
    const of = (
      { id }: Rule,
      found: readonly ParseProblem[],
      weight: Severity,
    ) => problemsOf(config.people, text, found, id, weight);
    const weight = severityOf(inconsistent, config);
    return [
      ...of(invalid, problems, "error"),
      ...(weight === "off" ? [] : of(inconsistent, contradictions, weight)),
    ];
  }
}
