import { Button } from "@fluentui/react-components";
import { repairWords } from "../../locales/ja/repairs";
import { useActions } from "../app/pane-context";
import { Disclosure } from "../shared/disclosure";
import { useRepairStyles } from "./repair-styles";

/** Marks on the cells of findings, and the way to take them away. */
export function MarksPart({ disabled }: { readonly disabled: boolean }) {
  const styles = useRepairStyles();
  const { repair } = useActions();
  return (
    <Disclosure title={repairWords.marks}>
      <div className={styles.muted}>{repairWords.marksHint}</div>
      <div className={styles.row}>
        <Button size="small" disabled={disabled} onClick={() => repair({ task: "mark" })}>
          {repairWords.mark}
        </Button>
        <Button size="small" disabled={disabled} onClick={() => repair({ task: "unmark" })}>
          {repairWords.unmark}
        </Button>
      </div>
    </Disclosure>
  );
}
