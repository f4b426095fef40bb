/** Generated TypeScript and Markdown in the project's formatting. */

import { format } from "prettier";

/** Formats a text the way `npm run format` would. */
export function formatted(path: string, text: string): Promise<string> {
  return format(text, { filepath: path });
}

/** JSON for a generated file. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
