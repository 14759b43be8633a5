import type { EditedSheetChoice, PlanSettings } from "../../usecases/ports";
import { jobOptions } from "./job-options";
import { chosenInquiries, type InquiryEvent } from "./inquiry-state";
import type { TransferJob } from "./transferring";

/** What writing 「確認依頼票」 needs. `save` keeps settings after those that are being kept already. */
export type InquiriesJob = TransferJob & {
  readonly whenEdited: EditedSheetChoice;
  readonly save: (settings: PlanSettings) => Promise<void>;
};

/** Writes the chosen inquiries as a sheet; the workbook remembers what was asked. */
export async function writingInquiries(job: InquiriesJob): Promise<void> {
  const { ports, surroundings, store, signal, whenEdited, save } = job;
  const { send } = store;
  const tell = (event: InquiryEvent): void => send({ type: "gathering", event: { kind: "inquiry", event } });
  const now = store.state();
  if (now.screen !== "home") return;
  const { settings, submissions } = now;
  const { inquiry } = submissions;
  const inquiries = chosenInquiries(inquiry);
  const [first] = inquiries;
  if (!first) return;
  const { fiscalYear } = first;
  send({ type: "writingStarted", about: "inquiries" });
  const { writeInquiries, inquiryWords: words } = await surroundings.loadGathering();
  await save(settings);
  const request = { inquiries, letterhead: inquiry.letterhead, settings, words };
  const result = await writeInquiries(ports, request, whenEdited, jobOptions(store, signal));
  if (!result.ok) return tell({ kind: "ended", fiscalYear, result });
  const later = store.state();
  if (later.screen !== "home") return;
  const { askedPoints } = result.value.settings;
  const remembered = { ...later.settings, askedPoints };
  send({ type: "settingsChanged", settings: remembered });
  // Something was decided meanwhile, which the writing did not know of.
  if (later.settings !== settings) await save(remembered);
  tell({ kind: "ended", fiscalYear, result: { ok: true, value: result.value.sheet } });
}
