import {
  childNames,
  englishOf,
  manifestTree,
  named,
  valueOf,
  withDescendants,
  type ManifestNode,
} from "./manifest-tree";

/** The order of elements that Office prescribes; what stands in another order is not loaded, without a word. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control", "Control", "Control"],
  "Button Control": ["Label", "Supertip", "Icon", "Action"],
  "Menu Control": ["Label", "Supertip", "Icon", "Items"],
  Item: ["Label", "Supertip", "Icon", "Action"],
};

/** The longest texts that Office shows, in characters. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** A control is a button or a menu, of different elements. */
const kindOf = ({ name, attributes }: ManifestNode): string =>
  name === "Control" ? `${attributes["xsi:type"] ?? ""} Control` : name;

const inOrder = (app: ManifestNode): readonly string[] =>
  withDescendants(app)
    .filter((node) => (order[kindOf(node)] ?? childNames(node)).join() !== childNames(node).join())
    .map(({ name }) => `${name} の中の要素の順序または数が正しくありません。`);

function identity(app: ManifestNode): readonly string[] {
  const text = (name: string): string => app.children.find((node) => node.name === name)?.text ?? "";
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id"))
      ? []
      : [`Id「${text("Id")}」が GUID の形ではありません。`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version"))
      ? []
      : [`Version「${text("Version")}」が 1.2.0.0 のような4つの数ではありません。`]),
    ...(text("Permissions") === "ReadWriteDocument"
      ? []
      : ["Permissions が ReadWriteDocument ではありません。"]),
    ...(text("DefaultLocale") === "ja-JP" ? [] : ["DefaultLocale が ja-JP ではありません。"]),
  ];
}

function resources(app: ManifestNode): readonly string[] {
  const used = new Set(withDescendants(app).flatMap(({ attributes }) => attributes.resid ?? []));
  const held = named(app, "Resources").flatMap(({ children }) =>
    children.flatMap((group) => group.children.map(({ attributes }) => attributes.id ?? "")),
  );
  return [
    ...[...used].filter((id) => !held.includes(id)).map((id) => `Resources に ${id} がありません。`),
    ...held.filter((id) => !used.has(id)).map((id) => `Resources の ${id} は使われていません。`),
    ...held
      .filter((id, index) => held.indexOf(id) !== index)
      .map((id) => `Resources に ${id} が2つあります。`),
    ...held.filter((id) => id === "" || id.length > 32).map((id) => `${id} は1〜32文字ではありません。`),
  ];
}

/** All addresses of servers in the manifest; those that only name an XML vocabulary are none. */
export function serverAddresses(xml: string): readonly string[] {
  return [...xml.matchAll(/(?<!xmlns(?::\w+)?=)"(https?:[^"]*)"|>(https?:[^<]*)</g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

function servers(xml: string): readonly string[] {
  const addresses = serverAddresses(xml);
  const broken = addresses.filter((address) => !URL.canParse(address) || !address.startsWith("https://"));
  const origins = new Set(addresses.filter((address) => URL.canParse(address)).map((a) => new URL(a).origin));
  return [
    ...broken.map((address) => `アドレス「${address}」が https:// で始まる正しい形ではありません。`),
    ...(origins.size === 1 ? [] : [`サーバーが1つではありません（${[...origins].join("、")}）。`]),
  ];
}

function texts(app: ManifestNode): readonly string[] {
  const limited = withDescendants(app).flatMap((node) => {
    const group = longest[node.name];
    if (group === undefined) return [];
    const held = node.name.startsWith("bt:") ? node.children : node.attributes.resid ? [] : [node];
    return held.map((text) => ({ text, limit: group }));
  });
  return limited.flatMap(({ text, limit }) => {
    const place = text.attributes.id ?? text.name;
    const [japanese, english] = [valueOf(text), englishOf(text) ?? ""];
    return [
      ...(japanese === "" ? [`${place} の文字が空です。`] : []),
      ...(english === "" ? [`${place} に英語の文字がありません。`] : []),
      ...(Math.max(japanese.length, english.length) > limit
        ? [`${place} が${limit}文字を超えています。`]
        : []),
    ];
  });
}

const icons = (app: ManifestNode): readonly string[] =>
  named(app, "Icon")
    .map(({ children }) => children.map(({ attributes }) => Number(attributes.size)))
    .filter((sizes) => sizes.join() !== iconSizes.join())
    .map((sizes) => `アイコンの大きさ（${sizes.join("、")}）が ${iconSizes.join("、")} ではありません。`);

/**
 * What Office would not accept in a manifest, in Japanese sentences; none when all is well. Works offline and stands in
 * for Microsoft's validation, which needs the internet.
 */
export function manifestProblems(xml: string): readonly string[] {
  const app = manifestTree(xml);
  return [
    ...inOrder(app),
    ...identity(app),
    ...resources(app),
    ...servers(xml),
    ...texts(app),
    ...icons(app),
  ];
}
