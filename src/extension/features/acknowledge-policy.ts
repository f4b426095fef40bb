/** "Playbook: Acknowledge This Policy": adds the line that says who has read it, and when. */

import * as vscode from "vscode";
import {
  acknowledge,
  hasLeft,
  logEntriesOf,
  logFor,
  plainLabel,
  readingDutiesOf,
  sourceOf,
  titleOf,
  type ReadingDuty,
} from "../../core/index.ts";
import { applyChanges } from "../change/change-documents.ts";
import { choosePerson } from "../change/choose-person.ts";
import { choosePlaybook, type ReadPlaybook } from "../choose-playbook.ts";
import type { Playbooks } from "../playbooks.ts";

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
    const { t } = vscode.l10n;
    const index = playbook.overview.playbook;
    const stateOf = new Map(
      duty.acknowledgements.map((each) => [each.person, each]),
    );
    const title = plainLabel(titleOf(duty.document));
    const person = await choosePerson(index, {
      title:
        duty.version === undefined
          ? t("Acknowledge {0}", title)
          : t(
              "Acknowledge {0}, version {1}",
              title,
              plainLabel(duty.version, 20),
            ),
      placeHolder: t("Who has read it?"),
      isOffered: (party) =>
        !hasLeft(party, index.today) && stateOf.get(party)?.state !== "done",
      describe: (party) => {
        const known = stateOf.get(party);
        if (!known) return t("need not");
        return known.due === undefined
          ? t("must")
          : t("must, by {0}", known.due);
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
  const { t } = vscode.l10n;
  const duties = readingDutiesOf(playbook.overview.playbook);
  const uri = vscode.window.activeTextEditor?.document.uri;
  const path = uri && playbook.pathOf(uri);
  const own = duties.find(({ document }) => document.path === path);
  if (own) return own;
  if (duties.length === 0) {
    void vscode.window.showInformationMessage(
      t(
        "No document in force asks to be acknowledged; say in its front matter who must, for instance: {0}.",
        "acknowledgement: { required_from: [marketing], within_days: 14 }",
      ),
    );
    return undefined;
  }
  const items = duties.map((duty) => {
    const open = duty.acknowledgements.filter(({ state }) => state !== "done");
    return {
      label: plainLabel(titleOf(duty.document)),
      description: t(
        "{0} of {1} have not yet",
        open.length,
        duty.acknowledgements.length,
      ),
      duty,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: t("Acknowledge a Policy"),
    placeHolder: t("Which document was read?"),
  });
  return chosen?.duty;
}

async function record(
  playbook: ReadPlaybook,
  { document, version }: ReadingDuty,
  person: string,
): Promise<void> {
  const { t } = vscode.l10n;
  const index = playbook.overview.playbook;
  const log = logFor(document, logEntriesOf(index));
  const file = await vscode.workspace.openTextDocument(
    playbook.uriOf(log.path),
  );
  const { version: textVersion } = file;
  const edits = acknowledge(sourceOf(log, file.getText()), {
    document,
    version,
    person,
    on: index.today,
  });
  if (!edits)
    return void vscode.window.showWarningMessage(
      t(
        "The line could not be added to {0}; add it by hand.",
        plainLabel(log.path),
      ),
    );
  if (!(await applyChanges([{ file, version: textVersion, edits }]))) return;
  const editor = await vscode.window.showTextDocument(file);
  const at = editor.document.positionAt(edits[0]!.range.start + 1);
  const line = editor.document.lineAt(at.line);
  editor.selection = new vscode.Selection(line.range.end, line.range.end);
  editor.revealRange(line.range);
  vscode.window.setStatusBarMessage(
    t(
      "{0} has acknowledged {1}; save and commit the line",
      plainLabel(person),
      plainLabel(titleOf(document)),
    ),
    8000,
  );
}
