/** Below the fields: the sections of the document and what was found in it, each a way into the text. */

import type { Form, FormFinding, FormSection } from "../../../core/index.ts";
import { button, element, fill } from "./dom.ts";
import { word } from "./talk.ts";

/** What the outline can ask for. */
export interface OutlineActions {
  goTo(at: number): void;
  addSection(heading: string): void;
}

/** The outline of one document. */
export interface Outline {
  readonly element: HTMLElement;
  show(form: Form): void;
}

/** Makes the outline. */
export function outline(actions: OutlineActions): Outline {
  const whole = element("div");
  let before = "";
  return {
    element: whole,
    show({ sections, findings, omitted }) {
      const now = JSON.stringify([sections, findings, omitted]);
      if (now === before) return;
      before = now;
      const focused = Array.from(whole.querySelectorAll("button")).findIndex(
        (each) => each === document.activeElement,
      );
      whole.replaceChildren(
        sectionList(sections, actions),
        findingList(findings, omitted, actions),
      );
      if (focused >= 0) whole.querySelectorAll("button")[focused]?.focus();
    },
  };
}

function sectionList(
  sections: readonly FormSection[],
  actions: OutlineActions,
): HTMLElement {
  const items = sections.map((section) => {
    const { heading, state, at, level, summary } = section;
    const isThere = at !== undefined;
    const name = isThere
      ? button({ class: "link", text: heading, title: summary }, () =>
          actions.goTo(at),
        )
      : element("span", { class: state, text: heading, title: summary });
    const note =
      state === "empty"
        ? [element("span", { class: "need", text: word("empty") })]
        : state === "missing"
          ? [element("span", { class: "need", text: word("missingSection") })]
          : [];
    const add = isThere
      ? []
      : [
          button(
            {
              class: "small",
              text: word("add"),
              "aria-label": word("addSection", heading),
            },
            () => actions.addSection(heading),
          ),
        ];
    const item = element("li", { class: `level-${Math.min(level, 4)}` });
    return fill(item, [name, ...note, ...add]);
  });
  return element(
    "section",
    {},
    element("h2", { text: word("sections") }),
    fill(element("ul", { class: "plain" }), items),
  );
}

function findingList(
  findings: readonly FormFinding[],
  omitted: number,
  actions: OutlineActions,
): HTMLElement {
  const items = findings.map(({ severity, message, at }) =>
    element(
      "li",
      { class: `finding ${severity}` },
      element("span", { class: "severity", text: word(severity) }),
      button({ class: "link", text: message.replaceAll("`", "") }, () =>
        actions.goTo(at),
      ),
    ),
  );
  if (omitted > 0)
    items.push(element("li", { text: word("moreFindings", String(omitted)) }));
  return element(
    "section",
    {},
    element("h2", {
      text: `${word("findings")} (${findings.length + omitted})`,
    }),
    items.length === 0
      ? element("p", { text: word("nothingFound") })
      : fill(element("ul", { class: "plain" }), items),
  );
}
