// For suites: photographs the window they run in and acts in it as a user would, from Node and from a web worker alike.

import * as vscode from "vscode";
import { windowSetting } from "../window-action.ts";
import type { Target, WindowAction, WindowAnswer } from "../window-action.ts";

/** The themes a picture is worth taking in. */
export type Theme = "light" | "dark" | "high-contrast" | "high-contrast-light";

const themes: Readonly<Record<Theme, string>> = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "high-contrast": "Default High Contrast",
  "high-contrast-light": "Default High Contrast Light",
};

/** Whether somebody outside can act in this window. In desktop VS Code nobody can: let such a test skip itself. */
export function isWindowInReach(): boolean {
  return doorAddress() !== undefined;
}

/** Photographs the window into the folder of screenshots, if there is one. The name tells the story: `tree-by-type-dark`. */
export async function screenshot(name: string): Promise<void> {
  await ask({ do: "screenshot", name });
}

/** Presses keys, in playwright's spelling: `Control+Shift+M`, `F12`, `Escape`. */
export async function press(keys: string): Promise<void> {
  await ask({ do: "press", keys });
}

/** Types text where the focus is. */
export async function type(text: string): Promise<void> {
  await ask({ do: "type", text });
}

/** Clicks on a text, or on what is described. */
export async function click(
  target: string | Target,
  button: "left" | "right" = "left",
): Promise<void> {
  await ask({ do: "click", target: asTarget(target), button });
}

/** Rests the mouse on a text, to the letter, or on what is described. */
export async function hover(target: string | Target): Promise<void> {
  await ask({ do: "hover", target: asTarget(target) });
}

/** Waits until a text, or what is described, can be seen. */
export async function waitFor(target: string | Target): Promise<void> {
  await ask({ do: "waitFor", target: asTarget(target) });
}

/** The texts of all elements that fit, such as `{ css: ".monaco-hover" }`. */
export async function read(target: Target): Promise<readonly string[]> {
  return (await ask({ do: "read", target })).texts ?? [];
}

/** Resizes the window. */
export async function resize(width: number, height: number): Promise<void> {
  await ask({ do: "resize", width, height });
}

/** Switches the colour theme, and waits until the window has it. */
export async function useTheme(theme: Theme): Promise<void> {
  await vscode.workspace
    .getConfiguration("workbench")
    .update("colorTheme", themes[theme], vscode.ConfigurationTarget.Global);
  if (!isWindowInReach()) return;
  const base = { light: "vs", dark: "vs-dark" }[theme as "light" | "dark"];
  const contrast = theme === "high-contrast" ? "hc-black" : "hc-light";
  await waitFor({ css: `.monaco-workbench.${base ?? contrast}` });
}

function asTarget(target: string | Target): Target {
  return typeof target === "string" ? { text: target } : target;
}

function doorAddress(): string | undefined {
  return vscode.workspace.getConfiguration().get<string>(windowSetting);
}

async function ask(action: WindowAction): Promise<WindowAnswer> {
  const address = doorAddress();
  if (address === undefined)
    throw new Error("Nobody outside this window can act in it.");
  const body = JSON.stringify(action);
  const response = await fetch(address, { method: "POST", body });
  const answer = (await response.json()) as WindowAnswer;
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}
