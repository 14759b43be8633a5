import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { ReportId, ReportPreview } from "../../usecases/preview-report";
import { layoutName } from "../../locales/ja/layouts";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { plainNoticeText } from "../../locales/ja/plain-tables";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { Disclosure } from "../shared/disclosure";
import { FocusHeading } from "../shared/focus-heading";
import { PageDrawing } from "./page-drawing";

/** Pages drawn at once; the rest follows on request. */
const step = 4;

/** Width of an A4 page of either orientation at its full size, in pixels. */
const fullWidths = { portrait: 794, landscape: 1123 } as const;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  left: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground3 },
  pages: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  page: { listStyleType: "none" },
  paper: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** The pages of a report, one after the other: what is seen is what will be written. */
export function ReportPages(props: {
  readonly report: ReportId;
  readonly preview: ReportPreview;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { show, create } = useActions().layouts;
  const [size, setSize] = useState<"fit" | "full">("fit");
  const [drawn, setDrawn] = useState(step);
  const { report, preview, disabled } = props;
  const { plan, pageCount, indicators, total, notices } = preview;
  const { orientation } = plan.page;
  const name = layoutName(report);
  const rest = pageCount - drawn;
  /** Esc leads back to the list and not out of the page. */
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    show(null);
  };
  return (
    <div className={styles.preview} onKeyDown={leaveByKey}>
      <Button className={styles.left} size="small" onClick={() => show(null)}>
        {`← ${layoutsPage.backToList}`}
      </Button>
      <div>
        <FocusHeading>{name}</FocusHeading>
        <div className={styles.muted}>
          {layoutsPage.facts({ orientation, pages: pageCount, indicators, total })}
        </div>
      </div>
      <Button
        className={styles.left}
        appearance="primary"
        disabled={disabled}
        aria-label={layoutsPage.createLabel(name)}
        onClick={() => create([report], "ask")}
      >
        {layoutsPage.create}
      </Button>
      {notices.length > 0 ? (
        <Disclosure title={layoutsPage.notices(notices.length)}>
          {notices.map((notice) => (
            <div key={`${notice.kind} ${notice.cell.row},${notice.cell.column}`}>
              <CellLink cell={notice.cell}>{plainNoticeText(notice)}</CellLink>
            </div>
          ))}
        </Disclosure>
      ) : null}
      <RadioGroup
        layout="horizontal"
        aria-label={layoutsPage.zoom}
        value={size}
        onChange={(_event, { value }) => setSize(value === "full" ? "full" : "fit")}
      >
        <Radio value="fit" label={layoutsPage.fitWidth} />
        <Radio value="full" label={layoutsPage.fullSize} />
      </RadioGroup>
      <ul className={styles.pages}>
        {Array.from({ length: Math.min(drawn, pageCount) }, (_page, index) => (
          <li key={index} className={styles.page}>
            <div className={styles.muted} aria-hidden>
              {layoutsPage.pageNumber(index + 1, pageCount)}
            </div>
            <div className={styles.paper} tabIndex={size === "full" ? 0 : undefined}>
              <PageDrawing
                plan={plan}
                index={index}
                width={size === "full" ? fullWidths[orientation] : "100%"}
                label={layoutsPage.pageOf(name, index + 1, pageCount)}
              />
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button className={styles.left} onClick={() => setDrawn(drawn + step)}>
          {layoutsPage.more(Math.min(rest, step))}
        </Button>
      ) : null}
    </div>
  );
}
