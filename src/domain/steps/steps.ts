/**
 * Long work that may be left between two steps, so that a page can answer its officer, and gone on with later. It ends with
 * what the work comes to.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all steps at once. */
export function allSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
