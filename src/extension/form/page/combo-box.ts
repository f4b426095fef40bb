/** An input with a list of what fits, by the pattern that screen readers know: arrows choose, Enter takes, Escape closes. */

import type { Choice } from "./control.ts";
import { element, fill } from "./dom.ts";
import { say, word } from "./talk.ts";

/** What a combo box is made with. */
export interface ComboParts {
  /** For the list of choices. */
  readonly id: string;
  readonly label: string;
  /** What stands in it while it is empty. */
  readonly hint: string;
  readonly helpId: string;
  search(typed: string): Promise<readonly Choice[]>;
  choose(text: string): void;
}

/** The elements of a combo box. */
export interface ComboBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** Makes a combo box. */
export function comboBox(parts: ComboParts): ComboBox {
  const input = element("input", {
    type: "text",
    role: "combobox",
    placeholder: parts.hint,
    autocomplete: "off",
    "aria-label": parts.label,
    "aria-describedby": parts.helpId,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": parts.id,
  });
  const list = element("ul", {
    id: parts.id,
    role: "listbox",
    hidden: "",
    "aria-label": parts.label,
  });
  let choices: readonly Choice[] = [];
  let active = -1;
  let asked = 0;

  const close = (): void => {
    asked++;
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (text: string): void => {
    input.value = "";
    close();
    if (text !== "") parts.choose(text);
  };
  const activate = (at: number): void => {
    active = at;
    Array.from(list.children).forEach((option, place) =>
      option.setAttribute("aria-selected", String(place === at)),
    );
    const option = list.children[at];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const open = async (): Promise<void> => {
    const typed = input.value.trim();
    const turn = ++asked;
    const found = await parts.search(typed);
    if (turn !== asked || document.activeElement !== input) return;
    const isNew = typed !== "" && !found.some(({ text }) => text === typed);
    choices = isNew
      ? [...found, { text: typed, note: word("useTyped", typed) }]
      : found;
    fill(list, choices.map(option));
    list.hidden = choices.length === 0;
    input.setAttribute("aria-expanded", String(choices.length > 0));
    activate(typed === "" ? -1 : 0);
    say(word("count", String(choices.length)));
  };
  const option = ({ text, note }: Choice, at: number): HTMLElement => {
    const isTyped =
      at === choices.length - 1 && note === word("useTyped", text);
    const made = element("li", { id: `${parts.id}-${at}`, role: "option" });
    if (!isTyped) made.append(element("span", { text }));
    if (note) made.append(element("span", { class: "note", text: note }));
    // A click must not take the focus from the input before it counts.
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", () => take(text));
    return made;
  };

  input.addEventListener("input", () => void open());
  input.addEventListener("click", () => void open());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) void open();
      else activate((active + step + choices.length) % choices.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(choices[active]?.text ?? input.value.trim());
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  return { element: element("div", { class: "combo" }, input, list), input };
}
