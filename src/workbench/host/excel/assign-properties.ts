import { notImplemented } from "../wire/host-error";
import { classOf, HostObject, pascalCase, wireMember } from "../wire/host-object";

/** Sides of the border records of `setCellProperties` by their member. */
const BORDER_MEMBERS: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Sets members of a host object from a plain object as clients give it (`{ format: { fill: { color: "#FF0000" } } }`). */
export function assignProperties(object: HostObject, given: unknown): void {
  if (given === null || typeof given !== "object") return;
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const side = BORDER_MEMBERS[key];
    if (side !== undefined && object.$item) {
      const border = object.$item(side);
      if (border) assignProperties(border, value);
      continue;
    }
    const member = wireMember(object, pascalCase(key));
    const inner: unknown = member?.get?.call(object);
    if (inner instanceof HostObject) assignProperties(inner, value);
    else if (member?.set) member.set.call(object, value);
    else throw notImplemented(classOf(object).wireName, pascalCase(key));
  }
}

/** Reads members of a host object into a plain object with the shape of the load options (`{ format: { fill: { color: true } } }`). */
export function pickProperties(object: HostObject, options: unknown): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  if (options === null || typeof options !== "object") return picked;
  for (const [key, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    const member = wireMember(object, pascalCase(key));
    if (!member?.get) throw notImplemented(classOf(object).wireName, pascalCase(key));
    const value: unknown = member.get.call(object);
    picked[key] = value instanceof HostObject ? pickInner(value, wanted) : value;
  }
  return picked;
}

/** Borders come side by side by their names, each with what was wanted. */
function pickInner(object: HostObject, wanted: unknown): Record<string, unknown> {
  if (!object.$item) return pickProperties(object, wanted);
  const sides = Object.entries(BORDER_MEMBERS).flatMap(([name, member]) => {
    const border = object.$item?.(member);
    return border ? [[name, pickProperties(border, wanted)] as const] : [];
  });
  return Object.fromEntries(sides);
}
