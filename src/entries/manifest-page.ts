import { manifestPage } from "../locales/ja/site";
import { stampOf, type ManifestWish } from "../site/manifest-wish";
import { siteAddress } from "../site/site-address";
import { installations, stampManifest } from "../site/stamp-manifest";
import { part } from "./page-part";

const form = part("stamp", HTMLFormElement);
const field = (id: string): HTMLInputElement => part(id, HTMLInputElement);
const kind = (): ManifestWish["kind"] =>
  new FormData(form).get("kind") === "trial" ? "trial" : "production";

const faults = { site: manifestPage.notSite, name: manifestPage.noName, version: manifestPage.notVersion };

function say(fault: string, made: string): void {
  part("fault", HTMLElement).textContent = fault;
  part("made", HTMLElement).textContent = made;
}

/** Hands the file to the browser, as if it had been downloaded. */
function handOver(name: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/xml" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function make(): Promise<void> {
  const stamp = stampOf({
    kind: kind(),
    site: field("site").value,
    name: field("name").value,
    version: field("version").value,
  });
  if (typeof stamp === "string") {
    say(faults[stamp], "");
    field(stamp).focus();
    return;
  }
  const template = await fetch("manifest.xml", { cache: "no-store" }).catch(() => undefined);
  if (!template?.ok) return say(manifestPage.noTemplate, "");
  const file = manifestPage.fileName[kind()];
  handOver(file, stampManifest(await template.text(), stamp));
  say("", manifestPage.made(file, stamp.id));
}

function fillIn(): void {
  field("name").value = installations[kind()].name;
}

field("site").value = siteAddress(window.location.href) ?? "";
field("version").value =
  `${document.querySelector<HTMLMetaElement>('meta[name="tasseicho-version"]')?.content ?? "1.0.0"}.0`;
fillIn();
for (const choice of form.querySelectorAll('input[name="kind"]')) choice.addEventListener("change", fillIn);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void make();
});
