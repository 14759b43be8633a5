import type { ReportId, ReportPreview } from "../../usecases/preview-report";
import { layoutName } from "../../locales/ja/layouts";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { plainNoticeText } from "../../locales/ja/plain-tables";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { Disclosure } from "../shared/disclosure";
import { PageDrawing } from "./page-drawing";
import { PageStrip } from "./page-strip";
import { PreviewedPages } from "./previewed-pages";

/** The pages of a report, one after the other: what is seen is what will be written. */
export function ReportPages(props: {
  readonly report: ReportId;
  readonly preview: ReportPreview;
  readonly disabled: boolean;
}) {
  const { show, create } = useActions().layouts;
  const { report, preview, disabled } = props;
  const { plan, pageCount, indicators, total, notices } = preview;
  const { orientation } = plan.page;
  const name = layoutName(report);
  return (
    <PreviewedPages
      name={name}
      facts={layoutsPage.facts({ orientation, pages: pageCount, indicators, total })}
      words={{ backToList: layoutsPage.backToList, create: layoutsPage.createLabel(name) }}
      disabled={disabled}
      onLeave={() => show(null)}
      onCreate={() => create([report], "ask")}
    >
      {notices.length > 0 ? (
        <Disclosure title={layoutsPage.notices(notices.length)}>
          {notices.map((notice) => (
            <div key={`${notice.kind} ${notice.cell.row},${notice.cell.column}`}>
              <CellLink cell={notice.cell}>{plainNoticeText(notice)}</CellLink>
            </div>
          ))}
        </Disclosure>
      ) : null}
      <PageStrip name={name} pageCount={pageCount} orientation={orientation}>
        {(index, width, label) => <PageDrawing plan={plan} index={index} width={width} label={label} />}
      </PageStrip>
    </PreviewedPages>
  );
}
