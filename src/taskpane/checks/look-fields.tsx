import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/checks/rule";
import { findingsPage, type FindingGrouping } from "../../locales/ja/findings-page";
import { useActions } from "../app/pane-context";
import { ChoiceField } from "../conventions/choice-field";
import { useFieldStyles } from "../shared/field-styles";
import type { FindingsLook } from "../state/checks-page";

const groupings: readonly FindingGrouping[] = ["department", "indicator", "rule"];
const severities: readonly (Severity | "all")[] = ["all", "error", "warning", "info"];

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    "& > *": { flexGrow: 1, flexBasis: "8em" },
  },
});

/** How the findings are put together, and which of them are shown. */
export function LookFields({ look }: { readonly look: FindingsLook }) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { lookAtFindings } = useActions();
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <ChoiceField
          label={findingsPage.grouping}
          value={look.grouping}
          choices={groupings}
          textOf={findingsPage.groupingOf}
          onChoose={(grouping) => lookAtFindings({ ...look, grouping })}
        />
        <ChoiceField
          label={findingsPage.severity}
          value={look.severity}
          choices={severities}
          textOf={findingsPage.severityOf}
          onChoose={(severity) => lookAtFindings({ ...look, severity })}
        />
      </div>
      <Field className={field} label={findingsPage.search}>
        <Input
          type="search"
          value={look.search}
          placeholder={findingsPage.searchHint}
          onChange={(_event, { value }) => lookAtFindings({ ...look, search: value })}
        />
      </Field>
    </div>
  );
}
