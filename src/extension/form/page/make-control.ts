/** The control that a field asks for. */

import type { Control, ControlParts } from "./control.ts";
import { dateControl } from "./date-control.ts";
import { fixedControl } from "./fixed-control.ts";
import { listControl } from "./list-control.ts";
import { selectControl } from "./select-control.ts";
import { textControl } from "./text-control.ts";

/** Makes the control that a field asks for. */
export function makeControl(parts: ControlParts): Control {
  switch (parts.field.control.kind) {
    case "text":
    case "duration":
    case "number":
      return textControl(parts);
    case "date":
      return dateControl(parts);
    case "flag":
    case "choice":
      return selectControl(parts);
    case "list":
      return listControl(parts);
    case "fixed":
      return fixedControl(parts);
  }
}
