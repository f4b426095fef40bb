/** What the form's page and the extension say to each other; whatever comes from the page is checked before it is believed. */

import type { Form, FormChoice } from "../../core/index.ts";

/** From the extension to the page. */
export type ToPage =
  | {
      readonly kind: "form";
      /** Which document the form is of; what the page asks for carries it. */
      readonly document: string;
      readonly form: Form;
    }
  /** There is no document to show; a sentence says why. */
  | { readonly kind: "nothing"; readonly sentence: string }
  | {
      readonly kind: "choices";
      readonly request: number;
      readonly choices: readonly FormChoice[];
    }
  /** A field cannot be written; a sentence says what to do. */
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly sentence: string;
    }
  | { readonly kind: "focus"; readonly name: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly kind: "ready" }
  | {
      readonly kind: "set";
      readonly document: string;
      readonly name: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: "search";
      readonly document: string;
      readonly name: string;
      readonly typed: string;
      readonly request: number;
    }
  | { readonly kind: "goTo"; readonly document: string; readonly at: number }
  | {
      readonly kind: "addSection";
      readonly document: string;
      readonly heading: string;
    };

const LONGEST = 10_000;
const MOST = 500;

/** Reads a message of the page; nothing where it is none. */
export function readFromPage(message: unknown): FromPage | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { kind, document, name, values, typed, request, at, heading } =
    message as Readonly<Record<string, unknown>>;
  if (kind === "ready") return { kind };
  if (!isText(document)) return undefined;
  switch (kind) {
    case "set":
      return isText(name) && isTexts(values)
        ? { kind, document, name, values }
        : undefined;
    case "search":
      return isText(name) && isText(typed) && isCount(request)
        ? { kind, document, name, typed, request }
        : undefined;
    case "goTo":
      return isCount(at) ? { kind, document, at } : undefined;
    case "addSection":
      return isText(heading) ? { kind, document, heading } : undefined;
    default:
      return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST && value.every(isText);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
