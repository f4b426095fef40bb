/** The page's end of the line to the extension, and the words it speaks. */

import type { FromPage } from "../messages.ts";
import type { TextName } from "../page-texts.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const api = acquireVsCodeApi();

/** Says something to the extension. */
export function tell(message: FromPage): void {
  api.postMessage(message);
}

/** Whether the optional fields were last open. */
export function wasOpen(): boolean {
  const state = api.getState();
  return (
    typeof state === "object" &&
    state !== null &&
    (state as { isOpen?: unknown }).isOpen === true
  );
}

/** Keeps whether the optional fields are open. */
export function keepOpen(isOpen: boolean): void {
  api.setState({ isOpen });
}

const TEXTS = JSON.parse(
  decodeURIComponent(
    document
      .querySelector('meta[name="playbook-texts"]')!
      .getAttribute("content")!,
  ),
) as Readonly<Record<TextName, string>>;

/** A text in the user's language. */
export function word(name: TextName, value = ""): string {
  return TEXTS[name].replace("{0}", () => value);
}

/** Says something to those who do not see the page. */
export function say(text: string): void {
  document.getElementById("said")!.textContent = text;
}
