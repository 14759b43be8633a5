/** What a number format makes of the number stored in its cell. */
export type FormatMeaning = {
  readonly kind: "number" | "percent" | "date";
  /** How many times the number is divided by 1,000 for display ("#,##0," once). */
  readonly thousands: number;
};

const literals = /"[^"]*"|\\.|_.|\*./gsu;
const generalFormat = /^(?:general|g\/標準|standard|@)?$/i;

/** Sections of a format; a semicolon in quotes does not part them. */
function sections(format: string): readonly string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;])*(?:;|$)/gsu) ?? []).map((part) => part.replace(/;$/, ""));
}

/**
 * Reads the section of an Excel number format that applies to the number: whether it shows a percentage (the stored
 * 0.663 stands for 66.3 %), a date or time (the number is a serial number), and by how many thousands it is reduced.
 */
export function formatMeaning(format: string, value: number): FormatMeaning {
  if (format === "General" || format === "#,##0") return { kind: "number", thousands: 0 };
  const all = sections(format);
  const wanted = value < 0 ? all[1] : value === 0 ? all[2] : all[0];
  const section = (wanted === undefined || wanted === "" ? all[0] : wanted) ?? "";
  const bare = section.replace(literals, "").trim();
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(bare);
  const codes = bare.replace(/\[[^\]]*\]/g, "").trim();
  if (generalFormat.test(codes)) return { kind: "number", thousands: 0 };
  if (codes.includes("%")) return { kind: "percent", thousands: 0 };
  if (elapsed || /[ymdhsgeabr]/i.test(codes.replace(/e[+-]/gi, "").replace(/general|g\/標準/gi, ""))) {
    return { kind: "date", thousands: 0 };
  }
  const trailing =
    /[0#?](,+)(?:\.[0#?]+)?[^0#?,]*$/u.exec(codes)?.[1] ?? /[0#?],*\.[0#?]+(,+)/u.exec(codes)?.[1] ?? "";
  return { kind: "number", thousands: trailing.length };
}
