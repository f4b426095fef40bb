/** A sentence or title as part of a sentence: without full stop and initial capital, but acronyms and letters that mean something stay. */
export function asPhrase(sentence: string): string {
  const phrase = sentence.replace(/(?<![.\s])[.\s]+$/, "");
  // Neither `KPI` nor the `R` of a matrix.
  const isWord = /^(?:[A-Z](?=[a-z])|A(?= ))/.test(phrase);
  return isWord ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
