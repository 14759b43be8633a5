import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import { namedByFont } from "../domain/sheets/named-by-font";
import type { PlannedCell, SheetPlan } from "../domain/sheets/sheet-plan";
import type { EditedSheetChoice, JobOptions, WriteOutcome } from "../usecases/ports";
import { applySheetPlan } from "./apply-sheet-plan";
import { addStyle, styleBytes } from "./cell-styles";
import type { ExcelRuntime } from "./excel-runtime";
import { functionsOf, textFingerprint } from "./fingerprint";
import { problemOf, problemOfAny } from "./host-errors";
import { outbox, type Outbox } from "./outbox";
import { freeSheetName } from "./sheet-names";
import { undoWriting, type StartedWriting } from "./undo-writing";
import { notesToXml, type SheetNote, type WorkbookNotes } from "./workbook-notes";
import { notesPart } from "./workbook-overview";
import { surveyForWriting, type Survey } from "./write-survey";

/** Suffix of a sheet that is being written beside the one it will replace. */
const unfinishedSuffix = "（作成中）";
const outgoingSuffix = "（旧）";

/** A sheet to be written: what it is called, what it needs, and how it comes onto an empty worksheet. */
export type SheetJob = Pick<SheetPlan, "sheetName" | "layout" | "styles"> & {
  readonly rowCount: number;
  readonly apply: (
    sheet: Excel.Worksheet,
    box: Outbox,
    onRows: (done: number) => void,
    context: Excel.RequestContext,
  ) => Promise<void>;
  /** `textFingerprint` of what was written; asked once it is. */
  readonly fingerprint: () => string;
  /** How many cells hold their text in the place of a formula that gave another one; asked once all is written. */
  readonly textsKept?: () => number;
};

/** What else the workbook is to remember once the sheet stands. */
type Remember = (notes: WorkbookNotes, sheetName: string) => WorkbookNotes;

/** Writes a planned sheet, as `writeSheetJob` does. */
export function writeSheet(
  excel: ExcelRuntime,
  given: SheetPlan,
  fiscalYear: number,
  whenEdited: EditedSheetChoice,
  options: JobOptions = {},
  remember?: Remember,
): Promise<Result<WriteOutcome, Problem>> {
  const plan = namedByFont(given);
  const { sheetName, layout, styles, rowHeights } = plan;
  let kept: readonly PlannedCell[] = [];
  const job: SheetJob = {
    sheetName,
    layout,
    styles,
    rowCount: rowHeights.length,
    apply: async (sheet, box, onRows) => {
      kept = await applySheetPlan(sheet, plan, box, onRows);
    },
    fingerprint: () => fingerprintOf(plan, kept),
    textsKept: () => kept.length,
  };
  return writeSheetJob(excel, job, fiscalYear, whenEdited, options, remember);
}

/**
 * Writes a sheet of ours. The new sheet is built whole before an earlier sheet of ours is taken away; when
 * anything fails, what was begun is removed again and the workbook is as it was.
 */
export async function writeSheetJob(
  excel: ExcelRuntime,
  job: SheetJob,
  fiscalYear: number,
  whenEdited: EditedSheetChoice,
  options: JobOptions = {},
  remember: Remember = (notes) => notes,
): Promise<Result<WriteOutcome, Problem>> {
  let started: StartedWriting | null = null;
  try {
    const outcome = await excel.run(async (context): Promise<WriteOutcome> => {
      const survey = await surveyForWriting(context, job, fiscalYear);
      if (survey.earlier?.edited && whenEdited === "ask") {
        return { kind: "editedSheetFound", sheetName: survey.earlier.name };
      }
      const writing = begin(survey, job, whenEdited);
      started = writing;
      return build(context, writing, survey, job, fiscalYear, options, remember);
    });
    return success(outcome);
  } catch (error) {
    if (started === null) return failure(problemOf(error));
    return undoWriting(excel, started, problemOfAny(error));
  }
}

/** Decides the names: an earlier sheet keeps its name and hands it to the new one at the very end. */
function begin(survey: Survey, job: SheetJob, whenEdited: EditedSheetChoice): StartedWriting {
  const { earlier, sheetNames } = survey;
  const replaced = earlier && !(earlier.edited && whenEdited === "newSheet") ? earlier : null;
  const finalName = replaced ? replaced.name : freeSheetName(job.sheetName, sheetNames);
  return {
    finalName,
    workingName: replaced ? freeSheetName(finalName + unfinishedSuffix, sheetNames) : finalName,
    outgoingName: replaced ? freeSheetName(finalName + outgoingSuffix, sheetNames) : null,
    replaced,
    addedStyles: survey.missingStyles,
    notesXml: survey.notesXml,
  };
}

async function build(
  context: Excel.RequestContext,
  writing: StartedWriting,
  { notes }: Survey,
  job: SheetJob,
  fiscalYear: number,
  options: JobOptions,
  remember: Remember,
): Promise<WriteOutcome> {
  const total = job.rowCount;
  const { onProgress } = options;
  onProgress?.({ stage: "writing", done: 0, total });
  const box = outbox(context, options);
  const note: SheetNote = {
    id: "",
    name: writing.workingName,
    layout: job.layout,
    fiscalYear,
    fingerprint: null,
  };
  const sheet = context.workbook.worksheets.add(writing.workingName);
  sheet.load("id");
  saveNotes(context, writing.notesXml !== null, withNote(notes, note, null));
  for (const name of writing.addedStyles) {
    const look = job.styles[name];
    if (look) await box.add(styleBytes, () => addStyle(context, name, look));
  }
  await job.apply(sheet, box, (done) => onProgress?.({ stage: "writing", done, total }), context);
  await box.flush();
  onProgress?.({ stage: "finishing", done: 0, total: 1 });
  const finished = { ...note, id: sheet.id, name: writing.finalName, fingerprint: job.fingerprint() };
  const noted = withNote(notes, finished, writing.replaced?.id ?? null);
  saveNotes(context, true, remember(noted, writing.finalName));
  if (writing.replaced && writing.outgoingName !== null) {
    const outgoing = context.workbook.worksheets.getItem(writing.replaced.id);
    outgoing.name = writing.outgoingName;
    sheet.name = writing.finalName;
    sheet.position = writing.replaced.position;
    outgoing.delete();
  }
  await box.flush();
  const written = {
    kind: "written",
    sheetName: writing.finalName,
    replaced: writing.replaced !== null,
  } as const;
  const textsKept = job.textsKept?.() ?? 0;
  return textsKept === 0 ? written : { ...written, textsKept };
}

function fingerprintOf({ cells, rowHeights, columnWidths }: SheetPlan, kept: readonly PlannedCell[]): string {
  const texts = new Set(kept);
  const rows = rowHeights.map(() => new Array<string>(columnWidths.length).fill(""));
  for (const cell of cells) {
    const { row, column, text, formula } = cell;
    const line = rows[row];
    if (line) line[column] = formula === undefined || texts.has(cell) ? text : functionsOf(formula);
  }
  return textFingerprint(rows, { row: 0, column: 0 });
}

/** The notes with the sheet noted, in place of the replaced sheet and of unfinished ones of the same name. */
function withNote(notes: WorkbookNotes, note: SheetNote, replacedId: string | null): WorkbookNotes {
  const others = notes.sheets.filter(({ id, name }) => id !== replacedId && name !== note.name);
  return { ...notes, sheets: [...others, note] };
}

function saveNotes(context: Excel.RequestContext, partExists: boolean, notes: WorkbookNotes): void {
  const xml = notesToXml(notes);
  if (partExists) notesPart(context).setXml(xml);
  else context.workbook.customXmlParts.add(xml);
}
