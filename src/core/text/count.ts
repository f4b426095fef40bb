/** Numbers with their noun, for messages. */

/** `1 day`, `2 days`. */
export function countOf(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
