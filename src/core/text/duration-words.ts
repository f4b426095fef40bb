/** The English words for lengths of time, and what each means. */

/** A length of time as calendar months, as days, or as months and then days. */
export interface Length {
  readonly months?: number;
  readonly days?: number;
}

/** Single words and set phrases, folded. */
export const LENGTH_WORDS: ReadonlyMap<string, Length> = new Map(
  Object.entries({
    daily: { days: 1 },
    weekly: { days: 7 },
    biweekly: { days: 14 },
    fortnight: { days: 14 },
    fortnightly: { days: 14 },
    everyotherweek: { days: 14 },
    monthly: { months: 1 },
    bimonthly: { months: 2 },
    everyothermonth: { months: 2 },
    quarterly: { months: 3 },
    everyquarter: { months: 3 },
    quadrimestral: { months: 4 },
    semiannual: { months: 6 },
    semiannually: { months: 6 },
    semiyearly: { months: 6 },
    halfyearly: { months: 6 },
    halfayear: { months: 6 },
    everyhalfyear: { months: 6 },
    biannual: { months: 6 },
    biannually: { months: 6 },
    annual: { months: 12 },
    annually: { months: 12 },
    yearly: { months: 12 },
    oneandahalfyears: { months: 18 },
    ayearandahalf: { months: 18 },
    everyotheryear: { months: 24 },
    everysecondyear: { months: 24 },
    biennial: { months: 24 },
    biennially: { months: 24 },
    biyearly: { months: 24 },
    triennial: { months: 36 },
    triennially: { months: 36 },
  }),
);

/** Folded phrases that mean "when something happens", so no date follows from them. */
export const EVENT_WORDS: ReadonlySet<string> = new Set([
  "eventdriven",
  "eventbased",
  "onevent",
  "asneeded",
  "asrequired",
  "asnecessary",
  "asappropriate",
  "asandwhen",
  "asandwhenneeded",
  "asandwhenrequired",
  "whenneeded",
  "whenrequired",
  "whennecessary",
  "ifneeded",
  "ifrequired",
  "ifnecessary",
  "ondemand",
  "onrequest",
  "onchange",
  "onchanges",
  "uponchange",
  "afterchange",
  "aftereachuse",
  "adhoc",
  "never",
]);

/** Numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    twentyfour: 24,
    thirty: 30,
    thirtysix: 36,
    fortyeight: 48,
    sixty: 60,
    ninety: 90,
  }),
);

/** How often, in words. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({ once: 1, twice: 2, thrice: 3 }),
);

/** Spellings of units, `monthly` included. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    day: "d day days daily",
    week: "w wk wks week weeks weekly",
    month: "m mo mos mth mths mon month months monthly",
    quarter: "q qtr qtrs quarter quarters quarterly",
    year: "y yr yrs year years yearly annum annual annually",
  }).flatMap(([unit, words]) =>
    words.split(" ").map((word) => [word, unit] as const),
  ),
);
