// The arguments of `npm start`: which folder to open, and how.

import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { PlainProblem } from "./ending.ts";
import { repository } from "./repository.ts";

/** What to start. */
export interface StartOrder {
  readonly folder: string;
  /** Nobody named a folder: it is the example that comes with the tool. */
  readonly isExample: boolean;
  /** Look at the window, say what is seen, and end. */
  readonly isCheck: boolean;
  /** Serve it to a browser, even where desktop VS Code is installed. */
  readonly isServed: boolean;
  /** Where to serve; a free port unless said otherwise. */
  readonly port?: number;
}

/** What `npm start -- --help` prints. */
export const startUsage = `npm start                      builds, checks the example playbook and opens it in VS Code
npm start -- FOLDER            opens another folder
npm start -- --check [FOLDER]  looks at it unattended: 0 once tree and findings are seen, else 1
npm start -- --browser         serves it to a browser, even where desktop VS Code is installed
npm start -- --port 8080       serves it there
`;

const example = join(repository, "test", "playbooks", "example");

/**
 * Reads the arguments; relative folders are below `cwd`. Nothing is asked of whoever wants help.
 * @throws PlainProblem with the sentence to say.
 */
export function readStartOrder(
  args: readonly string[],
  cwd: string,
): StartOrder | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  if (positionals.length > 1)
    throw new PlainProblem(
      `One folder at a time, please: not ${positionals.map((each) => `\`${each}\``).join(" and ")}.`,
    );
  const [named] = positionals;
  const folder = named === undefined ? example : resolve(cwd, named);
  if (named !== undefined) requireFolder(named, folder);
  return {
    folder,
    isExample: folder === example,
    isCheck: values.check,
    isServed: values.browser || values.check || values.port !== undefined,
    ...(values.port !== undefined && { port: readPort(values.port) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        browser: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        port: { type: "string" },
      },
    });
  } catch (error) {
    // Node's first sentence names the option; what follows speaks of its own tricks.
    const [sentence] = (error as Error).message.split(/(?<=')\. |\n/);
    throw new PlainProblem(
      `${sentence}. \`npm start -- --help\` shows what there is.`,
    );
  }
}

function requireFolder(named: string, folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new PlainProblem(`There is no folder \`${named}\`.`);
  if (!stats.isDirectory())
    throw new PlainProblem(
      `\`${named}\` is a file; name the folder that it is in.`,
    );
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new PlainProblem(
      `\`--port\` takes a number from 1 to 65535, not \`${text}\`.`,
    );
  return port;
}
