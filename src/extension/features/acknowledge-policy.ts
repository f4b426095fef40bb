/** "Playbook: Acknowledge This Policy": adds the line that says who has read it, and when. */

import * as vscode from "vscode";
import {
  acknowledge,
  hasLeft,
  logEntriesOf,
  logFor,
  printable,
  readingDutiesOf,
  sourceOf,
  titleOf,
  type ReadingDuty,
} from "../../core/index.ts";
import { choosePerson } from "../choose-person.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";
import { applyFileEdits } from "../text-edits.ts";

/** Who acknowledged last in this window is most likely who does so next. */
const LAST = "playbook.lastAcknowledgedBy";

/** Registers the command. */
export function registerAcknowledgePolicy(
  playbooks: Playbooks,
  memory: vscode.Memento,
): vscode.Disposable {
  return vscode.commands.registerCommand("playbook.acknowledge", async () => {
    const playbook = await choosePlaybook(playbooks);
    const duty = playbook && (await chooseDuty(playbook));
    if (!playbook || !duty) return;
    const index = playbook.overview.playbook;
    const stateOf = new Map(
      duty.acknowledgements.map((each) => [each.person, each]),
    );
    const title = printable(titleOf(duty.document));
    const person = await choosePerson(index, {
      title: `Acknowledge ${title}${duty.version === undefined ? "" : `, version ${printable(duty.version)}`}`,
      placeHolder: "Who has read it?",
      isOffered: (party) =>
        !hasLeft(party, index.today) && stateOf.get(party)?.state !== "done",
      describe: (party) => {
        const known = stateOf.get(party);
        if (!known) return "need not";
        return known.due === undefined ? "must" : `must, by ${known.due}`;
      },
      first: index.people?.find(memory.get<string>(LAST, "")),
    });
    if (!person) return;
    await memory.update(LAST, person.id);
    await record(playbook, duty, person.name);
  });
}

/** The policy in the editor, or one of those that have to be read. */
async function chooseDuty(
  playbook: ReadPlaybook,
): Promise<ReadingDuty | undefined> {
  const duties = readingDutiesOf(playbook.overview.playbook);
  const uri = vscode.window.activeTextEditor?.document.uri;
  const path = uri && playbook.pathOf(uri);
  const own = duties.find(({ document }) => document.path === path);
  if (own) return own;
  if (duties.length === 0) {
    void vscode.window.showInformationMessage(
      "No document in force asks to be acknowledged; say in its front matter who must, for instance: acknowledgement: { required_from: [marketing], within_days: 14 }.",
    );
    return undefined;
  }
  const items = duties.map((duty) => {
    const open = duty.acknowledgements.filter(({ state }) => state !== "done");
    return {
      label: titleOf(duty.document).replaceAll("$(", "$\u200b("),
      description: `${open.length} of ${duty.acknowledgements.length} have not yet`,
      duty,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: "Acknowledge a Policy",
    placeHolder: "Which document was read?",
  });
  return chosen?.duty;
}

async function record(
  playbook: ReadPlaybook,
  { document, version }: ReadingDuty,
  person: string,
): Promise<void> {
  const index = playbook.overview.playbook;
  const log = logFor(document, logEntriesOf(index));
  const file = await vscode.workspace.openTextDocument(
    playbook.uriOf(log.path),
  );
  const edits = acknowledge(sourceOf(log, file.getText()), {
    document,
    version,
    person,
    on: index.today,
  });
  if (!edits || !(await applyFileEdits([{ document: file, edits }])))
    return void vscode.window.showWarningMessage(
      `The line could not be added to ${printable(log.path)}; add it by hand.`,
    );
  const editor = await vscode.window.showTextDocument(file);
  const at = editor.document.positionAt(edits[0]!.range.start + 1);
  const line = editor.document.lineAt(at.line);
  editor.selection = new vscode.Selection(line.range.end, line.range.end);
  editor.revealRange(line.range);
  vscode.window.setStatusBarMessage(
    `${printable(person)} has acknowledged ${titleOf(document)}; save and commit the line`,
    8000,
  );
}
