/** One of a few words. */

import type { FormField } from "../../../core/index.ts";
import type { Control, ControlParts } from "./control.ts";
import { element, fill } from "./dom.ts";
import { word } from "./talk.ts";

/** Makes the control. */
export function selectControl(parts: ControlParts): Control {
  const select = element("select", {
    "aria-labelledby": parts.labelId,
    "aria-describedby": parts.helpId,
  });
  select.addEventListener("change", () =>
    parts.write(select.value === "" ? [] : [select.value]),
  );
  return {
    element: select,
    show(field) {
      const options = optionsOf(field);
      const before = Array.from(select.options).map(({ value }) => value);
      if (before.join("\n") !== options.map(([value]) => value).join("\n"))
        fill(
          select,
          options.map(([value, text]) => element("option", { value, text })),
        );
      const text = field.values[0]?.text ?? "";
      select.value = field.control.kind === "flag" ? text.toLowerCase() : text;
    },
    focus: () => select.focus(),
  };
}

function optionsOf({
  control,
}: FormField): readonly (readonly [string, string])[] {
  const none = ["", word("notChosen")] as const;
  if (control.kind === "flag")
    return [none, ["true", word("yes")], ["false", word("no")]];
  const choices = control.kind === "choice" ? control.choices : [];
  return [none, ...choices.map((each) => [each, each] as const)];
}
