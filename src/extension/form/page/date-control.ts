/** A day, from the calendar of the browser, and a button for today. */

import type { Control, ControlParts } from "./control.ts";
import { button, element } from "./dom.ts";
import { watchTyping } from "./pending.ts";
import { word } from "./talk.ts";

/** Makes the control. */
export function dateControl(parts: ControlParts): Control {
  const input = element("input", {
    type: "date",
    "aria-labelledby": parts.labelId,
    "aria-describedby": parts.helpId,
  });
  const write = (value: string): void =>
    parts.write(value === "" ? [] : [value]);
  // While somebody types the year 2026, the value is a day of the year 2, 20 and 202.
  const pending = watchTyping(input, write, (value) => value >= "1000");
  const today = button(
    { text: word("today"), "aria-describedby": parts.labelId },
    () => {
      input.value = parts.today;
      write(parts.today);
    },
  );
  return {
    element: element("div", { class: "row" }, input, today),
    show({ values }) {
      const text = values[0]?.text ?? "";
      if (!pending.isOpen && input.value !== text) input.value = text;
    },
    focus: () => input.focus(),
  };
}
