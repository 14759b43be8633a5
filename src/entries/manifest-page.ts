import { manifestPage } from "../locales/ja/site";
import { stampOf, type ManifestWish } from "../site/manifest-wish";
import { siteAddress } from "../site/site-address";
import { catalogFolder, openingPane } from "../site/starter-workbook";
import { installations, stampManifest, type ManifestStamp } from "../site/stamp-manifest";
import { part } from "./page-part";

const form = part("stamp", HTMLFormElement);
const field = (id: string): HTMLInputElement => part(id, HTMLInputElement);
const kind = (): ManifestWish["kind"] =>
  new FormData(form).get("kind") === "trial" ? "trial" : "production";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const faults = { site: manifestPage.notSite, name: manifestPage.noName, version: manifestPage.notVersion };

function say(fault: string, made: string): void {
  part("fault", HTMLElement).textContent = fault;
  part("made", HTMLElement).textContent = made;
}

/** Hands the file to the browser, as if it had been downloaded. */
function handOver(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What was typed in for the manifest; says what cannot be used and leads to its field. */
function typedStamp(): ManifestStamp | undefined {
  const stamp = stampOf({
    kind: kind(),
    site: field("site").value,
    name: field("name").value,
    version: field("version").value,
  });
  if (typeof stamp !== "string") return stamp;
  say(faults[stamp], "");
  field(stamp).focus();
  return undefined;
}

async function make(): Promise<void> {
  const stamp = typedStamp();
  if (!stamp) return;
  const template = await fetch("manifest.xml", { cache: "no-store" }).catch(() => undefined);
  if (!template?.ok) return say(manifestPage.noTemplate, "");
  const file = manifestPage.fileName[kind()];
  handOver(file, stampManifest(await template.text(), stamp), "application/xml");
  say("", manifestPage.made(file, stamp.id));
}

/** The sample workbook, which opens the pane of the manifest in the shared folder. */
async function makeStarter(): Promise<void> {
  const stamp = typedStamp();
  if (!stamp) return;
  const catalog = catalogFolder(field("catalog").value);
  if (catalog === undefined) {
    say(manifestPage.notCatalog, "");
    field("catalog").focus();
    return;
  }
  const sample = await fetch("assets/sample/atsugi-keiei-plan.xlsx").catch(() => undefined);
  if (!sample?.ok) return say(manifestPage.noSample, "");
  const { unzipSync, zipSync } = await import("fflate");
  const parts = unzipSync(new Uint8Array(await sample.arrayBuffer()));
  const file = manifestPage.starterName[kind()];
  handOver(file, new Uint8Array(zipSync({ ...openingPane(parts, { ...stamp, catalog }) })), xlsx);
  say("", manifestPage.starterMade(file));
}

function fillIn(): void {
  field("name").value = installations[kind()].name;
}

field("site").value = siteAddress(window.location.href) ?? "";
field("version").value =
  `${document.querySelector<HTMLMetaElement>('meta[name="tasseicho-version"]')?.content ?? "1.0.0"}.0`;
fillIn();
for (const choice of form.querySelectorAll('input[name="kind"]')) choice.addEventListener("change", fillIn);
part("starter", HTMLButtonElement).addEventListener("click", () => void makeStarter());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void make();
});
