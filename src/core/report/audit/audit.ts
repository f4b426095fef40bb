/** The audit pack: everything an auditor asks for as tables, in files that are the same for the same playbook and day. */

import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { actionsRegister } from "../../subjects/action/actions-register.ts";
import { acknowledgementsTable } from "../../subjects/acknowledgement/audit-acknowledgements.ts";
import {
  approvalsTable,
  documentsTable,
  exceptionsTable,
  type GitEvidence,
} from "./audit-tables.ts";
import { historyTable } from "./audit-history.ts";
import { auditHtml } from "./audit-html.ts";
import { changesRegister } from "../../subjects/change/changes-register.ts";
import { lessonsRegister } from "../../subjects/learning/lessons-register.ts";
import { registerCsv } from "../register/register-formats.ts";
import type { Register } from "../register/register.ts";

/** What the pack is made of. */
export interface AuditInput {
  readonly playbook: PlaybookIndex;
  /** By path; `undefined` where there is no history. */
  readonly evidence: ReadonlyMap<string, GitEvidence> | undefined;
  /** A sentence about the evidence, for instance why there is none. */
  readonly caveat: string | undefined;
}

/** The files of the pack by name, without the manifest. */
export function auditFiles({
  playbook,
  evidence,
  caveat,
}: AuditInput): ReadonlyMap<string, string> {
  const tables: readonly (readonly [name: string, register: Register])[] = [
    ["documents", documentsTable(playbook, evidence)],
    ["approvals", approvalsTable(playbook)],
    ["review-history", historyTable(playbook)],
    ["exceptions", exceptionsTable(playbook)],
    ["acknowledgements", acknowledgementsTable(playbook)],
    ["changes", changesRegister(playbook)],
    ["post-mortems", lessonsRegister(playbook)],
    ["actions", actionsRegister(playbook, { all: true })],
  ];
  const files = new Map(
    tables.map(([name, register]) => [`${name}.csv`, registerCsv(register)]),
  );
  files.set(
    "index.html",
    auditHtml(playbook.today, tables, caveat ?? evidenceWords(evidence)),
  );
  return files;
}

function evidenceWords(evidence: AuditInput["evidence"]): string {
  return evidence === undefined
    ? "There is no git history, so nothing here says who changed a document and when."
    : "First and last change of each document come from git.";
}
