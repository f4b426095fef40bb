/** Findings that a team has accepted for now are not told, as at the command line. */

import {
  type AcceptedFinding,
  applyBaseline,
  type Diagnostic,
  groupBy,
  readBaseline,
  type Result,
  withFindings,
} from "../core/index.ts";

/** The text of a file; `undefined` where it cannot be read. */
type ReadText = (path: string) => Promise<string | undefined>;

/** Takes accepted findings away; what it did for a file is kept while the file's findings stay the same. */
export class AcceptedFindings {
  private text: string | undefined;
  private byPath: ReadonlyMap<string, readonly AcceptedFinding[]> = new Map();
  private fresh = new WeakMap<readonly Diagnostic[], readonly Diagnostic[]>();

  /** The result without them; `complain` hears of a baseline that is damaged. */
  async takenFrom(
    result: Result,
    readText: ReadText,
    complain: (sentence: string) => void,
  ): Promise<Result> {
    const { baseline } = result.playbook.config;
    if (!result.playbook.files.has(baseline)) return result;
    const text = (await readText(baseline)) ?? "";
    if (text !== this.text)
      this.read(text, () =>
        complain(
          `\`${baseline}\` is damaged, so no finding counts as accepted.`,
        ),
      );
    const findings = new Map(result.findings);
    for (const [path, accepted] of this.byPath) {
      const found = result.findings.get(path);
      if (!found) continue;
      let fresh = this.fresh.get(found);
      if (!fresh) {
        const texts = new Map([[path, (await readText(path)) ?? ""]]);
        ({ fresh } = applyBaseline(found, accepted, texts));
        this.fresh.set(found, fresh);
      }
      if (fresh.length > 0) findings.set(path, fresh);
      else findings.delete(path);
    }
    return withFindings(result, findings);
  }

  private read(text: string, complain: () => void): void {
    this.text = text;
    this.fresh = new WeakMap();
    this.byPath = new Map();
    try {
      this.byPath = groupBy(readBaseline(text), ({ path }) => path);
    } catch {
      complain();
    }
  }
}
