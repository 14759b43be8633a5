/**
 * An error that the host answers to the client as Excel does: a code that programs branch on and an English message.
 * Thrown inside host classes, turned into `Error` of the response by the dispatcher.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGES[code] ?? code,
    readonly httpStatusCode: number = STATUS[code] ?? 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Wording of the common codes; the product must branch on the code, never on these words. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  OperationCellsExceedLimit: "The attempted operation affects more cells than the limit.",
};

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidReference: 404,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** The error for a wire member that this host does not implement: never a silent pass. */
export function notImplemented(className: string, member: string): HostError {
  return new HostError("ApiNotFound", `The embedded host does not implement ${className}.${member}.`);
}
