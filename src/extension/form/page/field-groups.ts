/** The fields in three groups: what is missing first, then what is required, then the rest, which can be opened. */

import type { Form, FormField } from "../../../core/index.ts";
import { arrange, element, setText } from "./dom.ts";
import { fieldRow, type FieldRow, type RowActions } from "./field-row.ts";
import { keepOpen, wasOpen, word } from "./talk.ts";

type Group = FormField["group"];

/** The groups of one document. */
export interface FieldGroups {
  readonly element: HTMLElement;
  show(form: Form): void;
  row(name: string): FieldRow | undefined;
  /** Goes to a field, opening its group. */
  focus(name: string): void;
}

/** Makes the groups. */
export function fieldGroups(actions: RowActions): FieldGroups {
  const rows = new Map<string, FieldRow>();
  /** Where each field is shown: it stays while somebody is in it. */
  const places = new Map<string, Group>();
  const lists = {
    missing: element("div"),
    required: element("div"),
    optional: element("div"),
  };
  const missingHead = element("h2");
  const nothing = element("p", { text: word("nothingMissing") });
  const missing = element("section", {}, missingHead, nothing, lists.missing);
  const required = element(
    "section",
    {},
    element("h2", { text: word("required") }),
    lists.required,
  );
  const optionalHead = element("summary");
  const optional = element("details", {}, optionalHead, lists.optional);
  optional.open = wasOpen();
  optional.addEventListener("toggle", () => keepOpen(optional.open));
  const whole = element("div", {}, missing, required, optional);

  const place = (): void => {
    const inGroup = (group: Group): readonly FieldRow[] =>
      [...rows.values()].filter(({ field, element: row }) => {
        const isBusy = row.contains(document.activeElement);
        const kept = isBusy ? places.get(field.name) : undefined;
        return (kept ?? field.group) === group;
      });
    const optionals = inGroup("optional");
    const filled = optionals.filter(({ field }) => field.values.length > 0);
    const shown = {
      missing: inGroup("missing"),
      required: inGroup("required"),
      optional: [
        ...filled,
        ...optionals.filter((each) => !filled.includes(each)),
      ],
    };
    for (const group of ["missing", "required", "optional"] as const) {
      arrange(
        lists[group],
        shown[group].map((each) => each.element),
      );
      for (const { field } of shown[group]) places.set(field.name, group);
    }
    setText(missingHead, `${word("missing")} (${shown.missing.length})`);
    nothing.hidden = shown.missing.length > 0;
    required.hidden = shown.required.length === 0;
    setText(
      optionalHead,
      `${word("optional")} (${filled.length}/${optionals.length})`,
    );
  };
  whole.addEventListener("focusout", () => setTimeout(place));
  return {
    element: whole,
    show({ fields }) {
      const names = new Set(fields.map(({ name }) => name));
      for (const name of rows.keys()) if (!names.has(name)) rows.delete(name);
      for (const field of fields) {
        const row = rows.get(field.name) ?? fieldRow(field, actions);
        rows.set(field.name, row);
        row.show(field);
      }
      place();
    },
    row: (name) => rows.get(name),
    focus(name) {
      if (places.get(name) === "optional") optional.open = true;
      const row = rows.get(name);
      row?.element.scrollIntoView({ block: "center" });
      row?.focus();
    },
  };
}
