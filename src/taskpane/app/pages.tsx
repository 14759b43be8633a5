import { lazy, Suspense, type ReactNode } from "react";
import { ChecksFoot } from "../checks/checks-foot";
import { EffectFoot } from "../conventions/effect-foot";
import { CorrectionFoot } from "../correction/correction-foot";
import { countLinkId } from "../counts/count-link";
import { CreateBar } from "../create/create-bar";
import { EvidencePanel } from "../evidence/evidence-panel";
import { ItemsPage } from "../items/items-page";
import type { HomeState, Page } from "../state/pane-state";
import { Notices } from "./notices";
import { Overview } from "./overview";

// A new page is a kind of `Page` in state/pane-state.ts and a case in each of the three functions below.

/** These pages are fetched when they are first opened. */
const CorrectionPage = lazy(async () => ({
  default: (await import("../correction/correction-page")).CorrectionPage,
}));

const ConventionsPage = lazy(async () => ({
  default: (await import("../conventions/conventions-page")).ConventionsPage,
}));

const ChecksPage = lazy(async () => ({
  default: (await import("../checks/checks-page")).ChecksPage,
}));

const LayoutsPage = lazy(async () => ({
  default: (await import("../layouts/layouts-page")).LayoutsPage,
}));

const LayoutsFoot = lazy(async () => ({
  default: (await import("../layouts/layouts-foot")).LayoutsFoot,
}));

const SamplesPage = lazy(async () => ({
  default: (await import("../samples/samples-page")).SamplesPage,
}));

const SamplesFoot = lazy(async () => ({
  default: (await import("../samples/samples-foot")).SamplesFoot,
}));

const SubmissionsPage = lazy(async () => ({
  default: (await import("../submissions/submissions-page")).SubmissionsPage,
}));

const TransferFoot = lazy(async () => ({
  default: (await import("../submissions/transfer-foot")).TransferFoot,
}));

/** The element that opened a page; null for the overview. */
export function openerOf(page: Page): string | null {
  switch (page.kind) {
    case "overview":
      return null;
    case "items":
      return countLinkId(page.filter);
    case "correction":
    case "checks":
    case "gathering":
    case "layouts":
    case "samples":
      return page.opener;
    case "conventions":
      return page.target.opener;
  }
}

/** The page that is open; `help` is the button that explains it, for the page that has a place of its own for it. */
export function OpenPage({ home, help }: { readonly home: HomeState; readonly help: ReactNode }) {
  const { page, view } = home;
  switch (page.kind) {
    case "items":
      return view ? (
        <ItemsPage key={countLinkId(page.filter)} evaluation={view.evaluation} filter={page.filter} />
      ) : (
        <Overview home={home} help={help} />
      );
    case "correction":
      return (
        <Suspense fallback={null}>
          <CorrectionPage home={home} page={page} notices={<Notices home={home} />} />
        </Suspense>
      );
    case "conventions":
      return (
        <Suspense fallback={null}>
          <ConventionsPage home={home} page={page} notices={<Notices home={home} />} />
        </Suspense>
      );
    case "checks":
      return (
        <Suspense fallback={null}>
          <ChecksPage home={home} page={page} notices={<Notices home={home} />} />
        </Suspense>
      );
    case "gathering":
      return (
        <Suspense fallback={null}>
          <SubmissionsPage home={home} page={page} notices={<Notices home={home} />} />
        </Suspense>
      );
    case "layouts":
      return (
        <Suspense fallback={null}>
          <LayoutsPage home={home} page={page} notices={<Notices home={home} />} />
        </Suspense>
      );
    case "samples":
      return (
        <Suspense fallback={null}>
          <SamplesPage home={home} page={page} notices={<Notices home={home} />} />
        </Suspense>
      );
    case "overview":
      return <Overview home={home} help={help} />;
  }
}

/** What stays at the foot of the pane. */
export function Foot({ home }: { readonly home: HomeState }) {
  const { page } = home;
  switch (page.kind) {
    case "items":
      return <EvidencePanel evidence={home.evidence} stale={home.changedSheet !== null} />;
    case "correction":
      return <CorrectionFoot page={page} />;
    case "conventions":
      return <EffectFoot page={page} />;
    case "checks":
      return <ChecksFoot home={home} />;
    case "gathering":
      return (
        <Suspense fallback={null}>
          <TransferFoot home={home} />
        </Suspense>
      );
    case "layouts":
      return (
        <Suspense fallback={null}>
          <EvidencePanel evidence={home.evidence} stale={home.changedSheet !== null} />
          <LayoutsFoot home={home} page={page} />
        </Suspense>
      );
    case "samples":
      return (
        <Suspense fallback={null}>
          <EvidencePanel evidence={home.evidence} stale={home.changedSheet !== null} />
          <SamplesFoot home={home} />
        </Suspense>
      );
    case "overview":
      return (
        <>
          <EvidencePanel evidence={home.evidence} stale={home.changedSheet !== null} />
          <CreateBar home={home} />
        </>
      );
  }
}
