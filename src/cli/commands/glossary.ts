/** `playbook glossary`: the terms of the playbook, as a table or as an index page. */

import { relative, resolve } from "node:path";
import { glossaryPage, glossaryRegister } from "../../core/index.ts";
import { defineCommand } from "../command.ts";
import { slashed } from "../find-root.ts";
import { openPlaybook } from "../open-playbook.ts";
import { REGISTER_OPTIONS, writeRegister } from "../write-register.ts";
import { writeOutput } from "../write-output.ts";

export const command = defineCommand(
  {
    name: "glossary",
    group: "Look",
    summary: "List the terms, or write the glossary's index page",
    usage: "",
    examples: [
      ["playbook glossary", "What words mean here, and which not to use."],
      [
        "playbook glossary --format markdown --output glossary/README.md",
        "An index page that links to every term.",
      ],
    ],
    options: REGISTER_OPTIONS,
  },
  async ({ io, options }) => {
    const { result, root } = await openPlaybook({ io, options, paths: [] });
    const { format, output } = options;
    if (format !== "markdown") {
      const register = glossaryRegister(result.playbook);
      writeRegister(io, options, root, register);
      return 0;
    }
    const page = resolve(io.cwd, output ?? root.path, output ? "" : "x.md");
    const path = slashed(relative(root.path, page));
    writeOutput(io, root, output, glossaryPage(result.playbook, path));
    return 0;
  },
);
