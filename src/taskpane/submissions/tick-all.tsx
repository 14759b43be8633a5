import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { GatheredWrite } from "../../usecases/submission-desk";
import { useActions } from "../app/pane-context";

const useStyles = makeStyles({
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Ticks several differences at once; those whose item has an error finding are left to be ticked by themselves. */
export function TickAll(props: {
  readonly writes: readonly GatheredWrite[];
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly textOf: (count: number) => string;
}) {
  const styles = useStyles();
  const { writes, chosen, disabled, textOf } = props;
  const { tick } = useActions().submissions;
  const free = writes.filter(({ isDoubtful }) => !isDoubtful);
  const ticked = writes.filter(({ key }) => chosen.has(key));
  const isAll = free.length > 0 && free.every(({ key }) => chosen.has(key));
  return (
    <Checkbox
      className={styles.box}
      label={textOf(free.length)}
      disabled={disabled || free.length === 0}
      checked={isAll ? true : ticked.length > 0 ? "mixed" : false}
      onChange={() => {
        const keysOf = (some: readonly GatheredWrite[]): readonly string[] => some.map(({ key }) => key);
        if (isAll) tick(keysOf(ticked), false);
        else tick(keysOf(free), true);
      }}
    />
  );
}
