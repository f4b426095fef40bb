/** A person more in the register. */

import { parseYaml } from "../../document/front-matter/yaml.ts";
import {
  entryOf,
  type MapNode,
  type YamlNode,
} from "../../document/front-matter/yaml-node.ts";
import { lineBreakOf } from "../../document/scanner/line.ts";
import { fileNameOf } from "../../text/file-name.ts";
import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { endOfValue } from "./front-matter-edit.ts";
import { lineEnd, lineStart } from "../lines.ts";
import type { Cure } from "../quick-fix.ts";
import { writeScalar } from "./write-value.ts";

/** Adds someone to the list `people`, which is made where it is missing. */
export function addPerson(text: string, name: string): Cure | undefined {
  const { root } = parseYaml(text);
  const list = root?.kind === "list" ? root : entryOf(root, "people")?.value;
  const lineBreak = lineBreakOf(text);
  const id = fileNameOf(name, "person");
  const map = `{ id: ${writeScalar(id)}, name: ${writeScalar(name)} }`;
  const last = list?.kind === "list" ? list.items.at(-1) : undefined;
  if (last && text.charAt(list!.range.start) === "[")
    return insertion(last.range.end, `, ${map}`, map);
  if (last) {
    const first = list!.kind === "list" ? list!.items[0]!.range.start : 0;
    const lead = text
      .slice(lineStart(text, first), first)
      .replace("\uFEFF", "");
    const at = lineEnd(text, last.range.end);
    return insertion(at, `${lineBreak}${lead}${map}`, map);
  }
  if (root?.kind === "map" && text.charAt(root.range.start) === "{")
    return intoBraces(text, root, list, map);
  if (list && root?.kind === "map") {
    const { range } = list;
    const { keyRange } = entryOf(root, "people")!;
    const colon = text.indexOf(":", keyRange.end) + 1;
    const behind = endOfValue(text, range);
    const end = behind > range.start ? behind : colon;
    const newText = `${lineBreak}  - ${map}`;
    return insertion(colon, newText, map, end);
  }
  if (root && root.kind !== "map") return undefined;
  const start = text.endsWith("\n") || text === "" ? "" : lineBreak;
  const newText = `${start}people:${lineBreak}  - ${map}${lineBreak}`;
  return insertion(text.length, newText, map);
}

/** A register in braces is one line, and takes nothing but more of it. */
function intoBraces(
  text: string,
  root: MapNode,
  list: YamlNode | undefined,
  map: string,
): Cure | undefined {
  if (!list) {
    const end = root.range.end - 1;
    const more = (gap: string): Cure =>
      insertion(end, `${gap}people: [${map}]`, map);
    const isRead = ({ edits }: Cure): boolean =>
      parseYaml(applyEdits(text, edits)).problems.length === 0;
    return [more(", "), more("")].find(isRead);
  }
  const { keyRange } = entryOf(root, "people")!;
  const colon = text.indexOf(":", keyRange.end) + 1;
  const isEmpty = text.slice(list.range.start, list.range.end) === "[]";
  return isEmpty
    ? insertion(colon, ` [${map}]`, map, list.range.end)
    : undefined;
}

/** The cursor goes behind the name, where team and handle would follow. */
function insertion(at: number, newText: string, map: string, until = at): Cure {
  const edit: TextEdit = { range: { start: at, end: until }, newText };
  const end = at + newText.indexOf(map) + map.length - 2;
  return { edits: [edit], blank: { start: end, end } };
}
