import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { submissionsPage } from "../../locales/ja/submissions-page";
import type { Gathering } from "../../usecases/submission-desk";
import { SteppedList } from "../shared/stepped-list";
import {
  transferredCells,
  writesOf,
  type GatheringLook,
  type GatheringState,
} from "../state/gathering-state";
import { compareItems, groupItems, type ComparedGroup } from "./compare-items";
import { ItemCard } from "./item-card";
import { LookFields } from "./look-fields";
import { comparisonHeadingId } from "./page-places";
import { usePartStyles } from "./part-styles";
import { TickAll } from "./tick-all";

const useStyles = makeStyles({
  group: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const itemsOf = (groups: readonly ComparedGroup[]): ComparedGroup["items"] =>
  groups.flatMap(({ items }) => items);

/** What the master, the departments and last year say, item by item, with the ticks of what is to be written. */
export function ComparisonPart(props: {
  readonly submissions: GatheringState;
  readonly gathering: Gathering;
  readonly look: GatheringLook;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const part = usePartStyles();
  const { submissions, gathering, look, disabled } = props;
  const { chosen, transfers } = submissions;
  const compared = useMemo(
    () => compareItems(gathering, transferredCells({ gathering, transfers })),
    [gathering, transfers],
  );
  const groups = useMemo(() => groupItems(compared, look), [compared, look]);
  const shown = itemsOf(groups);
  const writes = useMemo(() => writesOf(itemsOf(groups).map(({ item }) => item)), [groups]);
  const doubtful = writes.filter(({ isDoubtful }) => isDoubtful).length;
  const isAll = writes.length === gathering.writes.length;
  return (
    <section className={part.part} aria-labelledby={comparisonHeadingId}>
      <h2 id={comparisonHeadingId} tabIndex={-1} className={part.heading}>
        {submissionsPage.comparison(shown.length, compared.length)}
      </h2>
      <LookFields look={look} departments={gathering.departments.map(({ name }) => name)} />
      {writes.length > 0 ? (
        <div>
          <TickAll
            writes={writes}
            chosen={chosen}
            disabled={disabled}
            textOf={isAll ? submissionsPage.chooseAll : submissionsPage.chooseShown}
          />
          {doubtful > 0 ? <div>{submissionsPage.doubtful(doubtful)}</div> : null}
        </div>
      ) : null}
      {shown.length === 0 ? (
        <div>
          {gathering.writes.length === 0 && look.filter === "changed"
            ? submissionsPage.nothingChanged
            : submissionsPage.noneMatch}
        </div>
      ) : null}
      <SteppedList key={JSON.stringify(look)}>
        {groups.flatMap(({ department, items }) => {
          const ofGroup = writesOf(items.map(({ item }) => item));
          return items.map((one, index) => (
            <li key={one.key}>
              {index === 0 ? (
                <>
                  <h3 className={styles.group}>{submissionsPage.group(department, items.length)}</h3>
                  {ofGroup.length > 0 && groups.length > 1 ? (
                    <TickAll
                      writes={ofGroup}
                      chosen={chosen}
                      disabled={disabled}
                      textOf={(count) => submissionsPage.chooseDepartment(department, count)}
                    />
                  ) : null}
                </>
              ) : null}
              <ItemCard compared={one} chosen={chosen} disabled={disabled} />
            </li>
          ));
        })}
      </SteppedList>
    </section>
  );
}
