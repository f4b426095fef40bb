/** Asks for a person, team or role: from the register, or whatever is typed. */

import * as vscode from "vscode";
import {
  actorOf,
  hasLeft,
  leavesOn,
  plainLabel,
  type Party,
  type PlaybookIndex,
} from "../../core/index.ts";
import type { ReadPlaybook } from "../choose-playbook.ts";
import { showPick } from "../show-pick.ts";

/** How it is asked. */
export interface PersonQuestion {
  readonly title: string;
  readonly placeholder: string;
  /** An answer that names nobody, if that is one. */
  readonly nobody?: Pick<vscode.QuickPickItem, "label" | "description">;
}

interface PersonItem extends vscode.QuickPickItem {
  readonly person?: string;
}

const KINDS: readonly (readonly [Party["kind"], string, string])[] = [
  ["role", vscode.l10n.t("Roles"), "person"],
  ["person", vscode.l10n.t("People"), "account"],
  ["team", vscode.l10n.t("Teams"), "organization"],
];

/** The name, `""` for nobody, `undefined` when the user thinks better of it. */
export function askPerson(
  playbook: ReadPlaybook,
  { title, placeholder, nobody }: PersonQuestion,
): Promise<string | undefined> {
  const registered = registeredItems(playbook);
  const pick = vscode.window.createQuickPick<PersonItem>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  const items = nobody
    ? [...registered, { ...nobody, person: "", alwaysShow: true }]
    : registered;
  pick.items = items;
  pick.onDidChangeValue((value) => {
    const typed = value.trim();
    const asTyped: PersonItem = {
      label: `$(pencil) ${plainLabel(typed)}`,
      description: vscode.l10n.t("as typed"),
      person: typed,
      alwaysShow: true,
    };
    const isKnown = registered.some(({ label }) =>
      label.toLowerCase().includes(typed.toLowerCase()),
    );
    pick.items = typed === "" || isKnown ? items : [...items, asTyped];
  });
  return showPick(pick, ({ person }) => person);
}

function registeredItems({ overview }: ReadPlaybook): readonly PersonItem[] {
  return KINDS.flatMap(([kind, heading, icon]): PersonItem[] => {
    const parties = (overview.playbook.people?.parties ?? []).filter(
      (party) =>
        party.kind === kind && !hasLeft(party, overview.playbook.today),
    );
    return parties.length === 0
      ? []
      : [
          { label: heading, kind: vscode.QuickPickItemKind.Separator },
          ...parties.map((party) => {
            const { id, name, belongsTo, holder } = party;
            const note = holder ?? belongsTo;
            const facts = [
              ...(note ? [overview.nameOf(note)] : []),
              ...leaving(party, overview.playbook),
            ];
            return {
              label: `$(${icon}) ${plainLabel(name)}`,
              ...(facts.length > 0
                ? { description: plainLabel(facts.join(" · ")) }
                : {}),
              // A name reads better than an id, where it means nobody else.
              person: overview.partyOf(name) === party ? name : id,
            };
          }),
        ];
  });
}

/** Whoever leaves is offered with a word. */
function leaving(
  party: Party,
  { people, today }: PlaybookIndex,
): readonly string[] {
  const last = leavesOn((people && actorOf(party.id, people)) ?? party, today);
  return last === undefined ? [] : [vscode.l10n.t("leaves on {0}", last)];
}
