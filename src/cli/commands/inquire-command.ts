import type { Inquiry } from "../../domain/inquiries/inquiry";
import type { Letterhead } from "../../domain/inquiries/inquiry-letter";
import { addresseeText } from "../../locales/ja/inquiries";
import { inquiryWords } from "../../locales/ja/inquiry-words";
import { prepareInquiries, recheckSubmissions, writeInquiries } from "../../usecases/write-inquiries";
import type { CommandLine } from "../arguments";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { gatherBook } from "../gathered-book";
import { inquiryJson, recheckJson } from "../inquiry-json";
import { openBook, type OpenedBook } from "../open-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { reportProgress } from "../progress";
import { Refusal } from "../refusal";

/**
 * `inquire MASTER SUBMISSION... --year Y --out BOOK [--department NAME] [--deadline TEXT] [--section TEXT] [--person TEXT]
 * [--extension TEXT] [--previous BOOK]`: writes 「確認依頼票」 into a copy of the master and prints the points with the mails. What
 * an earlier such copy asked (BOOK, else MASTER itself) is held against the files: put right, open, or new.
 */
export async function inquireCommand(line: CommandLine): Promise<number> {
  const { previous } = line.options;
  const fiscalYear = neededFiscalYear(line);
  const out = outputPath({
    ...line,
    values: [...line.values, ...(previous === undefined ? [] : [previous])],
  });
  const letterhead = letterheadOption(line);
  const { book, collection } = await gatherBook(line, fiscalYear);
  const { settings, ports } = book;
  const earlier = previous === undefined ? book : await openBook(previous);
  const inquiries = chosenInquiries(line, prepareInquiries(collection, settings));
  const sheet = await writtenSheet(book, inquiries, letterhead);
  if (sheet !== null) {
    const shown = await ports.navigator.goTo({ sheet, row: 0, column: 0 });
    if (!shown.ok) throw refusalOf(shown.problem);
  }
  saveFile(out, await book.save());
  const { askedPoints } = earlier.settings;
  const isRecheck = askedPoints.entries.some((entry) => entry.fiscalYear === fiscalYear);
  printDocument({
    out,
    sheet,
    fiscalYear,
    inquiries: inquiries.map((inquiry) => inquiryJson(inquiry, letterhead)),
    ...(isRecheck
      ? { recheck: recheckJson(recheckSubmissions(collection, { ...settings, askedPoints })) }
      : {}),
  });
  return 0;
}

/** Writes the sheet and gives its name; null where nothing is to be asked. */
async function writtenSheet(
  { ports, settings }: OpenedBook,
  inquiries: readonly Inquiry[],
  letterhead: Letterhead,
): Promise<string | null> {
  if (inquiries.length === 0) return null;
  const request = { inquiries, letterhead, settings, words: inquiryWords };
  const written = await writeInquiries(ports, request, "newSheet", { onProgress: reportProgress });
  if (!written.ok) throw refusalOf(written.problem);
  return written.value.sheet.sheetName;
}

function letterheadOption({ options }: CommandLine): Letterhead {
  const { deadline = "", section = "", person = "", extension = "" } = options;
  return { deadline, section, person, extension };
}

/** The inquiry of `--department` alone, or all. Refused when that department has none. */
function chosenInquiries({ options }: CommandLine, inquiries: readonly Inquiry[]): readonly Inquiry[] {
  const { department } = options;
  if (department === undefined) return inquiries;
  const chosen = inquiries.filter(({ addressee }) => addresseeText(addressee) === department);
  if (chosen.length > 0) return chosen;
  const names = inquiries.map(({ addressee }) => addresseeText(addressee)).join("、");
  throw new Refusal(
    `「${department}」に確認していただくことはありません。確認依頼票のある課: ${names === "" ? "なし" : names}`,
  );
}
