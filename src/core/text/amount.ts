/** Numbers as people write them: `48,000`, `48.000,50`, `48k`, `EUR 48,000`, `1.2m`, `€ 12 000 p.a.`. */

const CURRENCY =
  /^(?:[A-Za-z]{3}(?![A-Za-z])|[A-Z]{0,3}[$€£¥₹]|ca\.?|approx\.?|about|~)\s{0,3}|\s{0,3}(?:[A-Z]{3}|[$€£¥₹])(?![A-Za-z])/g;
const PER =
  /\s{0,3}(?:p\.? ?a\.?|per (?:year|annum|month)|a year|\/ ?(?:yr|year|month)|yearly|annually|%)$/i;
const NUMBER =
  /^([+-]?)(\d[\d.,'_\s]{0,30}|[.,]\d{1,15})\s{0,3}(k|m|mn|mio|million|thousand|bn|billion)?\.?$/i;
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    mio: 1e6,
    million: 1e6,
    bn: 1e9,
    billion: 1e9,
  }),
);

/** Reads an amount; `undefined` when the text is none. */
export function readAmount(text: string): number | undefined {
  const bare = text
    .trim()
    .slice(0, 80)
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .replace(CURRENCY, "")
    .trim()
    .replace(PER, "")
    .trim();
  const match = NUMBER.exec(bare);
  if (!match) return undefined;
  const written = match[2]!.trim();
  // `9.600 EUR` is nine thousand to some and nine to others.
  const isUnclear = bare !== text.trim() && /^\d{1,3}\.\d{3}$/.test(written);
  const digits = isUnclear ? undefined : plainDigits(written);
  if (digits === undefined) return undefined;
  const times = TIMES.get(match[3]?.toLowerCase() ?? "") ?? 1;
  const value = Number(digits) * times;
  return match[1] === "-" ? -value : Math.round(value * 1e6) / 1e6;
}

/** The digits with a point for the fraction; `undefined` where it is not clear which mark that is. */
function plainDigits(written: string): string | undefined {
  const text = written.replace(/(?<=\d)[_'\s](?=\d)/g, "");
  if (/^\d*(?:\.\d*)?$/.test(text) && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(text))
    return text;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return text.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return text.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : undefined;
}

/** The number that a text holds, or begins with: `EUR 48,000` and `48k` are 48000, `90 days` is 90. */
export function leadingNumber(text: string): number | undefined {
  const amount = readAmount(text);
  if (amount !== undefined) return amount;
  const digits = /^\d+(?:\.\d+)?/.exec(text.replace(/[\s,_']/g, ""));
  return digits ? Number(digits[0]) : undefined;
}
