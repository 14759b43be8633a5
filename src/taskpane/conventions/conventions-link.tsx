import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useActions } from "../app/pane-context";
import type { ConventionsTarget } from "../state/conventions-page";

/** Identifier of the link to 「計算のきまり」 that is always on the overview. */
export const conventionsLinkId = "open-conventions";

/** Identifier of the link from what is told about an indicator to how it is computed. */
export const evidenceLinkId = "open-conventions-of-indicator";

/** A link to 「計算のきまり」: its beginning, what has to be decided, or one indicator. */
export function ConventionsLink(props: {
  readonly id: string;
  readonly at: ConventionsTarget["at"];
  /** Where the words alone do not say what opens. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}) {
  const { openConventions } = useActions();
  const { id, at, label, disabled, children } = props;
  return (
    <Link
      as="button"
      inline
      id={id}
      aria-label={label}
      disabled={disabled}
      onClick={() => openConventions({ at, opener: id })}
    >
      {children}
    </Link>
  );
}
