import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import type { ItemFilter } from "../state/pane-state";

/** Id of the link that opens a list, so that the focus can return to it. */
export function countLinkId({ goal, outcome }: ItemFilter): string {
  return `count-${goal ?? "all"}-${outcome}`;
}

/** A count that opens the list of its indicators; plain text where there is nothing to list. */
export function CountLink(props: {
  readonly filter: ItemFilter;
  readonly place: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const { openItems } = useActions();
  if (props.count === 0) return <span>{props.children}</span>;
  const title = pane.counts.openItems(props.place, pane.items.titles[props.filter.outcome], props.count);
  return (
    <Link
      as="button"
      inline
      id={countLinkId(props.filter)}
      title={title}
      onClick={() => openItems(props.filter)}
    >
      {props.children}
    </Link>
  );
}
