/** `playbook list`: the register of all documents. */

import {
  didYouMean,
  isListed,
  listDocuments,
  nearest,
  NO_TYPE,
  type Result,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { openPlaybook } from "../open-playbook.ts";
import { ownerFilter } from "../owner-named.ts";
import { REGISTER_OPTIONS, writeList } from "../write-register.ts";

export const command = defineCommand(
  {
    name: "list",
    group: "Look",
    summary: "List the documents with owner, status and next review",
    usage: "[paths…]",
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
      ...REGISTER_OPTIONS,
    },
  },
  async ({ io, options, args }) => {
    const { result, root, isSelected } = await openPlaybook({
      io,
      options,
      paths: args,
    });
    const { type, owner, status, review } = options;
    const filter = {
      ...(type === undefined ? {} : { type: typeNamed(type, result) }),
      ...ownerFilter(owner, result.playbook),
      ...(status === undefined ? {} : { status }),
      ...(review === undefined ? {} : { review }),
    };
    const { playbook, counts } = result;
    const documents = listDocuments(playbook).filter(
      (document) =>
        isSelected(document.path) && isListed(document, filter, playbook),
    );
    writeList(io, options, root, documents);
    const of =
      documents.length === counts.documents ? "" : ` of ${counts.documents}`;
    if (!options.quiet)
      io.stderr.write(
        `${documents.length}${of} documents as of ${playbook.today}.\n`,
      );
    return 0;
  },
);

function typeNamed(asked: string, { playbook }: Result): string {
  if (asked === NO_TYPE) return NO_TYPE;
  const fold = (word: string): string =>
    word.toLowerCase().replace(/[-_\s]/g, "");
  const { types } = playbook.config;
  const type = types.find((each) =>
    [each.id, each.title, each.plural, ...each.aliases].some(
      (word) => fold(word) === fold(asked),
    ),
  );
  if (type) return type.id;
  const ids = types.map(({ id }) => id);
  throw new CannotRun(
    `There is no type \`${asked}\`.${didYouMean(nearest(asked, ids)) || ` The types are ${ids.join(", ")}.`}`,
  );
}
