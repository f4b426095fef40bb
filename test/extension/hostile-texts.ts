/** What an attacker would write where a title, an owner, an id or a file's name belongs; each is seen when it becomes more than text. */

/** Registered by the suite; whoever can make the window run it has got in. */
export const COMMAND = "hostile.ran";
/** Set by code of a document, should any ever run. */
export const GLOBAL = "hostileDocumentRan";
/** An icon that nothing in VS Code's window uses. */
export const ICON = "squirrel";
/** An element that nothing in VS Code's window uses. */
export const ELEMENT = "marquee";

/** The texts by name; `address` is a listener that must never hear anything. */
export function hostileTexts(
  address: string,
): Readonly<Record<string, string>> {
  return {
    link: `[x](command:${COMMAND})`,
    html: `<${ELEMENT}><a href="command:${COMMAND}">x</a><img src=${address}/element.png><script>globalThis.${GLOBAL}=1</script>`,
    image: `![x](${address}/image.png) <command:${COMMAND}> vscode://file/etc/passwd`,
    icon: `$(${ICON}) $(${ICON}~spin) Brand`,
    marks: `\\[x\\](command:${COMMAND}) \\$(${ICON}) &lt;${ELEMENT}&gt; """ \`\`\` --> ]]> %>`,
    lines:
      "::error::Brand\r\n##[command]Brand\n---\n\u001b]8;;http://127.0.0.1\u0007Brand\u001b[2J",
    bidi: "\u202eecneloiV\u202c \u2066سياسة\u2069 \u200b\u200f\ufeff\ud800",
    long: "Long ".repeat(20_000).trim(),
  };
}

/** Names that mean something to JavaScript's objects. */
export const PROTOTYPE_KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
] as const;

/** What must not be in the window, as one CSS selector. */
export function activeThings(address: string): string {
  return [
    ...["href", "data-href", "title", "src", "data-src"].flatMap((name) => [
      `a[${name}*="${COMMAND}"]`,
      `[${name}^="command:${COMMAND}"]`,
    ]),
    `img[src^="${address}"]`,
    `[href^="${address}"]`,
    `[href^="vscode://file/etc"]`,
    ELEMENT,
    `.codicon-${ICON}`,
  ].join(", ");
}
