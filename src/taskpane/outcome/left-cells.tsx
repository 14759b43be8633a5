import { makeStyles } from "@fluentui/react-components";
import type { LeftCell, WrittenCell } from "../../domain/transfers/applied-transfer";
import { inline } from "../../locales/ja/cells";
import { CellLink } from "../shared/cell-link";
import { SteppedList } from "../shared/stepped-list";

const useStyles = makeStyles({
  left: { alignSelf: "stretch", "&& ul": { paddingLeft: 0 } },
});

/** Cells that were left as they are when others were given their old contents again, each with the reason. */
export function LeftCells(props: {
  readonly left: readonly LeftCell<WrittenCell & { readonly indicator: string }>[];
  readonly title: (count: number) => string;
  readonly textOf: (why: LeftCell["why"], shown: string) => string;
}) {
  const styles = useStyles();
  const { left, title, textOf } = props;
  if (left.length === 0) return null;
  return (
    <div className={styles.left}>
      {title(left.length)}
      <SteppedList>
        {left.map(({ cell, indicator, why, shown }, index) => (
          <li key={index}>
            <CellLink cell={cell} />
            {`　${inline(indicator)}`}
            <div>{textOf(why, shown)}</div>
          </li>
        ))}
      </SteppedList>
    </div>
  );
}
