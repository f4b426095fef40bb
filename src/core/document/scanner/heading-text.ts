/** The text of a heading that is written plainly, code spans included. */

const MARKS = /[\\*[<&~\n\t]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/;

/** A heading's content without its marks; `undefined` where only `markdown-it` knows. */
export function plainHeading(content: string): string | undefined {
  if (!content.includes("`"))
    return MARKS.test(content) ? undefined : content.trim();
  const parts = content.split("`");
  if (parts.length % 2 === 0) return undefined;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const isCode = at % 2 === 1;
    if (isCode ? part === "" || part.includes("\n") : MARKS.test(part))
      return undefined;
    if (!isCode && part === "" && at > 0 && at < parts.length - 1)
      return undefined;
    if (isCode && part.startsWith(" ") && part.endsWith(" ")) return undefined;
  }
  return parts.join("").trim();
}
