/** The fragments a document offers to links, built when something first links to one and kept as long as the document. */

import type { ParsedDocument } from "../../document/document.ts";
import { foldAnchor } from "../../document/slug.ts";
import { firstPlace } from "../../text/first-place.ts";
import { NearWords } from "../../text/near-words.ts";
import { perDocument } from "../../text/remember.ts";
import { statedTitle } from "../sections/document-title.ts";
import { lostHeadingTexts } from "../sections/lost-heading.ts";

interface Anchors {
  readonly exact: ReadonlySet<string>;
  /** What all renderers agree on; leading numbers left out as well, as kramdown does. Made when a fragment is not written so. */
  folded?: ReadonlySet<string>;
  /** The first anchor that goes on behind the fragment with a hyphen. */
  longer(fragment: string): string | undefined;
  /** Made when the first fragment is missing. */
  near?: NearWords;
  /** What was answered: many links may miss the same. */
  readonly answers: Map<string, string | undefined>;
}

/** Whether a fragment leads to a heading or to an id in the document, whichever renderer made it. */
export function hasAnchor(document: ParsedDocument, fragment: string): boolean {
  const anchors = anchorsOf(document);
  if (anchors.exact.has(fragment)) return true;
  const folded = (anchors.folded ??= foldedAnchors(document, anchors));
  const bare = foldAnchor(fragment.replace(/^user-content-/, ""));
  return (
    bare !== "" &&
    (folded.has(bare) ||
      folded.has(bare.replace(/^\d+/, "")) ||
      isHeadingWithPicture(document, bare))
  );
}

/** Whether the fragment is that of a heading without the words of a picture or a link in it, which renderers leave out or not. */
function isHeadingWithPicture(document: ParsedDocument, bare: string): boolean {
  return headingsWithPictures(document).some(
    (whole) =>
      whole.length > bare.length &&
      (whole.endsWith(bare) || whole.startsWith(bare)),
  );
}

/** Asked for once for each link to a document. */
/** Headings and links both stand in the order of the text. */
const headingsWithPictures = perDocument(
  ({ body: { headings, links } }: ParsedDocument): readonly string[] => {
    let at = 0;
    return headings.flatMap(({ text, range }) => {
      while (at < links.length && links[at]!.range.start < range.start) at++;
      const link = links[at];
      return link && link.range.end <= range.end ? [foldAnchor(text)] : [];
    });
  },
);

/** The fragment that was perhaps meant. */
export function similarAnchor(
  document: ParsedDocument,
  fragment: string,
): string | undefined {
  const anchors = anchorsOf(document);
  const { answers } = anchors;
  if (!answers.has(fragment)) {
    anchors.near ??= new NearWords([...anchors.exact]);
    answers.set(
      fragment,
      anchors.near.nearest(fragment) ?? anchors.longer(fragment),
    );
  }
  return answers.get(fragment);
}

const anchorsOf = perDocument((document: ParsedDocument): Anchors => {
  const { headings, anchors } = document.body;
  const exact = new Set([...headings.map(({ anchor }) => anchor), ...anchors]);
  return { exact, answers: new Map(), longer: longerIn(exact) };
});

function foldedAnchors(
  document: ParsedDocument,
  { exact }: Anchors,
): ReadonlySet<string> {
  const { headings } = document.body;
  const folded = new Set<string>();
  // A site's layout may show the title as the page's first heading.
  const title = statedTitle(document)?.text ?? "";
  const texts = [
    title,
    ...headings.map(({ text }) => text),
    // Some renderers take `##Purpose` for a heading; where it is none, it is said there.
    ...lostHeadingTexts(document),
  ].flatMap((text) => [
    text,
    // `:tada:` is drawn as a picture.
    text.replace(/:[a-z\d_+-]{1,40}:/g, ""),
  ]);
  for (const anchor of [...exact, ...texts])
    for (const form of [anchor, ...otherForms(anchor)]) {
      const bare = foldAnchor(form);
      folded.add(bare);
      folded.add(bare.replace(/^\d+/, ""));
    }
  folded.delete("");
  return folded;
}

/** What some renderers make of `&` and of letters with marks: `r-and-d`, `uber`, `ueber`. */
function otherForms(text: string): readonly string[] {
  const forms = text.includes("&") ? [text.replaceAll("&", " and ")] : [];
  if (/^[ -~]*$/.test(text)) return forms;
  return [
    ...forms,
    text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss"),
    text.normalize("NFC").replace(/[äöüßÄÖÜ]/g, (each) => IN_TWO[each]!),
  ];
}

const IN_TWO: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
};

function longerIn(
  anchors: ReadonlySet<string>,
): (fragment: string) => string | undefined {
  let sorted: readonly (readonly [anchor: string, place: number])[] | undefined;
  return (fragment) => {
    sorted ??= [...anchors]
      .map((anchor, place) => [anchor, place] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const start = `${fragment}-`;
    const list = sorted;
    let at = firstPlace(list.length, (place) => list[place]![0] >= start);
    let first: readonly [anchor: string, place: number] | undefined;
    for (; list[at]?.[0].startsWith(start); at++)
      if (!first || list[at]![1] < first[1]) first = list[at];
    return first?.[0];
  };
}
