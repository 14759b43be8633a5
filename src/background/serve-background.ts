import type { SheetGrid } from "../domain/grid/sheet-grid";
import { recogniseSheets, type PlanReading } from "../usecases/read-plan";
import type { DeskOptions, DeskRequest, SubmissionDesk } from "../usecases/submission-desk";
import { cutUp } from "./answer-pieces";
import type { Background } from "./background";
import type {
  BackgroundMessage,
  Line,
  PageMessage,
  Question,
  SentDeskRequest,
  SentReading,
} from "./messages";

type RowsMessage = Extract<PageMessage, { readonly kind: "rows" }>;
type Book = { readonly number: number; readonly sheets: readonly SheetGrid[] };

/** Answers the page over the line. Of the sheets that were sent the last two workbooks are kept: one may still be asked about. */
export function serveBackground(
  line: Line<BackgroundMessage, PageMessage>,
  { check, readDocument, findSamples, openDesk }: Background,
): void {
  let books: readonly Book[] = [];
  let latest: { readonly sent: SentReading; readonly reading: PlanReading } | null = null;
  const desks = new Map<number, SubmissionDesk>();
  const cancels = new Map<number, AbortController>();

  /** The reading of the page, recognised again; the last one is kept, for it is asked about often. */
  const readingOf = (sent: SentReading): PlanReading => {
    const book = books.find(({ number }) => number === sent.book);
    if (!book) throw new Error(`the sheets of reading ${sent.book} are gone`);
    if (latest && JSON.stringify(latest.sent) === JSON.stringify(sent)) return latest.reading;
    const reading = recogniseSheets(book.sheets, sent.ownSheets, sent.corrections);
    latest = { sent, reading };
    return reading;
  };
  const requestOf = ({ master, ...request }: SentDeskRequest): DeskRequest => ({
    ...request,
    master: readingOf(master),
    corrections: master.corrections,
  });
  const deskOf = (number: number): SubmissionDesk => {
    const desk = desks.get(number);
    if (!desk) throw new Error(`desk ${number} is not open`);
    return desk;
  };
  const answer = async (question: Question, options: DeskOptions): Promise<unknown> => {
    switch (question.name) {
      case "check": {
        const { reading, ...asked } = question.asked;
        return check({ ...asked, reading: readingOf(reading), corrections: reading.corrections });
      }
      case "readDocument":
        return readDocument(question.asked.file);
      case "findSamples":
        return findSamples(question.asked.file);
      case "openDesk": {
        const opened = await openDesk(requestOf(question.asked.request));
        if (!opened.ok) return opened;
        desks.set(question.asked.desk, opened.value.desk);
        return { ok: true, value: opened.value.gathering };
      }
      case "add":
        return deskOf(question.asked.desk).add(question.asked.files, options);
      case "resume":
        return deskOf(question.asked.desk).resume(options);
      case "retry":
        return deskOf(question.asked.desk).retry(question.asked.name);
      case "remove":
        return deskOf(question.asked.desk).remove(question.asked.name);
      case "restart":
        return deskOf(question.asked.desk).restart(requestOf(question.asked.request), options);
      case "inquire":
        return deskOf(question.asked.desk).inquire(question.asked.settings);
    }
  };
  const attend = async (id: number, question: Question): Promise<void> => {
    const cancel = new AbortController();
    cancels.set(id, cancel);
    const onProgress: DeskOptions["onProgress"] = (progress) => line.send({ kind: "progress", id, progress });
    try {
      const said = await answer(question, { signal: cancel.signal, onProgress });
      const { rest, pieces } = cutUp(said);
      for (const piece of pieces) line.send({ kind: "piece", id, piece });
      line.send({ kind: "answer", id, answer: rest });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      line.send({ kind: "fault", id, text });
    } finally {
      cancels.delete(id);
    }
  };

  line.listen((message) => {
    switch (message.kind) {
      case "book":
        books = [...books.slice(-1), { number: message.book, sheets: message.sheets }];
        return;
      case "rows":
        books = books.map((book) => (book.number === message.book ? withRows(book, message) : book));
        return;
      case "ask":
        void attend(message.id, message.question);
        return;
      case "cancel":
        cancels.get(message.id)?.abort();
        return;
      case "closeDesk":
        desks.get(message.desk)?.close();
        desks.delete(message.desk);
    }
  });
  line.send({ kind: "ready" });
}

function withRows({ number, sheets }: Book, { sheet: at, rows }: RowsMessage): Book {
  const joined = (grid: SheetGrid): SheetGrid => ({
    ...grid,
    values: [...grid.values, ...rows.values],
    texts: [...grid.texts, ...rows.texts],
    formulas: [...grid.formulas, ...rows.formulas],
    numberFormats: [...grid.numberFormats, ...rows.numberFormats],
  });
  return { number, sheets: sheets.map((grid, index) => (index === at ? joined(grid) : grid)) };
}
