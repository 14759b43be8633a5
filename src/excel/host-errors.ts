import type { Problem } from "../domain/problem/problem";

/** The shape of an error that the Excel client throws. */
type HostErrorLike = { readonly code: string; readonly message: string };

const isHostError = (error: unknown): error is HostErrorLike =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

/** Thrown by our own code inside a batch to leave it with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Error codes of Excel that have a meaning of their own for the officer. */
const problemOfCode = (code: string): Problem | null => {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cellEditing" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "MemoryLimitReached":
    case "RangeExceedsLimit":
      return { code: "tooLarge" };
    case "TooManyRequests":
    case "RequestAborted":
    case "ServiceNotAvailable":
      return { code: "busy" };
    case "ApiNotFound":
    case "ApiNotAvailable":
      return { code: "excelTooOld", needed: "ExcelApi 1.14" };
    default:
      return null;
  }
};

/**
 * The problem that a failed batch stands for. Errors that do not come from Excel are faults of ours and
 * are thrown on.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!isHostError(error)) throw error;
  return problemOfCode(error.code) ?? { code: "hostError", hostCode: error.code, hostMessage: error.message };
}

/**
 * The same for a job that must be taken back whatever went wrong. The client itself throws a TypeError when
 * Excel reports a failure of an instruction that it keeps no statement for.
 */
export function problemOfAny(error: unknown): Problem {
  if (error instanceof ProblemError || isHostError(error)) return problemOf(error);
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { code: "hostError", hostCode: name, hostMessage: message };
}
