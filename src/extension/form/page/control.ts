/** A control of the form: shows the values of a field, and tells when its user has given it others. */

import type { FormField } from "../../../core/index.ts";

/** One control; it stays the same while the field's values change. */
export interface Control {
  readonly element: HTMLElement;
  /** Shows what the document says; what the user is typing at the moment is left alone. */
  show(field: FormField): void;
  focus(): void;
}

/** What a control is given. */
export interface ControlParts {
  readonly field: FormField;
  /** Ids of the elements that name and describe it. */
  readonly labelId: string;
  readonly helpId: string;
  readonly today: string;
  /** Writes other values into the document. */
  write(values: readonly string[]): void;
  /** Asks for what can be chosen. */
  search(typed: string): Promise<readonly Choice[]>;
  /** Shows the field in the text. */
  goTo(): void;
}

/** One thing to choose. */
export interface Choice {
  readonly text: string;
  readonly note?: string;
}
