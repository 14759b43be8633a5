/**
 * Text for 「詳細をコピー」: what happened, in which Excel, seen by which browser. Holds nothing of the workbook but what
 * the problem itself names.
 */
export function diagnostics(detail: unknown, hostVersion: string): string {
  const told = typeof detail === "string" ? detail : JSON.stringify(detail, null, 2);
  return ["達成帳", told, `Excel: ${hostVersion}`, navigator.userAgent, new Date().toISOString()].join("\n");
}
