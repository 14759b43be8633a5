import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Recheck } from "../../domain/inquiries/recheck";
import { pointStateWord, recheckPage, type PointState } from "../../locales/ja/inquiries-page";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { usePartStyles } from "../submissions/part-styles";
import { WordMark } from "../shared/word-mark";
import { recheckGroups } from "./recheck-groups";

const useStyles = makeStyles({
  who: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  point: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

const tones = {
  settled: "good",
  open: "look",
  added: "change",
  confirmed: "plain",
  notReturned: "bad",
} as const satisfies Record<PointState, string>;

/** What became of the points that departments were asked about; nothing where none was. */
export function RecheckPart({ recheck }: { readonly recheck: Recheck }) {
  const styles = useStyles();
  const part = usePartStyles();
  const groups = useMemo(() => recheckGroups(recheck), [recheck]);
  if (recheck.points.length === 0) return null;
  const all = groups.flatMap(({ points }) => points);
  return (
    <Disclosure title={recheckPage.title}>
      <div className={part.muted}>{recheckPage.hint}</div>
      <div>{recheckPage.counts((state) => all.filter((point) => point.state === state).length)}</div>
      <SteppedList>
        {groups.flatMap(({ who, points }) =>
          points.map(({ state, place, stands }, index) => (
            <li key={`${who} ${index}`} className={styles.point}>
              {index === 0 ? <h3 className={styles.who}>{who}</h3> : null}
              <WordMark tone={tones[state]}>{pointStateWord(state)}</WordMark>
              <div className={part.muted}>{place}</div>
              <div>{stands}</div>
            </li>
          )),
        )}
      </SteppedList>
    </Disclosure>
  );
}
