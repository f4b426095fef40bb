/** Folders of what others wrote: programs and their parts bring texts along that no playbook answers for. */

import type { Config } from "../config/config.ts";

/** The names, in any case. */
const FOREIGN = ["vendor", "third_party", "dist", "node_modules"];
/** Of these only what lies deeper: `vendor/index.md` is a policy about vendors, `vendor/lib/README.md` is a vendor's. */
const ALSO_A_SUBJECT = ["vendor"];

/** Why such a folder is not looked into, as the end of a sentence. */
export const FOREIGN_REASON = "is a folder for what others wrote";

/** The highest folder of others above a file; `undefined` where there is none, or where `include` names it. */
export function foreignFolder(
  path: string,
  { include }: Pick<Config, "include">,
): string | undefined {
  const names = path.split("/");
  const at = names
    .slice(0, -1)
    .findIndex(
      (name, depth) =>
        FOREIGN.includes(name.toLowerCase()) &&
        !(ALSO_A_SUBJECT.includes(name) && depth === names.length - 2) &&
        !include.some((glob) => glob.split("/").includes(name)),
    );
  return at < 0 ? undefined : names.slice(0, at + 1).join("/");
}
