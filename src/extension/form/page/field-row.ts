/** One field of the form: its label, its control, what it means, and what is wrong with it. */

import type { FormField } from "../../../core/index.ts";
import type { Choice, Control } from "./control.ts";
import { element, fill, setText } from "./dom.ts";
import { makeControl } from "./make-control.ts";

/** What a row can ask for. */
export interface RowActions {
  readonly today: string;
  write(name: string, values: readonly string[]): void;
  search(name: string, typed: string): Promise<readonly Choice[]>;
  goTo(at: number): void;
}

/** A row; it lives as long as its document is shown. */
export interface FieldRow {
  readonly element: HTMLElement;
  /** The field as it was last shown. */
  readonly field: FormField;
  show(field: FormField): void;
  /** Says why something could not be written. */
  refuse(sentence: string): void;
  focus(): void;
}

/** Makes a row. */
export function fieldRow(first: FormField, actions: RowActions): FieldRow {
  let field = first;
  let control: Control | undefined;
  let kind = "";
  const labelId = `label-${first.name}`;
  const helpId = `help-${first.name}`;
  const label = element("span", { id: labelId, class: "label" });
  const need = element("span", { class: "need" });
  const problems = element("div", { class: "problems" });
  const help = element(
    "div",
    { id: helpId },
    element("p", { class: "summary", text: first.summary }),
    problems,
  );
  const place = element("div", { class: "control" });
  const row = element(
    "div",
    { class: "field", "data-field": first.name },
    element("div", { class: "head" }, label, need),
    place,
    help,
  );
  label.addEventListener("click", () => control?.focus());
  const make = (): Control => {
    const hadFocus = place.contains(document.activeElement);
    const made = makeControl({
      field,
      labelId,
      helpId,
      today: actions.today,
      write: (values) => actions.write(field.name, values),
      search: (typed) => actions.search(field.name, typed),
      goTo: () => actions.goTo(field.at ?? 0),
    });
    place.replaceChildren(made.element);
    if (hadFocus) made.focus();
    return made;
  };
  const tellProblems = (sentences: readonly string[]): void => {
    if (problems.textContent === sentences.join("")) return;
    fill(
      problems,
      sentences.map((text) => element("p", { text })),
    );
  };
  return {
    element: row,
    get field() {
      return field;
    },
    show(next) {
      field = next;
      if (kind !== next.control.kind) {
        kind = next.control.kind;
        control = make();
      }
      setText(label, next.label);
      setText(need, next.need ?? "");
      row.classList.toggle("wrong", next.problems.length > 0);
      tellProblems(next.problems);
      control!.show(next);
    },
    refuse(sentence) {
      tellProblems([sentence]);
      control!.show(field);
    },
    focus: () => control?.focus(),
  };
}
