import { makeStyles, tokens } from "@fluentui/react-components";
import { submissionsPage, type GatheringFilter } from "../../locales/ja/submissions-page";
import { useActions } from "../app/pane-context";
import { ChoiceField } from "../conventions/choice-field";
import type { GatheringLook } from "../state/gathering-state";

const filters: readonly GatheringFilter[] = ["changed", "held", "findings", "all"];

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    "& > *": { flexGrow: 1, flexBasis: "8em" },
  },
});

/** Which items are compared: by how they stand, and of which department. */
export function LookFields(props: { readonly look: GatheringLook; readonly departments: readonly string[] }) {
  const styles = useStyles();
  const { look, departments } = props;
  const { look: show } = useActions().submissions;
  return (
    <div className={styles.row}>
      <ChoiceField
        label={submissionsPage.filter}
        value={look.filter}
        choices={filters}
        textOf={submissionsPage.filterOf}
        onChoose={(filter) => show({ ...look, filter })}
      />
      <ChoiceField
        label={submissionsPage.departmentFilter}
        value={look.department}
        choices={[null, ...departments]}
        textOf={(name) =>
          name === null ? submissionsPage.everyDepartment : submissionsPage.department(name)
        }
        onChoose={(department) => show({ ...look, department })}
      />
    </div>
  );
}
