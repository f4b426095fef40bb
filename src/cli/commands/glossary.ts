/** `playbook glossary`: the terms of the playbook, as a table or as an index page. */

import { relative, resolve } from "node:path";
import { glossaryPage, glossaryRegister } from "../../core/index.ts";
import { slashed } from "../find-root.ts";
import { registerCommand } from "../register-command.ts";

export const command = registerCommand(
  {
    name: "glossary",
    summary: "List the terms, or write the glossary's index page",
    usage: "",
    examples: [
      ["playbook glossary", "What words mean here, and which not to use."],
      [
        "playbook glossary --format markdown --output glossary/README.md",
        "An index page that links to every term.",
      ],
    ],
    options: {},
  },
  ({ io, playbook, root, options: { format, output } }) => {
    if (format !== "markdown") return glossaryRegister(playbook);
    const page = resolve(io.cwd, output ?? root.path, output ? "" : "x.md");
    return { text: glossaryPage(playbook, slashed(relative(root.path, page))) };
  },
);
