import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";
import { membersPage } from "../scripts/office-members/members-page";
import { officeUses, sourceProgram } from "../scripts/office-members/office-uses";

/**
 * Holds the walls of the house. A folder of `src` may import what is listed for it; "types:x" allows only
 * type imports from x. Entries name a folder or a file without its ending.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  usecases: ["usecases", "domain"],
  excel: ["excel", "domain", "types:usecases/ports", "usecases/default-settings"],
  locales: [
    "locales",
    "types:domain",
    "domain/fiscal-year",
    "types:usecases",
    "types:site",
    "../docs/manual",
  ],
  taskpane: [
    "taskpane",
    "usecases",
    "locales",
    "types:domain",
    "domain/grid",
    "domain/fiscal-year",
    "domain/result",
    "domain/steps",
  ],
  commands: ["commands", "usecases", "locales", "types:domain"],
  background: ["background", "usecases", "files", "types:domain", "domain/result"],
  entries: [
    "entries",
    "taskpane",
    "commands",
    "background",
    "site",
    "usecases",
    "locales",
    "excel",
    "types:domain",
  ],
  site: ["site"],
  "number-formats": ["number-formats"],
  files: ["files", "domain", "number-formats"],
  workbench: ["workbench", "usecases", "locales", "excel", "domain", "number-formats"],
  cli: ["cli", "usecases", "locales", "excel", "files", "workbench/host", "domain"],
};

/** Packages that a folder may use; folders that are not listed may use any. */
const mayUsePackages: Readonly<Record<string, readonly string[]>> = {
  domain: ["big.js"],
  usecases: [],
  excel: [],
  locales: [],
  site: [],
  files: ["@e965/xlsx", "fast-xml-parser"],
};

const root = join(__dirname, "..");
const sourceRoot = join(root, "src");

const program = sourceProgram();
const sourceFiles = program.getRootFileNames();

type Import = { readonly from: string; readonly target: string; readonly typeOnly: boolean };

function importsOf(file: string): readonly Import[] {
  const source = program.getSourceFile(file);
  const found: Import[] = [];
  const add = (specifier: ts.Node, typeOnly: boolean): void => {
    if (ts.isStringLiteral(specifier)) found.push({ from: file, target: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = importClause;
  return (
    !importClause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

const inSource = (file: string): string => relative(sourceRoot, file).split(sep).join("/");
const folderOf = (path: string): string => path.split("/")[0] ?? "";
const lies = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

const imports = sourceFiles.flatMap(importsOf);

describe("the architecture", () => {
  it("has a rule for every folder of src", () => {
    const folders = [...new Set(sourceFiles.map((file) => folderOf(inSource(file))))].sort();
    expect(folders.filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it("lets no folder import what is not its own or listed for it", () => {
    const trespasses = imports.flatMap(({ from, target, typeOnly }) => {
      if (!target.startsWith(".")) return [];
      const path = inSource(join(dirname(from), target));
      const allowed = (mayImport[folderOf(inSource(from))] ?? []).some((rule) =>
        rule.startsWith("types:") ? typeOnly && lies(path, rule.slice(6)) : lies(path, rule),
      );
      return allowed ? [] : [`${inSource(from)} → ${path}`];
    });
    expect(trespasses).toEqual([]);
  });

  it("keeps packages out of the core", () => {
    const trespasses = imports.flatMap(({ from, target, typeOnly }) => {
      const packages = mayUsePackages[folderOf(inSource(from))];
      if (target.startsWith(".") || typeOnly || !packages || packages.includes(target)) return [];
      return [`${inSource(from)} → ${target}`];
    });
    expect(trespasses).toEqual([]);
  });

  it("reaches the store library in one room only", () => {
    const rooms = imports
      .filter(({ target }) => target.startsWith("@cj-tech-master/excelts"))
      .map(({ from }) => dirname(inSource(from)));
    expect([...new Set(rooms)]).toEqual(["workbench/host/store"]);
  });

  it("has no circle of imports", () => {
    const files = new Map(sourceFiles.map((file) => [inSource(file).replace(/\.tsx?$/, ""), file]));
    const arrows = new Map<string, string[]>();
    for (const { from, target, typeOnly } of imports) {
      if (typeOnly || !target.startsWith(".")) continue;
      const path = inSource(join(dirname(from), target));
      const to = files.has(path) ? path : `${path}/index`;
      const start = inSource(from).replace(/\.tsx?$/, "");
      arrows.set(start, [...(arrows.get(start) ?? []), to]);
    }
    expect(firstCircle(arrows)).toEqual([]);
  });
});

function firstCircle(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (done.has(file)) return [];
    for (const next of arrows.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of arrows.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe("the use of Office.js", () => {
  const uses = officeUses(program);

  it("stays in the rooms that may speak to Excel", () => {
    const strangers = uses
      .filter(({ file }) => !lies(file, "excel") && !lies(file, "workbench"))
      .map(({ file, member }) => `${file}: ${member}`);
    expect([...new Set(strangers)]).toEqual([]);
  });

  it("stays within ExcelApi 1.14", () => {
    const above = uses
      .filter(({ file }) => !lies(file, "workbench"))
      .filter(({ set }) => {
        const [name, version] = set?.split(" ") ?? [];
        return name !== undefined && (name !== "ExcelApi" || Number(version?.split(".")[1]) > 14);
      });
    expect(above).toEqual([]);
  });

  it("is listed member by member in docs/office-members.md, as `npx tsx scripts/office-members.ts` writes it", () => {
    expect(readFileSync(join(root, "docs/office-members.md"), "utf8")).toBe(membersPage(uses));
  });

  it("sees the members that are used, so that the rules above can fail", () => {
    const members = uses.filter(({ file }) => lies(file, "excel")).map(({ member }) => member);
    expect(members).toEqual(
      expect.arrayContaining(["getUsedRangeOrNullObject", "setRowProperties", "styles"]),
    );
  });
});
