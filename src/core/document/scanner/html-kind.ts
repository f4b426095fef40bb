/** The seven kinds of HTML block that CommonMark knows, by the line they begin with and the line they end with. */

/** Which HTML begins; the number is CommonMark's, from 1 to 7. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const HTML_STARTS: readonly (readonly [HtmlKind, RegExp])[] = [
  [1, /^<(?:script|pre|style|textarea)(?=\s|>|$)/i],
  [2, /^<!--/],
  [3, /^<\?/],
  [4, /^<![A-Za-z]/],
  [5, /^<!\[CDATA\[/],
  [
    6,
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/i,
  ],
  [
    7,
    /^<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*)>\s*$/,
  ],
];
const HTML_ENDS: Readonly<Record<1 | 2 | 3 | 4 | 5, RegExp>> = {
  1: /<\/(?:script|pre|style|textarea)>/i,
  2: /-->/,
  3: /\?>/,
  4: />/,
  5: /\]\]>/,
};

/** The kind of HTML block that begins with a line, if one does. */
export function htmlKind(line: string): HtmlKind | undefined {
  return HTML_STARTS.find(([, start]) => start.test(line))?.[0];
}

/** Whether an HTML block ends with this line; kinds 6 and 7 end before a blank line instead. */
export function endsHtml(kind: HtmlKind, line: string): boolean {
  return kind < 6 && HTML_ENDS[kind as 1].test(line);
}
