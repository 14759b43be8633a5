import type { Steps } from "./steps";

/** Asked between two steps of long work: a promise where others are to have their turn first, null to go on at once. */
export type Breath = () => Promise<void> | null;

/** Goes through the steps of long work and breathes before, between and after them; without a breath all at once. */
export async function walkSteps<Value>(steps: Steps<Value>, breath: Breath = () => null): Promise<Value> {
  for (;;) {
    const pause = breath();
    if (pause) await pause;
    const step = steps.next();
    if (!step.done) continue;
    await breath();
    return step.value;
  }
}
