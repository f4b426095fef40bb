/** Shows in plain words what a command will write, and asks; or says why it cannot be. */

import * as vscode from "vscode";
import { plainLabel } from "../../core/index.ts";
import { showPick } from "../show-pick.ts";

/** What is asked. */
export interface ChangeQuestion {
  readonly question: string;
  /** What saying yes is called: "Approve". */
  readonly verb: string;
  /** The new lines of each document, or the documents alone. */
  readonly writes: readonly {
    readonly path: string;
    readonly lines: readonly string[];
  }[];
  /** What else to know before one answers. */
  readonly remarks: readonly string[];
}

interface AnswerItem extends vscode.QuickPickItem {
  readonly answer?: "apply" | "preview" | "seen";
}

const MOST = 8;

/** `apply` at once, `preview` line by line first, or `undefined` for not at all; the other rows are there to be read. */
export async function confirmChange({
  question,
  verb,
  writes,
  remarks,
}: ChangeQuestion): Promise<"apply" | "preview" | undefined> {
  const { t } = vscode.l10n;
  const answer = await pickFrom(question, t("This is what will be written"), [
    { label: `$(check) ${verb}`, answer: "apply" },
    { label: `$(diff) ${t("Show the changes first")}`, answer: "preview" },
    ...writes.flatMap(({ path, lines }) => [
      heading(lines.length > 0 ? t("{0} will say", plain(path)) : plain(path)),
      ...rows(lines, "edit"),
    ]),
    ...(remarks.length > 0 ? [heading(t("Good to know"))] : []),
    ...rows(remarks, "info"),
  ]);
  return answer === "seen" ? undefined : answer;
}

/** Says what stands in the way. */
export async function tellRefusal(
  title: string,
  reasons: readonly string[],
): Promise<void> {
  const items = reasons.map((reason): AnswerItem => {
    const [what, why] = halves(reason);
    return {
      label: `$(circle-slash) ${plain(what)}`,
      ...(why === undefined ? {} : { detail: plain(why) }),
      answer: "seen",
    };
  });
  const placeholder = vscode.l10n.t("This is what stands in the way");
  await pickFrom(title, placeholder, items);
}

function pickFrom(
  title: string,
  placeholder: string,
  items: readonly AnswerItem[],
): Promise<AnswerItem["answer"]> {
  const pick = vscode.window.createQuickPick<AnswerItem>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.items = items;
  return showPick(pick, ({ answer }) => answer);
}

function heading(label: string): AnswerItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function rows(texts: readonly string[], icon: string): readonly AnswerItem[] {
  const rest = texts.length - MOST;
  const shown = rest > 1 ? texts.slice(0, MOST) : texts;
  return [
    ...shown.map((text) => ({ label: `$(${icon}) ${plain(text)}` })),
    ...(rest > 1 ? [{ label: vscode.l10n.t("… and {0} more", rest) }] : []),
  ];
}

/** A long sentence in two lines: what is wrong, and what would be right. */
function halves(sentence: string): readonly [string, string?] {
  const match = /^(.{10,100}?)[:;] (.+)$/s.exec(sentence);
  return match ? [match[1]!, match[2]!] : [sentence];
}

/** Texts from documents; a row shows backticks as they are. */
function plain(text: string): string {
  return plainLabel(text.replaceAll("`", ""), 300);
}
