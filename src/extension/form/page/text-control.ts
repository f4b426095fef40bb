/** A line of text, a number or a length of time. */

import type { Control, ControlParts } from "./control.ts";
import { element, fill } from "./dom.ts";
import { watchTyping } from "./pending.ts";

/** Makes the control. */
export function textControl(parts: ControlParts): Control {
  const { control, name } = parts.field;
  const examples = control.kind === "duration" ? control.examples : [];
  const listId = examples.length > 0 ? `examples-${name}` : undefined;
  const input = element("input", {
    type: "text",
    inputmode: control.kind === "number" ? "decimal" : "text",
    list: listId,
    "aria-labelledby": parts.labelId,
    "aria-describedby": parts.helpId,
  });
  const pending = watchTyping(input, (value) =>
    parts.write(value === "" ? [] : [value]),
  );
  const list = element("datalist", { id: listId });
  fill(
    list,
    examples.map((value) => element("option", { value })),
  );
  return {
    element: fill(element("div"), listId ? [input, list] : [input]),
    show({ values }) {
      const text = values[0]?.text ?? "";
      if (!pending.isOpen && input.value !== text) input.value = text;
    },
    focus: () => input.focus(),
  };
}
