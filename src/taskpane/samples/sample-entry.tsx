import { Link } from "@fluentui/react-components";
import { fillNoticeText } from "../../locales/ja/sample-sheets";
import { samplesPage } from "../../locales/ja/samples-page";
import type { OwnSheet } from "../../usecases/ports";
import type { PreparedSample } from "../../usecases/prepare-sample";
import { useActions } from "../app/pane-context";
import { PreviewedEntry } from "../layouts/previewed-entry";
import { FilledPageDrawing } from "./filled-page-drawing";
import { samplePreviewId } from "./page-places";
import { factsOf } from "./sample-facts";

/** The name of a sample sheet, which leads to it. */
export function SampleName({ name }: { readonly name: string }) {
  const { goTo } = useActions();
  return (
    <Link
      as="button"
      inline
      title={samplesPage.showSheet(name)}
      onClick={() => goTo({ sheet: name, row: 0, column: 0 })}
    >
      {name}
    </Link>
  );
}

/** A sample sheet as it would be filled now: its first page, how long it is, where it goes. */
export function SampleEntry(props: {
  readonly name: string;
  readonly prepared: PreparedSample;
  /** The sheet that would be replaced; null where there is none. */
  readonly earlier: OwnSheet | null;
  readonly disabled: boolean;
}) {
  const { show, create } = useActions().samples;
  const { name, prepared, earlier, disabled } = props;
  const { plan, notices } = prepared.filling;
  const where = !earlier
    ? samplesPage.destination(plan.sheetName)
    : earlier.edited
      ? samplesPage.standsEdited(earlier.name)
      : samplesPage.stands(earlier.name);
  return (
    <PreviewedEntry
      name={name}
      previewId={samplePreviewId(name)}
      thumbnail={<FilledPageDrawing prepared={prepared} index={0} width="100%" label={null} />}
      facts={[samplesPage.facts(factsOf(prepared)), where]}
      notices={notices.map((notice) => fillNoticeText(notice))}
      createLabel={samplesPage.createLabel(name)}
      disabled={disabled}
      onShow={() => show(name)}
      onCreate={() => create(name, "ask")}
    >
      <SampleName name={name} />
    </PreviewedEntry>
  );
}
