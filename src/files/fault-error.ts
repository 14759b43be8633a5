import type { FileFault } from "../domain/submissions/file-fault";

/** Leaves the reading of a file with the fault that was found; caught where the reading began. */
export class FaultError extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.code);
  }
}
