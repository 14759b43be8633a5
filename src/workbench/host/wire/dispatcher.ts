import { HostError, notImplemented } from "./host-error";
import { HostObject, classOf, pascalCase, wireMember } from "./host-object";
import { ObjectPaths, type HostRoot } from "./object-paths";
import { envelope, runQuery, toPlainNames } from "./query";
import { ReferenceTable } from "./references";
import type { WireAction, WireBatch, WireError, WireResponse } from "./wire-types";

const NO_RESULT = Symbol("no result");

/** A point at which a batch is made to fail on purpose: before action number `atAction` (0-based). */
export interface PlannedFailure {
  readonly atAction: number;
  readonly error: HostError;
}

/**
 * Runs batches of RichApi actions against a tree of host objects. Knows the protocol and nothing of Excel.
 * A batch is not a transaction: what ran before an error stays, as in Excel.
 */
export class Dispatcher {
  readonly references = new ReferenceTable();

  constructor(private readonly host: HostRoot) {}

  /** Runs one batch; errors of the host classes become `Error` of the response, never exceptions. */
  async run(batch: WireBatch, failure?: PlannedFailure): Promise<WireResponse> {
    const paths = new ObjectPaths(this.host, this.references, batch.ObjectPaths);
    const response: WireResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (failure && index >= failure.atAction) throw failure.error;
        const preparing =
          action.ActionType === 2 || action.ActionType === 7 ? this.host.beforeRead?.() : undefined;
        if (preparing) await preparing;
        if (action.ActionType === 5) response.TraceIds.push(action.Id);
        const pending = this.perform(paths, action);
        const value = pending instanceof Promise ? ((await pending) as unknown) : pending;
        if (value !== NO_RESULT) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = toWireError(error, paths, action, index);
        return response;
      }
    }
    if (failure && failure.atAction >= batch.Actions.length) {
      response.Error = wireError(failure.error, "", Math.max(0, batch.Actions.length - 1));
    }
    return response;
  }

  private perform(paths: ObjectPaths, action: WireAction): unknown {
    switch (action.ActionType) {
      case 1:
        return envelope(paths.resolve(action.ObjectPathId), this.references);
      case 2:
        return runQuery(paths.resolve(action.ObjectPathId), action.QueryInfo, this.references);
      case 3:
        return this.method(paths, action);
      case 4:
        this.set(paths, action);
        return NO_RESULT;
      case 5:
        return null;
      case 7:
        return toPlainNames(runQuery(paths.resolve(action.ObjectPathId), action.QueryInfo, this.references));
      case 9:
        this.update(this.existing(paths, action), action.ObjectState ?? {});
        return NO_RESULT;
      default:
        throw new HostError(
          "ApiNotFound",
          `The embedded host does not know action type ${action.ActionType}.`,
        );
    }
  }

  private existing(paths: ObjectPaths, action: WireAction): HostObject {
    const object = paths.resolve(action.ObjectPathId);
    if (!object) throw new HostError("ItemNotFound");
    return object;
  }

  private method(paths: ObjectPaths, action: WireAction): unknown {
    const object = paths.resolve(action.ObjectPathId);
    const name = action.Name ?? "";
    if (object === null) return null;
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    const result = paths.call(object, name, paths.arguments(action.ArgumentInfo));
    return result instanceof Promise ? result.then((value) => this.toValue(value)) : this.toValue(result);
  }

  private toValue(value: unknown): unknown {
    if (value instanceof HostObject) return envelope(value, this.references);
    return value === undefined ? null : value;
  }

  private set(paths: ObjectPaths, action: WireAction): void {
    const object = this.existing(paths, action);
    this.assign(object, action.Name ?? "", paths.arguments(action.ArgumentInfo)[0] ?? null);
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    const member = wireMember(object, name);
    if (!member || typeof member.value === "function") throw notImplemented(classOf(object).wireName, name);
    if (!member.set) throw new HostError("InvalidArgument", `${name} is read-only.`);
    member.set.call(object, value);
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = pascalCase(key);
      const inner: unknown = wireMember(object, name)?.get?.call(object);
      if (inner instanceof HostObject) this.update(inner, value as Record<string, unknown>);
      else this.assign(object, name, value);
    }
  }
}

function wireError(error: HostError, location: string, index: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatusCode,
  };
}

function toWireError(error: unknown, paths: ObjectPaths, action: WireAction, index: number): WireError {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          "GeneralException",
          error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error),
        );
  const owner = paths.describe(action.ObjectPathId);
  return wireError(known, action.Name ? `${owner}.${action.Name}` : owner, index);
}
