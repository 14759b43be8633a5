import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

/** A member of Office.js that a source file names. */
export type OfficeUse = {
  /** Path below src. */
  readonly file: string;
  /** The class or namespace that has the member; "" for a class itself. */
  readonly owner: string;
  readonly member: string;
  /** "ExcelApi 1.9"; `undefined` where the documentation names none. */
  readonly set: string | undefined;
};

const root = join(__dirname, "..", "..");
const sourceRoot = join(root, "src");

/** The name of what stands around a declaration: the class, interface or namespace. */
function ownerOf(declaration: ts.Declaration): string {
  const around = ts.isModuleBlock(declaration.parent) ? declaration.parent.parent : declaration.parent;
  const named =
    ts.isClassDeclaration(around) || ts.isInterfaceDeclaration(around) || ts.isModuleDeclaration(around);
  return named && around.name ? around.name.text : "";
}

/** Every use of Office.js in src, found by the compiler, with the requirement set that its documentation names. */
export function officeUses(): readonly OfficeUse[] {
  const files = readdirSync(sourceRoot, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(sourceRoot, file));
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses: OfficeUse[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      const declaration = ts.isIdentifier(node)
        ? checker.getSymbolAtLocation(node)?.declarations?.[0]
        : undefined;
      if (ts.isIdentifier(node) && declaration?.getSourceFile().fileName.includes("@types/office-js")) {
        const text = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
        const set = [...text.matchAll(/\[Api set: (\w+ [\d.]+)/g)].at(-1)?.[1];
        const path = relative(sourceRoot, file).split(sep).join("/");
        uses.push({ file: path, owner: ownerOf(declaration), member: node.text, set });
      }
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}
