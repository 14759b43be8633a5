import { XMLParser } from "fast-xml-parser";

/** An element of the manifest. */
export type ManifestNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestNode[];
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});

/** The parser's ordered output as plain nodes. */
function nodesOf(parsed: readonly Record<string, unknown>[]): readonly ManifestNode[] {
  return parsed.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@" && key !== "#text" && key !== "?xml");
    if (name === undefined) return [];
    const inner = entry[name] as readonly Record<string, unknown>[];
    return [
      {
        name,
        attributes: (entry[":@"] ?? {}) as Record<string, string>,
        text: inner.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
        children: nodesOf(inner),
      },
    ];
  });
}

/** The outermost element of a manifest. Throws where there is none. */
export function manifestTree(xml: string): ManifestNode {
  const [app] = nodesOf(parser.parse(xml) as readonly Record<string, unknown>[]);
  if (!app) throw new Error("the manifest holds no element");
  return app;
}

/** The element and all within it. */
export const withDescendants = (node: ManifestNode): readonly ManifestNode[] => [
  node,
  ...node.children.flatMap(withDescendants),
];

/** All elements of a name within the element. */
export const named = (node: ManifestNode, name: string): readonly ManifestNode[] =>
  withDescendants(node).filter((candidate) => candidate.name === name);

/** The child of a name. Throws where there is none. */
export function childOf(node: ManifestNode, name: string): ManifestNode {
  const found = node.children.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`${node.name} has no ${name}`);
  return found;
}

export const childNames = (node: ManifestNode): readonly string[] => node.children.map(({ name }) => name);

/** The Japanese text of an element. */
export const valueOf = (node: ManifestNode): string => node.attributes.DefaultValue ?? "";

/** The English text of an element. */
export const englishOf = (node: ManifestNode): string | undefined =>
  node.children.find(({ attributes }) => attributes.Locale === "en-US")?.attributes.Value;
