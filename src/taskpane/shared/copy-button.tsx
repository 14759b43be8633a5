import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  byHand: { display: "flex", flexDirection: "column", width: "100%" },
  text: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "8em",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

type Copying = { readonly kind: "ready" | "copied" } | { readonly kind: "refused"; readonly text: string };

/** Copies a text; where the browser forbids copying, shows it selected, for copying by hand. */
export function CopyButton(props: {
  readonly label: string;
  /** What a reader says in place of the label, where the label alone does not tell what is copied. */
  readonly name?: string;
  readonly copied: string;
  /** Stands above the text that could not be copied. */
  readonly refused: string;
  readonly small?: boolean;
  readonly textOf: () => string;
}) {
  const styles = useStyles();
  const { label, name, copied, refused, small, textOf } = props;
  const [copying, setCopying] = useState<Copying>({ kind: "ready" });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copying.kind !== "refused") return;
    field.current?.focus();
    field.current?.select();
  }, [copying]);
  const copy = async (): Promise<void> => {
    const text = textOf();
    try {
      await navigator.clipboard.writeText(text);
      setCopying({ kind: "copied" });
    } catch {
      setCopying({ kind: "refused", text });
    }
  };
  const isCopied = copying.kind === "copied";
  return (
    <>
      <Button
        size={small ? "small" : "medium"}
        aria-label={isCopied ? undefined : name}
        onClick={() => void copy()}
      >
        {isCopied ? copied : label}
      </Button>
      {copying.kind === "refused" ? (
        <label className={styles.byHand}>
          {refused}
          <textarea ref={field} className={styles.text} readOnly value={copying.text} />
        </label>
      ) : null}
    </>
  );
}
