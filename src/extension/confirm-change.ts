/** Shows in plain words what a command will write, and asks. */

import * as vscode from "vscode";

/** What is asked. */
export interface ChangeQuestion {
  readonly question: string;
  /** The button. */
  readonly verb: string;
  /** The new lines of each document. */
  readonly writes: readonly {
    readonly path: string;
    readonly lines: readonly string[];
  }[];
  /** What else to know before one answers. */
  readonly remarks: readonly string[];
}

const PREVIEW = "Show Changes First";
const MOST = 8;
const LONGEST = 120;

/** `apply` at once, `preview` line by line first, or `undefined` for not at all. */
export async function confirmChange({
  question,
  verb,
  writes,
  remarks,
}: ChangeQuestion): Promise<"apply" | "preview" | undefined> {
  const detail = [
    ...writes.flatMap(({ path, lines }) => [
      `${path} will say:`,
      ...shortened(lines).map((line) => `    ${line}`),
      "",
    ]),
    ...shortened(remarks).map((each) => `• ${each}`),
  ].join("\n");
  const answer = await vscode.window.showInformationMessage(
    question,
    { modal: true, detail: detail.trim() },
    verb,
    PREVIEW,
  );
  if (answer === undefined) return undefined;
  return answer === PREVIEW ? "preview" : "apply";
}

function shortened(lines: readonly string[]): readonly string[] {
  const cut = lines.map((line) =>
    line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line,
  );
  const rest = cut.length - MOST;
  return rest > 1 ? [...cut.slice(0, MOST), `… and ${rest} more`] : cut;
}
