import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { pane } from "../../locales/ja/pane";

/** Items shown; the rest follows on request, so that thousands stay smooth. */
const step = 50;

/** Items drawn in one go: the page answers between them. */
const drawnAtOnce = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start" },
});

/** A list that is drawn in steps. Its children are the `li` elements; only those that are shown are mounted. */
export function SteppedList({ children }: { readonly children: readonly ReactNode[] }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(step);
  const first = useRef<number | null>(null);
  const wanted = Math.min(shown, children.length);
  const [drawn, setDrawn] = useState(drawnAtOnce);
  useEffect(() => {
    if (drawn >= wanted) return;
    const next = setTimeout(() => setDrawn(Math.min(drawn + drawnAtOnce, wanted)), 0);
    return () => clearTimeout(next);
  }, [drawn, wanted]);
  useEffect(() => {
    // The button may be gone: the focus goes on to the first item that came.
    if (first.current === null || first.current >= drawn) return;
    const item = list.current?.children[first.current];
    first.current = null;
    item?.querySelector<HTMLElement>("button, a, input, select, [tabindex]")?.focus();
  }, [drawn]);
  const rest = children.length - shown;
  return (
    <>
      <ul className={styles.list} ref={list}>
        {children.slice(0, Math.min(drawn, wanted))}
      </ul>
      {rest > 0 ? (
        <Button
          className={styles.more}
          onClick={() => {
            first.current = shown;
            setShown(shown + step);
          }}
        >
          {pane.items.more(Math.min(rest, step))}
        </Button>
      ) : null}
    </>
  );
}
