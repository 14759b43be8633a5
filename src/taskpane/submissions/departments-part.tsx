import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SubmissionState } from "../../domain/submissions/department-states";
import { stateHint, submissionsPage } from "../../locales/ja/submissions-page";
import type { GatheredItem, Gathering } from "../../usecases/submission-desk";
import { SteppedList } from "../shared/stepped-list";
import { departmentKey } from "./compare-items";
import { DepartmentMark } from "./department-mark";
import { DepartmentRow } from "./department-row";
import { departmentsHeadingId } from "./page-places";
import { usePartStyles } from "./part-styles";

const order: readonly SubmissionState[] = ["submitted", "toConfirm", "unreadable", "notSubmitted"];

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(4.5em, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    "& > div": {
      padding: tokens.spacingHorizontalXS,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    "& dd": {
      margin: 0,
      textAlign: "right",
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
});

/** Items by department, found by any spelling of its name. */
function itemsByDepartment(items: readonly GatheredItem[]): ReadonlyMap<string, readonly GatheredItem[]> {
  const groups = new Map<string, GatheredItem[]>();
  for (const item of items) {
    const key = departmentKey(item.department);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How far each department is: counts by state, and the departments with their files and what is missing. */
export function DepartmentsPart({ gathering }: { readonly gathering: Gathering }) {
  const styles = useStyles();
  const part = usePartStyles();
  const { departments, items } = gathering;
  const byDepartment = useMemo(() => itemsByDepartment(items), [items]);
  return (
    <section className={part.part} aria-labelledby={departmentsHeadingId}>
      <h2 id={departmentsHeadingId} tabIndex={-1} className={part.heading}>
        {submissionsPage.departments}
      </h2>
      <dl className={styles.counts}>
        {order.map((state) => (
          <div key={state}>
            <dt title={stateHint(state)}>
              <DepartmentMark state={state} />
            </dt>
            <dd>
              {submissionsPage.stateCount(
                departments.filter((department) => department.state === state).length,
              )}
            </dd>
          </div>
        ))}
      </dl>
      <SteppedList>
        {departments.map((department) => (
          <li key={department.name}>
            <DepartmentRow
              department={department}
              items={byDepartment.get(departmentKey(department.name)) ?? []}
            />
          </li>
        ))}
      </SteppedList>
    </section>
  );
}
