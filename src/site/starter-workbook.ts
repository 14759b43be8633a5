/** The files of a workbook's package by path. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/** The add-in that a workbook opens by itself. */
export type OpenedAddIn = {
  /** The GUID and the version of its manifest. */
  readonly id: string;
  readonly version: string;
  /** The shared folder that is Excel's catalog, such as \\fileserver\tasseicho. */
  readonly catalog: string;
};

const types = "[Content_Types].xml";
const relationships = "_rels/.rels";
const folder = "xl/webextensions";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsVocabulary = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** `\\server\folder` as Windows writes it, without a backslash at its end; `undefined` for anything else. */
export function catalogFolder(text: string): string | undefined {
  const trimmed = text.trim().replace(/\\+$/, "");
  return /^\\\\[^\\/:*?"<>|\s]+(\\[^\\/:*?"<>|]+)+$/.test(trimmed) ? trimmed : undefined;
}

/** The pane: at the right and shown as soon as the workbook opens. */
const taskPanes = `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${relationshipsVocabulary}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const taskPaneRelationships = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`;

/** The add-in, by the Id of its manifest and the catalog; MS-OWEXML 2.2.5 names the kinds of catalogs. */
const webExtension = ({ id, version, catalog }: OpenedAddIn): string =>
  `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${escaped(id.toUpperCase())}}"><we:reference id="${escaped(id)}" version="${escaped(version)}" store="${escaped(catalog)}" storeType="FileSystem"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${relationshipsVocabulary}"/></we:webextension>`;

/** Puts words before the end of the part's outermost element. Throws where the package has no such part. */
function withinEnd(parts: WorkbookParts, path: string, end: string, words: string): Uint8Array {
  const text = new TextDecoder().decode(parts[path]);
  const at = text.lastIndexOf(end);
  if (at < 0) throw new Error(`the workbook has no whole ${path}`);
  return new TextEncoder().encode(text.slice(0, at) + words + text.slice(at));
}

/**
 * The same workbook, which opens the add-in's pane by itself; what is in it stays as it is. Throws for a package that is no
 * workbook, or that opens an add-in already.
 */
export function openingPane(parts: WorkbookParts, addIn: OpenedAddIn): WorkbookParts {
  if (`${folder}/taskpanes.xml` in parts) throw new Error("the workbook opens an add-in already");
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const typed = (name: string, type: string): string =>
    `<Override PartName="/${folder}/${name}" ContentType="application/vnd.ms-office.${type}+xml"/>`;
  return {
    ...parts,
    [types]: withinEnd(
      parts,
      types,
      "</Types>",
      typed("taskpanes.xml", "webextensiontaskpanes") + typed("webextension1.xml", "webextension"),
    ),
    [relationships]: withinEnd(
      parts,
      relationships,
      "</Relationships>",
      `<Relationship Id="rIdTaskPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="${folder}/taskpanes.xml"/>`,
    ),
    [`${folder}/taskpanes.xml`]: encode(taskPanes),
    [`${folder}/_rels/taskpanes.xml.rels`]: encode(taskPaneRelationships),
    [`${folder}/webextension1.xml`]: encode(webExtension(addIn)),
  };
}
