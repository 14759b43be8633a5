import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that clients asked to keep across batches (`_KeepReference`), by their reference id. */
export class ReferenceTable {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `ref-${this.next++}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  removeAll(): void {
    this.byId.clear();
  }
}
