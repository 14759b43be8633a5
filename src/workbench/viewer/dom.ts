type Children = readonly (Node | string)[];

/** Makes an element with attributes; `true` stands for an attribute without a value, `false` and null leave one out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | boolean | null>> = {},
  children: Children = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** Places an element, in pixels of its container. */
export function place(
  target: HTMLElement,
  box: { x: number; y: number; width: number; height: number },
): void {
  target.style.left = `${box.x}px`;
  target.style.top = `${box.y}px`;
  target.style.width = `${box.width}px`;
  target.style.height = `${box.height}px`;
}
