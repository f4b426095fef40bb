/** The form's page: shows what the extension sends, and tells it what its user does. */

import type { Form } from "../../../core/index.ts";
import type { ToPage } from "../messages.ts";
import type { Choice } from "./control.ts";
import { element, setText } from "./dom.ts";
import { fieldGroups } from "./field-groups.ts";
import { outline } from "./outline.ts";
import { tell, word } from "./talk.ts";

const main = document.getElementById("form")!;

/** Answers that are still to come, by number. */
const asked = new Map<number, (choices: readonly Choice[]) => void>();

interface Page {
  readonly document: string;
  show(form: Form): void;
  refuse(name: string, sentence: string): void;
  focus(name: string): void;
}

/** The page of one document. */
function pageOf(name: string, today: string): Page {
  const kind = element("p", { class: "kind" });
  const title = element("h1");
  const unreadable = element("p", {
    class: "unreadable",
    role: "alert",
    text: word("unreadable"),
  });
  const goTo = (at: number): void => tell({ kind: "goTo", document: name, at });
  const fields = fieldGroups({
    today,
    goTo,
    write: (field, values) =>
      tell({ kind: "set", document: name, name: field, values }),
    search: (field, typed) =>
      new Promise((answer) => {
        const request = (Array.from(asked.keys()).at(-1) ?? 0) + 1;
        asked.set(request, answer);
        tell({ kind: "search", document: name, name: field, typed, request });
      }),
  });
  const below = outline({
    goTo,
    addSection: (heading) =>
      tell({ kind: "addSection", document: name, heading }),
  });
  main.replaceChildren(kind, title, unreadable, fields.element, below.element);
  return {
    document: name,
    show(form) {
      setText(kind, form.type);
      setText(title, form.title);
      unreadable.hidden = form.isReadable;
      fields.element.inert = !form.isReadable;
      fields.show(form);
      below.show(form);
    },
    refuse: (field, sentence) => fields.row(field)?.refuse(sentence),
    focus: (field) => fields.focus(field),
  };
}

function listen(): void {
  let page: Page | undefined;
  window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
    switch (data.kind) {
      case "form":
        if (page?.document !== data.document)
          page = pageOf(data.document, data.form.today);
        page.show(data.form);
        return;
      case "nothing":
        page = undefined;
        main.replaceChildren(element("p", { text: data.sentence }));
        return;
      case "choices":
        asked.get(data.request)?.(data.choices);
        asked.delete(data.request);
        return;
      case "refused":
        page?.refuse(data.name, data.sentence);
        return;
      case "focus":
        page?.focus(data.name);
    }
  });
  tell({ kind: "ready" });
}

listen();
