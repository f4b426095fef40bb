/** `playbook list`: the register of all documents. */

import {
  countOf,
  didYouMean,
  isListed,
  listDocuments,
  listRegister,
  nearest,
  NO_TYPE,
  STATUS_FAMILIES,
  STATUS_WORDS,
  type PlaybookIndex,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { ownerFilter } from "../owner-named.ts";
import { askedType } from "../type-named.ts";
import { PATHS, registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "list",
    summary: "List the documents with owner, status and next review",
    usage: PATHS,
    examples: [
      ["playbook list --review overdue", "What is past its review date."],
      [
        "playbook list --type policy --status active",
        "The policies that are in force.",
      ],
      [
        "playbook list --format csv --output register.csv",
        "A register for a spreadsheet.",
      ],
    ],
    options: {
      type: {
        value: "TYPE",
        summary: `Only documents of this type; \`${NO_TYPE}\` for those without`,
        group: "Which documents",
      },
      owner: {
        value: "NAME",
        summary: "Only documents of this owner; part of the name will do",
        group: "Which documents",
      },
      status: {
        value: "STATUS",
        summary: "Only documents of this status, or family such as active",
        group: "Which documents",
      },
      review: {
        value: "STATE",
        choices: ["overdue", "due-soon", "current", "unscheduled", "closed"],
        summary: "Only documents whose review is",
        group: "Which documents",
      },
    },
  },
  ({ playbook, result: { counts }, isSelected, options }) => {
    const { type, owner, status, review, verbose: isVerbose } = options;
    const filter = {
      ...(type === undefined
        ? {}
        : {
            type:
              type === NO_TYPE
                ? NO_TYPE
                : askedType(playbook.config.types, type).id,
          }),
      ...ownerFilter(owner, playbook),
      ...(status === undefined
        ? {}
        : { status: statusNamed(status, playbook) }),
      ...(review === undefined ? {} : { review }),
    };
    const documents = listDocuments(playbook).filter(
      (document) =>
        isSelected(document.path) && isListed(document, filter, playbook),
    );
    const some =
      documents.length === counts.documents ? "" : `${documents.length} of `;
    const summary = `${some}${countOf(counts.documents, "document")} as of ${playbook.today}.`;
    return listRegister(documents, playbook, { isVerbose, summary });
  },
);

/** A status that a family, a type or a document of the playbook has. */
function statusNamed(asked: string, playbook: PlaybookIndex): string {
  const fold = (word: string): string =>
    word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const words = [
    ...STATUS_FAMILIES,
    ...playbook.config.types.flatMap(({ statuses }) =>
      Object.values(statuses).flat(),
    ),
    ...Object.values(STATUS_WORDS).flat(),
    ...playbook.typed.flatMap(({ status }) => status?.text ?? []),
  ];
  if (words.some((word) => fold(word) === fold(asked))) return asked;
  throw new CannotRun(
    `There is no status \`${asked}\`.${didYouMean(nearest(asked, words)) || ` The families are ${STATUS_FAMILIES.join(", ")}.`}`,
  );
}
