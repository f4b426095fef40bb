/** Elements of the form's page, made without HTML text, so that no text of a document can become markup. */

/** What an element is made with; `text` is shown as it is. */
export interface Attributes {
  readonly text?: string;
  readonly [name: string]: string | undefined;
}

/** Makes an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { text, ...attributes }: Attributes = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  for (const child of children) made.append(child);
  return made;
}

/** Gives an element these children in the place of its own. */
export function fill<E extends Element>(
  parent: E,
  children: Iterable<Node>,
): E {
  parent.replaceChildren();
  for (const child of children) parent.append(child);
  return parent;
}

/** A button that does something. */
export function button(
  attributes: Attributes,
  act: () => void,
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes });
  made.addEventListener("click", act);
  return made;
}

/** Changes a text only where it differs, so that screen readers do not read it again. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Puts children into an order, moving only those that are elsewhere: what has the focus keeps it. */
export function arrange(parent: Element, children: readonly Element[]): void {
  for (const child of Array.from(parent.children))
    if (!children.includes(child)) child.remove();
  children.forEach((child, at) => {
    const there = parent.children[at] ?? null;
    if (there === child) return;
    const focused = document.activeElement;
    parent.insertBefore(child, there);
    if (focused instanceof HTMLElement && child.contains(focused))
      focused.focus();
  });
}
