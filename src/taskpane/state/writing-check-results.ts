import type { JobOptions } from "../../usecases/ports";
import type { WritingJob } from "./writing-job";
import { yearView } from "./year-view";

/**
 * Writes 「点検結果」 for the shown year. The workbook is read and checked once more first, so that the sheet tells what
 * stands there now; the page shows the same findings afterwards.
 */
export async function writingCheckResults({
  ports,
  surroundings,
  store,
  signal,
  whenEdited,
}: WritingJob): Promise<void> {
  const { send } = store;
  const before = store.state();
  if (before.screen !== "home" || !before.view) return;
  const { settings, text, view } = before;
  const { fiscalYear } = view.evaluation;
  send({ type: "writingStarted", about: "checkResults" });
  const options: JobOptions = {
    signal,
    onProgress: (progress) => send({ type: "writingProgressed", progress }),
  };
  const [useCases, checks] = await Promise.all([surroundings.loadUseCases(), surroundings.loadChecks()]);

  const read = await useCases.readPlan(ports.reader, { ...options, corrections: settings.corrections });
  if (!read.ok) return send({ type: "writingEnded", result: read });
  const now = yearView(useCases, read.value, settings, fiscalYear);
  if (!now.ok) return send({ type: "writingEnded", result: now });
  send({ type: "readAgain", reading: read.value, view: now.value, same: true });
  const checked = await checks.checkReading(read.value, fiscalYear, settings, text.given);
  send({ type: "checkEnded", result: checked });
  if (!checked.ok) return send({ type: "writingEnded", result: checked });

  const { writeCheckResults, wordsOf } = checks;
  const result = await writeCheckResults(
    ports.writer,
    read.value,
    settings,
    checked.value,
    wordsOf,
    whenEdited,
    options,
  );
  send({ type: "writingEnded", result });
}
