import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pane } from "../../locales/ja/pane";
import { diagnostics } from "./diagnostics";

const useStyles = makeStyles({
  text: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "8em",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Copies the diagnostic text; where the browser forbids copying, shows it for copying by hand. */
export function CopyDetails(props: { readonly detail: unknown; readonly hostVersion: string }) {
  const styles = useStyles();
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const text = diagnostics(props.detail, props.hostVersion);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <>
      <Button onClick={copy}>{state === "copied" ? pane.problem.copied : pane.problem.copy}</Button>
      {state === "refused" ? (
        <label>
          {pane.problem.copyFailed}
          <textarea className={styles.text} readOnly value={text} />
        </label>
      ) : null}
    </>
  );
}
