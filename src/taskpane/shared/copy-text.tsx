import { Button, makeStyles, tokens, type ButtonProps } from "@fluentui/react-components";
import { useState } from "react";
import { pane } from "../../locales/ja/pane";

const useStyles = makeStyles({
  text: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "8em",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Copies a text; where the browser forbids copying, shows it for copying by hand. */
export function CopyText(props: {
  readonly label: string;
  readonly text: string;
  readonly size?: ButtonProps["size"];
}) {
  const styles = useStyles();
  const { label, text, size } = props;
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      // Refused by the browser, or it has no clipboard for pages at all.
      setState("refused");
    }
  };
  return (
    <>
      <Button size={size} onClick={() => void copy()}>
        {state === "copied" ? pane.problem.copied : label}
      </Button>
      {state === "refused" ? (
        <label>
          {pane.problem.copyFailed}
          <textarea className={styles.text} readOnly value={text} />
        </label>
      ) : null}
    </>
  );
}
