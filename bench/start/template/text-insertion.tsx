import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "center", rowGap: "20px", margin: "20px" },
  field: { maxWidth: "50%" },
});

/** Writes a text to the selected cell. */
async function insertText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[text]];
    range.format.autofitColumns();
    await context.sync();
  });
}

/** A text and the button that inserts it. */
export function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.part}>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Field>Click the button to insert text.</Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Insert text
      </Button>
    </div>
  );
}
