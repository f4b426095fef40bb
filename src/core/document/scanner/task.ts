/** Checkboxes at the beginning of list items. */

import { detach } from "../../text/words.ts";
import type { ListItem } from "../body.ts";

/** Beside `x`: `-` and `~` call a task off; `/`, `>`, `<`, `!`, `?`, `*` are open in Obsidian's themes. */
const TASK = /^\[([ xX~/<>!?*-])\](?:\s+|$)/;
const CLOSED = "xX-~";

/** Parts an item's Markdown into its checkbox, where it has one, and its text. */
export function readTask(content: string): Pick<ListItem, "text" | "task"> {
  const task = content.startsWith("[") ? TASK.exec(content) : null;
  if (!task) return { text: detach(content), task: undefined };
  return {
    text: detach(content.slice(task[0].length)),
    task: CLOSED.includes(task[1]!) ? "done" : "open",
  };
}
