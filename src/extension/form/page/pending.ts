/** What is being typed into an input: written after a pause, when Enter is pressed and when the input is left. */

/** Milliseconds of silence after which what was typed is written. */
const PAUSE = 600;

/** Watches an input. */
export interface Pending {
  /** Whether something is typed that was not written yet. */
  readonly isOpen: boolean;
}

/** Calls `write` with what was typed; `isWhole` says whether a pause may write it already. */
export function watchTyping(
  input: HTMLInputElement,
  write: (value: string) => void,
  isWhole: (value: string) => boolean = () => true,
): Pending {
  const state = { isOpen: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = (): void => {
    clearTimeout(timer);
    if (!state.isOpen) return;
    state.isOpen = false;
    write(input.value.trim());
  };
  input.addEventListener("input", () => {
    state.isOpen = true;
    clearTimeout(timer);
    timer = setTimeout(() => isWhole(input.value) && finish(), PAUSE);
  });
  input.addEventListener("blur", finish);
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") finish();
  });
  return state;
}
