/** Several values: each with a button to remove it, and an input that finds people and documents while one types. */

import type { FormValue } from "../../../core/index.ts";
import { comboBox } from "./combo-box.ts";
import type { Control, ControlParts } from "./control.ts";
import { button, element, fill } from "./dom.ts";
import { say, word } from "./talk.ts";

const HINTS = {
  people: "typeName",
  documents: "typeTitle",
  words: "typeWord",
  texts: "add",
} as const;

/** Makes the control. */
export function listControl(parts: ControlParts): Control {
  const { label, name, control } = parts.field;
  const of = control.kind === "list" ? control.of : "texts";
  let values: readonly FormValue[] = [];
  const chips = element("ul", {
    class: "chips",
    "aria-labelledby": parts.labelId,
  });
  const box = comboBox({
    id: `choices-${name}`,
    label: word("addTo", label),
    hint: word(HINTS[of]),
    helpId: parts.helpId,
    search: parts.search,
    choose(text) {
      if (!values.some((each) => each.text === text))
        change([...values, { text }]);
    },
  });
  const remove = (at: number): void => {
    const text = values[at]!.text;
    change(values.filter((_, place) => place !== at));
    box.input.focus();
    say(`${word("remove", text)} ✓`);
  };
  const chip = ({ text, note }: FormValue, at: number): HTMLElement =>
    element(
      "li",
      {},
      fill(element("span"), [
        element("span", { text }),
        ...(note ? [element("span", { class: "note", text: note })] : []),
      ]),
      button(
        { class: "icon", text: "×", "aria-label": word("remove", text) },
        () => remove(at),
      ),
    );
  const draw = (next: readonly FormValue[]): void => {
    if (JSON.stringify(values) === JSON.stringify(next)) return;
    values = next;
    fill(chips, values.map(chip));
  };
  /** Shown at once, so that the next change builds on it. */
  const change = (next: readonly FormValue[]): void => {
    draw(next);
    parts.write(next.map(({ text }) => text));
  };
  return {
    element: element("div", {}, chips, box.element),
    show: (field) => draw(field.values),
    focus: () => box.input.focus(),
  };
}
