// What we ask of a browser page: the part of playwright's interface that is used here, as the package is fetched late.

/** One or several elements of a page. */
export interface Locator {
  first(): Locator;
  nth(index: number): Locator;
  locator(selector: string): Locator;
  click(options?: {
    button?: "left" | "right";
    clickCount?: number;
    timeout?: number;
  }): Promise<void>;
  hover(options?: { timeout?: number }): Promise<void>;
  count(): Promise<number>;
  allInnerTexts(): Promise<string[]>;
  innerText(options?: { timeout?: number }): Promise<string>;
  getAttribute(
    name: string,
    options?: { timeout?: number },
  ): Promise<string | null>;
  waitFor(options?: {
    state?: "visible" | "attached" | "hidden";
    timeout?: number;
  }): Promise<void>;
}

/** A frame inside a page. */
export interface FrameLocator {
  frameLocator(selector: string): FrameLocator;
  locator(selector: string): Locator;
}

/** A page of a browser. */
export interface Page {
  addInitScript(script: string): Promise<void>;
  readonly keyboard: {
    press(keys: string): Promise<void>;
    type(text: string, options?: { delay?: number }): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  exposeFunction(
    name: string,
    called: (...args: never[]) => unknown,
  ): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  frameLocator(selector: string): FrameLocator;
  goto(address: string): Promise<unknown>;
  locator(selector: string): Locator;
  on(event: "crash" | "close", listener: () => void): void;
  screenshot(options: {
    path: string;
    animations?: "disabled";
  }): Promise<unknown>;
  setDefaultNavigationTimeout(timeout: number): void;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
}
