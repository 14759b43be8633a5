import type { AskedPoint } from "../domain/inquiries/asked-point";
import type { Inquiry, InquiryPoint } from "../domain/inquiries/inquiry";
import type { Letterhead } from "../domain/inquiries/inquiry-letter";
import type { Recheck } from "../domain/inquiries/recheck";
import { cellName } from "../domain/grid/cell-address";
import { addresseeText, pointWords } from "../locales/ja/inquiries";
import { recheckStateWord } from "../locales/ja/inquiry-recheck";
import { inquiryWords } from "../locales/ja/inquiry-words";
import { inquiryMailText } from "../usecases/write-inquiries";

/** An inquiry with its points, and as a mail. */
export function inquiryJson(inquiry: Inquiry, letterhead: Letterhead): object {
  const { kind, addressee, files, points, fiscalYear } = inquiry;
  return {
    addressee: addresseeText(addressee),
    kind,
    files,
    points: points.map((point) => pointJson(point, fiscalYear)),
    mail: inquiryMailText(inquiry, letterhead, inquiryWords),
  };
}

function pointJson(point: InquiryPoint, fiscalYear: number): object {
  const { file, sheet, cell, indicator, asked } = point;
  const { stands, request } = pointWords(point, fiscalYear);
  return {
    ...(asked.kind === "finding" ? { rule: asked.finding.rule, severity: asked.finding.severity } : {}),
    file,
    sheet,
    cell: cell === null ? null : cellName(cell.row, cell.column),
    indicator,
    message: stands,
    request,
  };
}

/** What was asked before with what became of it, what is new, and how many of each. */
export function recheckJson({ points, added, fiscalYear }: Recheck): object {
  const inState = (state: Recheck["points"][number]["state"]): number =>
    points.filter((point) => point.state === state).length;
  return {
    counts: {
      settled: inState("settled"),
      open: inState("open"),
      confirmed: inState("confirmed"),
      notReturned: inState("notReturned"),
      added: added.length,
    },
    points: points.map(({ asked, state, now }) => ({
      state: recheckStateWord(state),
      ...askedJson(asked),
      now: now === null ? null : pointJson(now, fiscalYear),
    })),
    added: added.map((point) => ({
      department: addresseeText(point.addressee),
      ...pointJson(point, fiscalYear),
    })),
  };
}

function askedJson({ department, file, sheet, cell, indicator, message }: AskedPoint): object {
  return {
    department,
    file: file || null,
    sheet: sheet || null,
    cell: cell || null,
    indicator,
    message,
  };
}
