/** A command that shows a register: what it says of itself and which register it means; all else is the same for every one. */

import type { PlaybookIndex, Register } from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import {
  defineCommand,
  type Command,
  type CommandFacts,
  type OptionTable,
  type Values,
} from "./command.ts";
import {
  openPlaybook,
  WITHOUT_RULES,
  type OpenPlaybook,
} from "./open-playbook.ts";
import type { Io } from "./io.ts";
import { writeOutput } from "./write-output.ts";
import {
  REGISTER_OPTIONS,
  writeRegister,
  type RegisterValues,
} from "./write-register.ts";

/** The usage of a command that takes paths; any other looks at the whole playbook. */
export const PATHS = "[paths…]";

type RegisterFacts<O extends OptionTable> = Omit<CommandFacts<O>, "group"> & {
  /** Whether the register is made of findings, so that the rules have to run. */
  readonly needsFindings?: true;
};

/** What a register is made from. */
export interface Asked<O extends OptionTable> extends OpenPlaybook {
  readonly io: Io;
  readonly options: RegisterValues & Values<O>;
  readonly args: readonly string[];
  readonly playbook: PlaybookIndex;
}

/** A text in one form alone, in the place of a table. */
export interface Drawing {
  readonly text: string;
  /** The option that asks for it, where that leaves no choice of a format. */
  readonly flag?: string;
}

/** Describes the command; `registerOf` answers what it shows. */
export function registerCommand<const O extends OptionTable>(
  { needsFindings, ...facts }: RegisterFacts<O>,
  registerOf: (asked: Asked<O>) => Register | Drawing | Promise<Register>,
): Command {
  return defineCommand<typeof REGISTER_OPTIONS>(
    {
      ...facts,
      group: "Look",
      options: { ...facts.options, ...REGISTER_OPTIONS },
    },
    async ({ io, options, args }) => {
      const opened = await openPlaybook({
        io,
        options,
        paths: facts.usage === PATHS ? args : [],
        ...(needsFindings ? {} : { session: WITHOUT_RULES }),
      });
      const { root, result } = opened;
      const shown = await registerOf({
        ...opened,
        io,
        args,
        playbook: result.playbook,
        // The parser fills the values from the table of options above.
        options: options as RegisterValues & Values<O>,
      });
      if ("columns" in shown) writeRegister(io, options, root, shown);
      else {
        refuseFormat(options, shown);
        writeOutput(io, root, options.output, shown.text);
      }
      return 0;
    },
  );
}

/** @throws CannotRun when a drawing is asked for in a format. */
function refuseFormat({ format }: RegisterValues, { flag }: Drawing): void {
  if (flag !== undefined && format !== REGISTER_OPTIONS.format.default)
    throw new CannotRun(
      `\`${flag}\` draws with Mermaid, so \`--format ${format}\` has no place beside it; leave one of them out.`,
    );
}
