import { Button, Link, Spinner } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";

const words = {
  noAnswer: { title: pane.start.noAnswerTitle, text: pane.start.noAnswer },
  notExcel: { title: pane.start.notExcelTitle, text: pane.start.notExcel },
  tooOld: { title: pane.start.tooOldTitle, text: pane.start.tooOld },
} as const;

/** Shown while Excel has not answered yet. */
export function StartScreen() {
  return <Spinner size="small" label={pane.start.waiting} labelPosition="after" />;
}

/** Says why the pane cannot work here, and what to do. */
export function CannotStartScreen({ reason }: { readonly reason: keyof typeof words }) {
  const reload = (
    <Button appearance="primary" onClick={() => window.location.reload()}>
      {pane.start.reload}
    </Button>
  );
  return (
    <Card tone={reason === "noAnswer" ? "warning" : "danger"} actions={reason === "noAnswer" ? reload : null}>
      <FocusHeading ofPage>{words[reason].title}</FocusHeading>
      <p>{words[reason].text}</p>
      <Link href="support.html" target="_blank" rel="noopener">
        {pane.start.help}
      </Link>{" "}
      <Link href="diagnose.html">{pane.start.diagnose}</Link>
    </Card>
  );
}
