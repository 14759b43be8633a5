import { diagnosis } from "../locales/ja/site";
import type { CheckRow } from "../site/check-row";
import { part } from "./page-part";

function element(tag: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}

function rowElement(row: CheckRow): HTMLElement {
  const made = element("section", "", `row is-${row.state}`);
  const heading = element("h2", diagnosis.labels[row.id]);
  heading.prepend(element("span", diagnosis.states[row.state], "state"), " ");
  const details = element("ul", "");
  details.append(...row.details.map((detail) => element("li", detail)));
  const advice = diagnosis.advice(row);
  made.append(
    heading,
    element("p", row.found),
    ...(row.details.length > 0 ? [details] : []),
    ...(advice === "" ? [] : [element("p", `${diagnosis.adviceLabel}：${advice}`, "advice")]),
  );
  return made;
}

/** Copies the text; where the browser forbids it, shows it for copying by hand. */
function offerCopy(report: string): void {
  const button = part("copy", HTMLButtonElement);
  const said = part("copied", HTMLElement);
  button.hidden = false;
  button.addEventListener("click", () => {
    // An insecure page has no clipboard at all, whatever the types say.
    const copied = "clipboard" in navigator ? navigator.clipboard.writeText(report) : Promise.reject();
    copied.then(
      () => {
        said.textContent = diagnosis.copied;
      },
      () => {
        const place = part("report", HTMLTextAreaElement);
        place.hidden = false;
        place.value = report;
        place.select();
        said.textContent = diagnosis.copyFailed;
      },
    );
  });
}

/** Replaces the words that stand before any script has run. */
export function showRunning(): void {
  part("summary", HTMLElement).textContent = diagnosis.running;
}

/** Shows the answers; `report` is what 「詳細をコピー」 copies. */
export function showDiagnosis(rows: readonly CheckRow[], report: string): void {
  const count = (state: CheckRow["state"]): number => rows.filter((row) => row.state === state).length;
  part("rows", HTMLElement).replaceChildren(...rows.map(rowElement));
  part("summary", HTMLElement).textContent = diagnosis.done(count("bad"), count("notice"));
  offerCopy(report);
}
