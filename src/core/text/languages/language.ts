/** What a language adds to the words that playbooks are read by: plain data that a speaker of it can extend. */

/** Words parted by `, `; the names on the left are the tool's own. Spellings without accents and other case are read as well. */
type Words = Readonly<Record<string, string>>;

/** One language. The first word of a section is what messages and fixes call it in a document of that language; the rest is only read. */
export interface Language {
  readonly name: string;
  /** Twelve, parted by ` | `, each with its abbreviations. */
  readonly months: string;
  readonly weekdays: string;
  /** `day`, `week`, `month`, `quarter`, `year`. */
  readonly units: Words;
  /** What stands before a length of time: "every", "once every". */
  readonly every: string;
  /** Single words, by the length that they mean; `event` for "when needed". */
  readonly intervals: Words;
  /** Numbers in words, by their digits. */
  readonly numbers: Words;
  /** By family. */
  readonly statuses: Words;
  /** By the word of a list of choices, such as a classification or a severity. */
  readonly values: Words;
  /** By the canonical name of a field, as keys and as labels in the text. */
  readonly fields: Words;
  /** By the heading that the type has; `change/Summary` where a word means it in that type only. */
  readonly sections: Words;
  /** By the id of a type: what a `type` field may say. */
  readonly types: Words;
  /** By the id of a type: what the title or file name of a document of it begins or ends with, and hardly anything else does. */
  readonly names: Words;
  /** By the id of a type: what means one of it where a day stands beside it. */
  readonly datedNames: Words;
  /** By the id of a type: folders that hold such documents. */
  readonly folders: Words;
  /** By what a column of a table of actions holds: `action`, `owner`, `due`, `status`. */
  readonly actionColumns: Words;
  /** What stands in a line of an action: `due` before its day, `does` behind who does it, `by` before who does it. */
  readonly actionWords: Words;
  /** Whether one word may end with another: `Passwortrichtlinie`. */
  readonly joinsWords: boolean;
}
