/** Paths inside a playbook: `/` between the parts, relative to the root, no leading slash. */

/** The folder part, `""` for a file at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The last part: file or folder name. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether one of the folders above a file is hidden: such files may be linked to, but belong to tools. */
export function isBelowHidden(path: string): boolean {
  return /(?:^|\/)\.[^/]*\//.test(path);
}

/** The name without any of its endings: `launch` for `sops/launch.html.md.erb`. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.indexOf(".", 1);
  return dot < 0 ? name : name.slice(0, dot);
}

/** Joins and resolves `.` and `..`; `undefined` when the result would leave the root. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else parts.push(part);
  }
  return parts.join("/");
}

/** How to write a path as a relative link from a file: `../policies/brand.md`. */
export function relativePath(fromFile: string, to: string): string {
  const from = folderOf(fromFile).split("/").filter(Boolean);
  const target = to.split("/");
  let same = 0;
  while (same < from.length && from[same] === target[same]) same++;
  const parts = [...from.slice(same).map(() => ".."), ...target.slice(same)];
  return parts.join("/") || ".";
}
