import type { WritingJob } from "./writing-job";
import { jobOptions } from "./job-options";
import { readYear } from "./read-year";

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
  const options = jobOptions(store, signal);
  const [useCases, checks] = await Promise.all([surroundings.loadUseCases(), surroundings.loadChecks()]);

  const now = await readYear(useCases, ports.reader, settings, fiscalYear, options);
  if (!now.ok) return send({ type: "writingEnded", result: now });
  const { reading } = now.value;
  send({ type: "readAgain", ...now.value, same: true });
  const checked = await checks.checkReading(reading, fiscalYear, settings, text.given);
  send({ type: "checkEnded", result: checked });
  if (!checked.ok) return send({ type: "writingEnded", result: checked });

  const { writeCheckResults, wordsOf } = checks;
  const result = await writeCheckResults(
    ports.writer,
    reading,
    settings,
    checked.value,
    wordsOf,
    whenEdited,
    options,
  );
  send({ type: "writingEnded", result });
}
