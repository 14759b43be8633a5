import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellAddress } from "../../domain/grid/cell-address";
import { useActions } from "../app/pane-context";

/** Identifier of the link to 「読み取りの確認」 that is always there. */
export const correctionLinkId = "open-correction";

/** A link to 「読み取りの確認」: of a sheet (null for the one that most needs a look), at the column of a cell. */
export function CorrectionLink(props: {
  readonly id: string;
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}) {
  const { openCorrection } = useActions();
  const { id, sheet, cell, disabled, children } = props;
  return (
    <Link
      as="button"
      inline
      id={id}
      disabled={disabled}
      onClick={() => openCorrection({ sheet, cell, opener: id })}
    >
      {children}
    </Link>
  );
}
