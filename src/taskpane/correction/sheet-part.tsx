import { Button, Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { indicatorsBySheet } from "./sheet-counts";
import { correction } from "../../locales/ja/correction";
import { notReadText } from "../../locales/ja/readings";
import { useActions } from "../app/pane-context";
import { useFieldStyles } from "../shared/field-styles";
import type { CorrectionPage, HomeState } from "../state/pane-state";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  reason: { margin: 0 },
  include: { alignSelf: "flex-start" },
  // The switch keeps room beside itself; its words begin at the margin like everything else.
  read: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Which sheet is shown, whether it is read, and why not. */
export function SheetPart({ home, page }: { readonly home: HomeState; readonly page: CorrectionPage }) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { openCorrection, decide } = useActions();
  const { sheet, notRead } = page.outline;
  const counts = indicatorsBySheet(home.reading);
  const isExcluded = notRead?.kind === "excluded";
  const isIncluded = page.outline.corrections.includedSheets.includes(sheet);
  const leftOut = notRead?.kind === "repeated" ? correction.repeated(notRead.sheets) : null;
  const repeats = isIncluded ? correction.included : leftOut;
  return (
    <div className={styles.part}>
      <Field className={field} label={correction.sheet}>
        <Select
          value={sheet}
          onChange={(_event, { value }) => openCorrection({ sheet: value, cell: null, opener: page.opener })}
        >
          {counts.map(({ name, indicators }) => (
            <option key={name} value={name}>
              {indicators > 0 ? correction.sheetRead(name, indicators) : correction.sheetNotRead(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        className={styles.read}
        checked={isExcluded}
        label={correction.exclude}
        onChange={(_event, { checked }) => decide({ kind: "sheet", sheet, excluded: checked })}
      />
      {notRead && !isExcluded && leftOut === null ? (
        <p className={styles.reason}>{notReadText(notRead)}</p>
      ) : null}
      {repeats === null ? null : (
        <>
          <p className={styles.reason}>{repeats}</p>
          <Button
            className={styles.include}
            onClick={() => decide({ kind: "repeatedSheet", sheet, included: !isIncluded })}
          >
            {isIncluded ? correction.leaveOut : correction.include}
          </Button>
        </>
      )}
    </div>
  );
}
