/**
 * Base of every host class. A wire property `P` is a getter/setter `P`, a wire method `M` is a function `M`;
 * members that start with `$` belong to the host and cannot be reached from the wire.
 */
export abstract class HostObject {
  /** Scalar members that `load()` without names returns; subclasses shadow it. */
  static readonly scalars: readonly string[] = [];
  /** The class name on the wire, for error locations and the conformance test. */
  static readonly wireName: string = "";

  /** Scalars that the client needs to find the object again (`Id`, `Name`, …), sent with every mention of the object. */
  $identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Fresh objects of a collection, or undefined when this is not a collection. */
  $items(): readonly HostObject[] | undefined {
    return undefined;
  }

  /** Indexer of a collection. */
  $item?(key: unknown): HostObject | null;

  /** Asks the reference table to keep this object alive across batches. */
  _KeepReference?(): unknown;
}

/** The static side of a host class. */
export interface HostClass {
  readonly scalars: readonly string[];
  readonly wireName: string;
  readonly prototype: HostObject;
}

/** The class of a host object. */
export function classOf(object: HostObject): HostClass {
  return object.constructor as unknown as HostClass;
}

const REACHABLE = /^(_?[A-Z]|_[A-Za-z])/;
const descriptors = new WeakMap<object, Map<string, PropertyDescriptor | null>>();

/** Finds the descriptor of a wire member on a host object, or null; members of `HostObject` itself do not count. */
export function wireMember(object: HostObject, name: string): PropertyDescriptor | null {
  if (!REACHABLE.test(name)) return null;
  const prototype = Object.getPrototypeOf(object) as object;
  let known = descriptors.get(prototype);
  if (!known) descriptors.set(prototype, (known = new Map()));
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  let found: PropertyDescriptor | null = null;
  for (
    let p: object | null = prototype;
    p && p !== HostObject.prototype && !found;
    p = Object.getPrototypeOf(p)
  ) {
    found = Object.getOwnPropertyDescriptor(p, name) ?? null;
  }
  known.set(name, found);
  return found;
}

/** `values` → `Values`; names that start with an underscore stay. */
export function pascalCase(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
