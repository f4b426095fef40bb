/** A field that holds more than a form can show: the way to it in the text. */

import type { Control, ControlParts } from "./control.ts";
import { button } from "./dom.ts";
import { word } from "./talk.ts";

/** Makes the control. */
export function fixedControl(parts: ControlParts): Control {
  const show = button(
    {
      text: word("showInText"),
      "aria-describedby": `${parts.labelId} ${parts.helpId}`,
    },
    parts.goTo,
  );
  return { element: show, show: () => {}, focus: () => show.focus() };
}
