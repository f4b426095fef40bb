/** Opens the playbook that a command line means: root, config, texts, findings. */

import { relative, resolve } from "node:path";
import {
  CONFIG_FILE,
  openSession,
  overlayHost,
  type Host,
  type Result,
  type Session,
  type SessionOptions,
} from "../core/index.ts";
import { CannotRun } from "./cannot-run.ts";
import type { CommonValues } from "./command.ts";
import { findRoot, insideRoot, slashed, type Root } from "./find-root.ts";
import type { Io } from "./io.ts";
import { withProgress } from "./progress.ts";
import { selectPaths, type Selection } from "./selection.ts";

/** What a command needs to open a playbook. */
export interface Opening {
  readonly io: Io;
  readonly options: Pick<
    CommonValues,
    "root" | "config" | "no-config" | "today"
  >;
  /** Paths that are asked for; the root is found from them. */
  readonly paths: readonly string[];
  /** Texts that stand in for those on disk, by absolute path. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly session?: Omit<
    SessionOptions,
    "today" | "configPath" | "ignoresConfig"
  >;
  /** Whether the command writes: what runs that were killed have left is then cleared away first. */
  readonly isForWriting?: boolean;
  /** Changes how files are read. */
  readonly wrapHost?: (host: Host) => Host;
  /** Whether it is fine that there is no document, or none of those asked for. */
  readonly mayBeEmpty?: boolean;
}

/** How to open a playbook for what its documents say, when nobody asks what is wrong with them. */
export const WITHOUT_RULES = {
  onlyRules: new Set<string>(),
} satisfies Opening["session"];

/** An open playbook and the part of it that is asked for. */
export interface OpenPlaybook {
  readonly root: Root;
  readonly host: Host;
  readonly session: Session;
  /** What the session was opened with. */
  readonly sessionOptions: SessionOptions;
  readonly result: Result;
  readonly isSelected: Selection;
}

/**
 * Reads the whole playbook and runs its rules.
 * @throws CannotRun when there is nothing to read, with the cure.
 */
export async function openPlaybook(opening: Opening): Promise<OpenPlaybook> {
  const { io, options, paths } = opening;
  const root = findRoot(io, options.root, paths);
  const texts = new Map<string, string>();
  for (const [path, text] of opening.texts ?? []) {
    const inside = insideRoot(root.path, path);
    if (!inside)
      throw new CannotRun(
        `\`${path}\` lies outside the playbook in \`${root.fromHere}\`.`,
      );
    texts.set(inside, text);
  }
  const configPath = takeConfig(io, root, options.config, texts);
  const onDisk = readable(
    io.files.openFolder(root.path, opening.isForWriting),
    root,
  );
  const wrapped = opening.wrapHost?.(onDisk) ?? onDisk;
  const host = texts.size === 0 ? wrapped : overlayHost(wrapped, texts);
  const progress = withProgress(host, io);
  const sessionOptions = {
    ...opening.session,
    today: options.today ?? io.today(),
    ...(configPath === undefined ? {} : { configPath }),
    ignoresConfig: options["no-config"],
  };
  const session = await openSession(progress.host, sessionOptions).finally(
    progress.end,
  );
  const { result } = session;
  const isSelected = selectPaths(io, root, paths, result);
  if (!result.isConfigBroken && !opening.mayBeEmpty) {
    assertNotEmpty(root, result);
    assertSelected(paths, result, isSelected);
  }
  return { root, host, session, sessionOptions, result, isSelected };
}

/** Says in a sentence what is wrong with a folder that cannot be listed. */
function readable(host: Host, root: Root): Host {
  return {
    ...host,
    list: async () => {
      try {
        return await host.list();
      } catch (cause) {
        const { code, message } = cause as { code?: string; message: string };
        const why =
          code === "EACCES" || code === "EPERM"
            ? "you may not read it"
            : code === "ENOENT"
              ? "it does not exist"
              : message;
        throw new CannotRun(
          `The folder \`${root.fromHere}\` cannot be read: ${why}.`,
          { cause },
        );
      }
    },
  };
}

/** Puts the text of `--config` in the place of a file of the playbook and says which. */
function takeConfig(
  io: Io,
  root: Root,
  asked: string | undefined,
  texts: Map<string, string>,
): string | undefined {
  if (asked === undefined) return undefined;
  const absolute = resolve(io.cwd, asked);
  if (io.files.kindOf(absolute) !== "file")
    throw new CannotRun(`There is no settings file \`${asked}\`.`);
  const read = io.files.read(absolute);
  if ("reason" in read) throw new CannotRun(`\`${asked}\` ${read.reason}.`);
  const path = slashed(relative(root.path, absolute));
  texts.set(path, read.text);
  return path;
}

/** Files that are read, but are no documents, may be asked for too: the config and the people register. */
function assertSelected(
  paths: readonly string[],
  { playbook, skipped }: Result,
  isSelected: Selection,
): void {
  const isChecked =
    playbook.documents.some(({ path }) => isSelected(path)) ||
    skipped.some(({ path }) => isSelected(path)) ||
    [CONFIG_FILE, playbook.config.people].some(isSelected);
  if (isChecked) return;
  throw new CannotRun(
    `There is no document to check in ${paths.map((path) => `\`${path}\``).join(", ")}. \`include\` and \`exclude\` in \`${CONFIG_FILE}\` say what is a document.`,
  );
}

function assertNotEmpty(root: Root, { playbook, skipped }: Result): void {
  if (playbook.documents.length > 0) return;
  const where = root.fromHere === "." ? "this folder" : `\`${root.fromHere}\``;
  const why =
    skipped.length > 0
      ? ` ${skipped.length === 1 ? "The only one" : `All ${skipped.length}`} had to be skipped: \`${skipped[0]!.path}\` ${skipped[0]!.reason}.`
      : playbook.files.size > 0
        ? ` It holds ${playbook.files.size} other ${playbook.files.size === 1 ? "file" : "files"}; documents end in ${playbook.config.include.map((each) => `\`${each.replace(/^\*\*\/\*/, "")}\``).join(", ")}.`
        : " It is empty.";
  throw new CannotRun(
    `There is no document to check in ${where}.${why} Name the playbook's folder: \`playbook lint FOLDER\`.`,
  );
}
