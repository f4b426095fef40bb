/**
 * What `package.json` says to people → `package.nls.json`, by keys made from what the text belongs to. A text that is written
 * into `package.json` as it is becomes a key at the next run. Name and description of the package stay: npm reads them too.
 */

type Json = null | boolean | number | string | readonly Json[] | JsonMap;
interface JsonMap {
  readonly [key: string]: Json;
}

/** A manifest in which every text is a key, and the texts by key. */
export interface ManifestTexts {
  readonly contributes: JsonMap;
  readonly texts: Readonly<Record<string, string>>;
}

/** Properties whose value people read. */
const SPOKEN = new Set([
  "title",
  "shortTitle",
  "category",
  "name",
  "contextualTitle",
  "contents",
  "label",
  "description",
  "markdownDescription",
  "deprecationMessage",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "altText",
]);
/** Contributions that people read, and which property tells their parts apart. */
const PARTS: Readonly<Record<string, string>> = {
  commands: "command",
  submenus: "id",
  viewsContainers: "id",
  views: "id",
  viewsWelcome: "view",
  configuration: "",
  walkthroughs: "id",
};

/** Takes the texts out; `known` are those that were taken out before. */
export function extractTexts(
  contributes: JsonMap,
  known: Readonly<Record<string, string>>,
): ManifestTexts {
  const texts: Record<string, string> = {};
  const keyFor = (wish: string, text: string): string => {
    for (let count = 1; ; count++) {
      const key = count === 1 ? wish : `${wish}.${count}`;
      if (texts[key] !== undefined && texts[key] !== text) continue;
      texts[key] = text;
      return `%${key}%`;
    }
  };
  const spoken = (value: Json, key: string): Json => {
    if (typeof value === "string")
      return keyFor(key, known[/^%(.+)%$/.exec(value)?.[1] ?? ""] ?? value);
    return Array.isArray(value)
      ? value.map((each: Json, at) => spoken(each, `${key}.${at + 1}`))
      : value;
  };
  const walk = (value: Json, path: string, idName: string): Json => {
    if (Array.isArray(value))
      return value.map((each: Json) => walk(each, path, idName));
    if (typeof value !== "object" || value === null) return value;
    const map = value as JsonMap;
    const id = map[idName] ?? map["id"];
    const here = typeof id === "string" ? `${path}.${plainId(id)}` : path;
    return Object.fromEntries(
      Object.entries(map).map(([name, each]) => [
        name,
        SPOKEN.has(name) && !isMap(each)
          ? spoken(each, name === "category" ? name : `${here}.${name}`)
          : walk(each, isMap(each) ? within(here, name) : here, idName),
      ]),
    );
  };
  const changed = Object.entries(contributes).map(([name, value]) => [
    name,
    name in PARTS ? walk(value, name, PARTS[name]!) : value,
  ]);
  return {
    contributes: Object.fromEntries(changed) as JsonMap,
    texts: Object.fromEntries(
      Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A setting is a map of its own; `properties` says nothing. */
function within(path: string, name: string): string {
  return name === "properties" ? path : `${path}.${plainId(name)}`;
}

function plainId(id: string): string {
  return id.replace(/^playbook\./, "");
}
