import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { formatFiscalYearLong } from "../../domain/fiscal-year/format-fiscal-year";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import type { HomeState } from "../state/pane-state";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  year: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, flexBasis: "10em", minWidth: 0, "& select": { width: "100%" } },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The name of the plan and the fiscal year, which holds for everything below, and the button that explains the page. */
export function PlanHeader({ home, help }: { readonly home: HomeState; readonly help: ReactNode }) {
  const styles = useStyles();
  const selectId = useId();
  const hintId = useId();
  const { chooseYear } = useActions();
  const { planName, fiscalYears } = home.reading.recognition;
  const unnamed = fiscalYears.length === 0;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        {planName ? (
          <CellLink cell={planName.cell} subtle>
            {planName.text}
          </CellLink>
        ) : (
          pane.product
        )}
      </h1>
      <div className={styles.year}>
        <label htmlFor={selectId}>{pane.year.label}</label>
        <Select
          id={selectId}
          className={styles.select}
          aria-describedby={unnamed ? hintId : undefined}
          value={home.fiscalYear === null ? "" : String(home.fiscalYear)}
          disabled={home.job.kind === "writing"}
          onChange={(_event, { value }) => chooseYear(Number(value))}
        >
          {home.fiscalYear === null ? (
            <option value="" disabled>
              {pane.year.choose}
            </option>
          ) : null}
          {home.years.map((year) => (
            <option key={year} value={String(year)}>
              {formatFiscalYearLong(year)}
            </option>
          ))}
        </Select>
        {help}
      </div>
      {unnamed ? (
        <div id={hintId} className={styles.hint}>
          {pane.year.unnamed}
        </div>
      ) : null}
    </header>
  );
}
