/** Writing one value into YAML so that it is read back as the same text, whatever it holds. */

/** Words that YAML 1.1 or 1.2 take for something other than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
/** Begins with a letter and holds nothing that could end a plain value, in block or flow style. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'’()&/+_–—-]*$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DURATION = /^\d+ [a-z]+$/;

/** A text on one line: without control characters, line breaks, broken surrogates and what YAML does not print. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** A text as a YAML value on one line, with quotes only where it needs them; empty stays empty. */
export function yamlScalar(text: string): string {
  const line = oneLine(text);
  const isPlain =
    (PLAIN.test(line) && !NOT_TEXT.test(line)) ||
    DATE.test(line) ||
    DURATION.test(line);
  return line === "" || isPlain ? line : JSON.stringify(line);
}
