import type { Progress } from "../usecases/ports";
import { stageText } from "../locales/ja";

let lastStage: Progress["stage"] | null = null;

/** Names each stage of a long job once on standard error. */
export function reportProgress({ stage }: Progress): void {
  if (stage === lastStage) return;
  lastStage = stage;
  process.stderr.write(`${stageText(stage)}\n`);
}
