// What a suite may ask of the window it runs in: the words that travel, and nothing that could not run in a web worker.

/** A place in the window: the text a user sees, an element by a CSS selector, or a text within an element. */
export interface Target {
  readonly text?: string;
  readonly css?: string;
  /** Look inside the webview that is open, such as a dashboard or the Markdown preview. */
  readonly webview?: boolean;
}

/** One thing to do. */
export type WindowAction =
  | { readonly do: "screenshot"; readonly name: string }
  | { readonly do: "press"; readonly keys: string }
  | { readonly do: "type"; readonly text: string }
  | {
      readonly do: "click";
      readonly target: Target;
      readonly button: "left" | "right";
    }
  | { readonly do: "hover"; readonly target: Target }
  | { readonly do: "waitFor"; readonly target: Target }
  | { readonly do: "read"; readonly target: Target }
  | { readonly do: "resize"; readonly width: number; readonly height: number };

/** What comes back: the texts read (for `read`), or why it could not be done. */
export interface WindowAnswer {
  readonly texts?: readonly string[];
  readonly error?: string;
}

/** The setting that tells a suite where its window listens; there is none in desktop VS Code. */
export const windowSetting = "playbook.testWindow";
