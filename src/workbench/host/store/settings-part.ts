import type { CustomXml } from "./custom-xml";
import { childrenNamed, escapeXml, parseXml, xmlElement } from "./xml";

/**
 * Namespace of the part in which this host keeps the settings of add-ins. Excel keeps them in a web extension part that
 * belongs to the add-in's own identifier, which the host does not know; so they do not pass between the two.
 */
export const SETTINGS_NAMESPACE = "urn:tasseicho:workbench:settings";
const ID = "{5E771565-0000-4000-8000-7A55E1C40001}";

/** Settings of a custom XML part; none for parts of other namespaces. */
export function readSettings(part: CustomXml): readonly (readonly [string, unknown])[] {
  if (part.namespaceUri !== SETTINGS_NAMESPACE) return [];
  return childrenNamed(parseXml(part.xml), "setting").map(({ attributes, text }) => [
    attributes.key ?? "",
    JSON.parse(text),
  ]);
}

/** The part for some settings; none when there are no settings. */
export function writeSettings(settings: ReadonlyMap<string, unknown>): readonly CustomXml[] {
  if (settings.size === 0) return [];
  const items = [...settings].map(([key, value]) =>
    xmlElement("setting", { key }, escapeXml(JSON.stringify(value ?? null))),
  );
  return [
    {
      id: ID,
      namespaceUri: SETTINGS_NAMESPACE,
      xml: xmlElement("settings", { xmlns: SETTINGS_NAMESPACE }, items.join("")),
    },
  ];
}
