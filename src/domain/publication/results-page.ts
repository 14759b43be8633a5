import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { formatFiscalYearLong } from "../fiscal-year/format-fiscal-year";
import { groupByGoal, type GoalGroup } from "../sheets/goal-groups";
import { summarySentence } from "../sheets/overview/summary-sentence";
import { indicatorRemarks } from "../sheets/tables/indicator-remarks";
import { printedText } from "../sheets/formulas/printed-part";
import { columnWords, countsLine, notNamed, verdictWords } from "../sheets/tables/words";

/** Grey bands and borders only: the page must print in one colour, and no meaning hangs on it. */
const style = `body{font-family:sans-serif;line-height:1.7;margin:1rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin:0 0 2rem}
caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#e6e6e6}
.number{text-align:right;white-space:nowrap}
@media (max-width:40rem){table,thead,tbody,tr,th,td{display:block}thead{position:absolute;clip-path:inset(50%)}tr{border-top:3px solid #767676}td[data-heading]::before{content:attr(data-heading) "：";font-weight:bold}}
@media print{body{max-width:none;margin:0}tr{break-inside:avoid}thead{display:table-header-group}}`;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const lines = (text: string): string => escaped(text.trim()).replaceAll("\n", "<br>");

const headings = ["initiative", "indicator", "target", "actual", "rate", "verdict", "remark"] as const;

/**
 * The results of an evaluated plan as a whole web page in HTML: one sentence, the counts, and a table for each goal whose
 * rows and columns have headings. Needs nothing but itself: no script, no font, no picture.
 */
export function resultsPage(evaluation: PlanEvaluation, planName: string | null): string {
  const { fiscalYear, indicators, tally } = evaluation;
  const title = [planName, formatFiscalYearLong(fiscalYear), "取組結果"]
    .filter((part) => part !== null)
    .join("　");
  const tables = groupByGoal(indicators).map(goalTable);
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(summarySentence(evaluation, planName))}</p>
<p>${escaped(printedText(countsLine(tally)))}</p>
${tables.join("\n")}
</main>
</body>
</html>
`;
}

function goalTable({ heading: goal, indicators }: GoalGroup): string {
  const heads = headings.map((heading) => `<th scope="col">${columnWords[heading]}</th>`).join("");
  return `<table>
<caption>${lines(goal?.text ?? notNamed.goal)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${indicators.map(row).join("\n")}
</tbody>
</table>`;
}

function row(evaluated: EvaluatedIndicator): string {
  const { initiative, indicator, measurement, rate, verdict } = evaluated;
  const cell = (heading: (typeof headings)[number], text: string, isNumber = false): string =>
    `<td data-heading="${columnWords[heading]}"${isNumber ? ' class="number"' : ""}>${lines(text)}</td>`;
  const unit = indicator.unit?.text.trim() ?? "";
  const name = unit === "" ? indicator.name.text : `${indicator.name.text}（${unit}）`;
  return [
    "<tr>",
    cell("initiative", initiative.name?.text ?? ""),
    `<th scope="row">${lines(name)}</th>`,
    cell("target", measurement?.target?.text ?? "", true),
    cell("actual", measurement?.actual?.text ?? "", true),
    cell("rate", rate.printed, true),
    cell("verdict", verdictWords[verdict]),
    cell("remark", indicatorRemarks(evaluated).text),
    "</tr>",
  ].join("");
}
