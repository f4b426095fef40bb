/** `playbook new`: a document from its type's template, where documents of its type lie. */

import { join, resolve } from "node:path";
import {
  createFromTemplate,
  fileNameOf,
  folderForType,
  nextId,
  sameId,
  type DocumentType,
  type PlaybookIndex,
} from "../../core/index.ts";
import { CannotRun } from "../cannot-run.ts";
import { defineCommand } from "../command.ts";
import { insideRoot, slashed } from "../find-root.ts";
import { ownerForNew } from "../new-owner.ts";
import { openPlaybook, type OpenPlaybook } from "../open-playbook.ts";
import { askedType, typesInWords } from "../type-named.ts";
import { EXISTS } from "../writing/not-written.ts";

export const command = defineCommand(
  {
    name: "new",
    group: "Write",
    summary: "Create a document from the template of its type",
    usage: "TYPE TITLE",
    examples: [
      [
        'playbook new sop "Launch a campaign"',
        "A procedure, with the next free id, in the folder of procedures.",
      ],
      [
        'playbook new policy "Consent" --owner privacy-lead',
        "A policy that has an owner from the start.",
      ],
    ],
    options: {
      owner: {
        value: "PERSON",
        summary: "Who answers for it; you, if the people register knows you",
      },
      id: { value: "ID", summary: "Its id, instead of the next free one" },
      output: {
        value: "PATH",
        short: "o",
        summary: "Where to write it: a file, or a folder that exists",
      },
    },
  },
  async ({ io, options, args }) => {
    const [word, ...titleWords] = args;
    const title = titleWords.join(" ").trim();
    const playbook = await openPlaybook({
      io,
      options,
      paths: [],
      mayBeEmpty: true,
      isForWriting: true,
    });
    const index = playbook.result.playbook;
    const type = typeOf(index, word);
    if (title === "")
      throw new CannotRun(
        `What is the ${type.title} called? \`playbook new ${type.id} "Its title"\`.`,
      );
    const id = options.id ?? nextId(index, type);
    const other = sameId(index, id);
    if (other)
      throw new CannotRun(
        `The id \`${id}\` belongs to \`${other.path}\`; the next free one is \`${nextId(index, type)}\`.`,
      );
    const { owner, notes } = await ownerForNew(io, playbook, options.owner);
    const path = pathOf(io, playbook, type, title, options.output);
    const problem = io.files.create(
      resolve(playbook.root.path, path),
      createFromTemplate(type, { title, id, owner, today: index.today }),
      playbook.root.path,
    );
    const shown = slashed(join(playbook.root.fromHere, path));
    if (problem)
      throw new CannotRun(
        `\`${shown}\` ${problem.reason}.${problem.reason === EXISTS ? " Choose another title, or name the file with `--output`." : ""}`,
      );
    io.stdout.write(`${shown}\n`);
    if (!options.quiet)
      io.stderr.write(
        [`Created the ${type.title} ${id}.`, ...notes].join("\n") + "\n",
      );
    return 0;
  },
);

function typeOf(
  { config: { types } }: PlaybookIndex,
  word: string | undefined,
): DocumentType {
  if (word === undefined)
    throw new CannotRun(
      `What shall it be? \`playbook new TYPE TITLE\`. ${typesInWords(types)}`,
    );
  return askedType(types, word);
}

/** Path below the root. */
function pathOf(
  io: Parameters<typeof ownerForNew>[0],
  { root, result }: OpenPlaybook,
  type: DocumentType,
  title: string,
  output: string | undefined,
): string {
  const name = `${fileNameOf(title, type.id)}.md`;
  if (output === undefined) {
    const folder = folderForType(
      result.playbook,
      type,
      slashed(root.path).replace(/^.*\//, ""),
    );
    return folder === "" ? name : `${folder}/${name}`;
  }
  const asked = resolve(io.cwd, output);
  const isFolder = /[\\/]$/.test(output) || io.files.kindOf(asked) === "folder";
  const path = insideRoot(root.path, isFolder ? join(asked, name) : asked);
  if (path === undefined)
    throw new CannotRun(
      `\`${output}\` lies outside the playbook in \`${root.fromHere}\`.`,
    );
  if (!isFolder && !/\.(?:md|markdown)$/i.test(path))
    throw new CannotRun(
      `\`${output}\` does not end in \`.md\`, so it would not be read as a document.`,
    );
  return path;
}
