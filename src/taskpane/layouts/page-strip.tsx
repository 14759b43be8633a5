import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { layoutsPage } from "../../locales/ja/layouts-page";

/** Pages drawn at once; the rest follows on request. */
const step = 4;

/** Width of an A4 page of either orientation at its full size, in pixels. */
const fullWidths = { portrait: 794, landscape: 1123 } as const;

const useStyles = makeStyles({
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

/** The pages of a sheet one after the other, as wide as the pane or as large as they are printed. */
export function PageStrip(props: {
  readonly name: string;
  readonly pageCount: number;
  readonly orientation: keyof typeof fullWidths;
  /** Draws one page, counted from 0. */
  readonly children: (index: number, width: number | string, label: string) => ReactNode;
}) {
  const styles = useStyles();
  const [size, setSize] = useState<"fit" | "full">("fit");
  const [drawn, setDrawn] = useState(step);
  const { name, pageCount, orientation, children } = props;
  const rest = pageCount - drawn;
  const width = size === "full" ? fullWidths[orientation] : "100%";
  return (
    <>
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
              {children(index, width, layoutsPage.pageOf(name, index + 1, pageCount))}
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button className={styles.left} onClick={() => setDrawn(drawn + step)}>
          {layoutsPage.more(Math.min(rest, step))}
        </Button>
      ) : null}
    </>
  );
}
