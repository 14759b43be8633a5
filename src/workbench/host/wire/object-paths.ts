import { HostError, notImplemented } from "./host-error";
import { HostObject, classOf, wireMember } from "./host-object";
import { readProperty } from "./query";
import type { ReferenceTable } from "./references";
import type { ArgumentInfo, ObjectPath, WireBatch } from "./wire-types";

/** What the dispatcher needs to know of the product behind it. */
export interface HostRoot {
  readonly root: HostObject;
  /** Objects made by class name (`Microsoft.InternalService.…`), or null when the name is not known. */
  newObject(name: string): HostObject | null;
  /** Work that must be done before members are read, such as computing formulas. */
  beforeRead?(): Promise<void> | undefined;
}

/** Resolves the object paths of one batch, each at most once. */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly host: HostRoot,
    private readonly references: ReferenceTable,
    private readonly paths: WireBatch["ObjectPaths"],
  ) {}

  /** The object of a path id; null for a null object and for everything reached through one. */
  resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidRequest", `There is no object path ${id}.`);
    const object = this.find(path);
    this.objects.set(id, object);
    return object;
  }

  /** The class or member that a path stands for, for error locations. */
  describe(id: number): string {
    const object = this.objects.get(id);
    return object ? classOf(object).wireName : (this.paths[id]?.Name ?? "");
  }

  /** Arguments of a call with object path ids replaced by objects; `null` of an optional argument becomes undefined. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  /** Calls a wire method; returns undefined or a value or a host object. */
  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = wireMember(object, name);
    if (typeof member?.value !== "function") throw notImplemented(classOf(object).wireName, name);
    return Reflect.apply(member.value as (...given: unknown[]) => unknown, object, args);
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0 && value === reference) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((item, i) => this.argument(item, reference[i]));
    return value === null ? undefined : value;
  }

  private parent(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined)
      throw new HostError("InvalidRequest", "The path has no parent.");
    return this.resolve(path.ParentObjectPathId);
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.host.root;
      case 2:
        return this.created(path.Name);
      case 3: {
        const parent = this.parent(path);
        return (
          parent && this.asObject(this.call(parent, path.Name, this.arguments(path.ArgumentInfo)), path.Name)
        );
      }
      case 4: {
        const parent = this.parent(path);
        return parent && this.asObject(readProperty(parent, path.Name), path.Name);
      }
      case 5: {
        const parent = this.parent(path);
        if (!parent) return null;
        if (!parent.$item) throw notImplemented(classOf(parent).wireName, "getItem");
        return parent.$item(this.arguments(path.ArgumentInfo)[0]);
      }
      case 6:
        return this.references.get(path.Name);
      case 7:
        return null;
      default:
        throw new HostError("InvalidRequest", `Object path type ${path.ObjectPathType} is not known.`);
    }
  }

  private created(name: string): HostObject {
    const object = this.host.newObject(name);
    if (!object) throw notImplemented(name, "new");
    return object;
  }

  private asObject(value: unknown, name: string): HostObject | null {
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw new HostError("InvalidRequest", `${name} does not give an object.`);
  }
}
