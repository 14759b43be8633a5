import type { Page } from "playwright-core";

const controls = [
  "button",
  "link",
  "checkbox",
  "radio",
  "textbox",
  "searchbox",
  "combobox",
  "listbox",
  "menuitem",
  "switch",
  "slider",
  "spinbutton",
  "tab",
  "DisclosureTriangle",
  "image",
  "heading",
];

type Node = {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
};

/**
 * Controls, pictures and headings of the page that bear no name, by their role, as the browser itself tells them to a screen
 * reader.
 */
export async function namelessControls(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
    readonly nodes: readonly Node[];
  };
  await session.detach();
  return nodes
    .filter(({ ignored, role, name }) => {
      const kind = String(role?.value);
      const named = typeof name?.value === "string" && name.value.trim() !== "";
      return !ignored && controls.includes(kind) && !named;
    })
    .map(({ role }) => String(role?.value));
}
