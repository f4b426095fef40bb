/** What the engine asks of the world outside: a list of files and their texts. */

/** A file that was found but is not looked at, and why, as the end of a sentence: "is not UTF-8 text". */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
  /** For a folder whose files are not known, so that it is told whatever its name. */
  readonly isFolder?: boolean;
}

/** All files below a playbook's root. */
export interface Listing {
  /** `/` paths of regular files, documents or not; link targets are looked up here. */
  readonly files: readonly string[];
  /** Of those the symbolic links; where one holds the text of a document, it is another name of it. */
  readonly links?: readonly string[];
  /** Of those with the name of a document, and of folders, the engine tells the user. */
  readonly skipped: readonly Skipped[];
}

/** A file's text, or why there is none. */
export type ReadResult =
  { readonly text: string } | { readonly reason: string };

/** The outside world; answers may come at once or later. */
export interface Host {
  /** Name of the root folder; `policies` makes the files directly in it policies. */
  readonly rootName: string;
  list(): Listing | Promise<Listing>;
  read(path: string): ReadResult | Promise<ReadResult>;
  /** Called between files of a long read, so that an editor can let others run or stop the reading by throwing. */
  pause?(done: number, total: number): Promise<void> | undefined;
}

/** A playbook in memory, for tests and for examples. */
export function memoryHost(
  files: Readonly<Record<string, string>>,
  rootName = "playbook",
): Host {
  return {
    rootName,
    list: () => ({ files: Object.keys(files), skipped: [] }),
    read: (path) =>
      Object.hasOwn(files, path)
        ? { text: files[path]! }
        : { reason: "does not exist" },
  };
}

/** A host on which some files have other texts than on disk: unsaved editors, standard input. */
export function overlayHost(
  host: Host,
  texts: ReadonlyMap<string, string>,
): Host {
  return {
    rootName: host.rootName,
    ...(host.pause ? { pause: host.pause.bind(host) } : {}),
    list: async () => {
      const listing = await host.list();
      const files = [...new Set([...listing.files, ...texts.keys()])];
      return { ...listing, files };
    },
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? host.read(path) : { text };
    },
  };
}
