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

/** Names by which the types of Office.js come into a file that imports none of them. */
const globals: readonly string[] = ["Excel", "Office", "OfficeCore", "OfficeExtension", "OfficeRuntime"];

function identifiersOf(source: ts.SourceFile): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * The files that name a global of Office.js, and all that import one of these, directly or through others: only they can hold a
 * value of its types. The compiler's question for each name is dear, so the others are not asked about.
 */
function filesWithOffice(program: ts.Program, files: readonly string[]): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const { fileName } of ts.preProcessFile(program.getSourceFile(file)?.text ?? "").importedFiles) {
      const { resolvedModule } = ts.resolveModuleName(fileName, file, program.getCompilerOptions(), ts.sys);
      if (!resolvedModule || resolvedModule.isExternalLibraryImport) continue;
      const target = resolvedModule.resolvedFileName;
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    importers.get(file)?.forEach(reach);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source && identifiersOf(source).some(({ text }) => globals.includes(text))) reach(file);
  }
  return files.filter((file) => reached.has(file));
}

/** All sources as the compiler sees them. */
export function sourceProgram(): ts.Program {
  const files = readdirSync(sourceRoot, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(sourceRoot, file));
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram(files, options);
}

/** Every use of Office.js in src, found by the compiler, with the requirement set that its documentation names. */
export function officeUses(program: ts.Program): readonly OfficeUse[] {
  const checker = program.getTypeChecker();
  const uses: OfficeUse[] = [];
  for (const file of filesWithOffice(program, program.getRootFileNames())) {
    const source = program.getSourceFile(file);
    if (!source) continue;
    for (const name of identifiersOf(source)) {
      const declaration = checker.getSymbolAtLocation(name)?.declarations?.[0];
      if (!declaration?.getSourceFile().fileName.includes("@types/office-js")) continue;
      const text = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
      const set = [...text.matchAll(/\[Api set: (\w+ [\d.]+)/g)].at(-1)?.[1];
      const path = relative(sourceRoot, file).split(sep).join("/");
      uses.push({ file: path, owner: ownerOf(declaration), member: name.text, set });
    }
  }
  return uses;
}
