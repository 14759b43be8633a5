import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { submissionsPage } from "../../locales/ja/submissions-page";
import { useActions } from "../app/pane-context";

/** What can be done with a submitted file: read it again, take it away; other ways stand between the two. */
export function FileButtons(props: {
  readonly name: string;
  readonly disabled: boolean;
  readonly children?: ReactNode;
}) {
  const { retry, remove } = useActions().submissions;
  const { name, disabled, children } = props;
  return (
    <>
      <Button
        size="small"
        disabled={disabled}
        aria-label={submissionsPage.retryOf(name)}
        onClick={() => retry(name)}
      >
        {submissionsPage.retry}
      </Button>
      {children}
      <Button
        size="small"
        disabled={disabled}
        aria-label={submissionsPage.removeOf(name)}
        onClick={() => remove(name)}
      >
        {submissionsPage.remove}
      </Button>
    </>
  );
}
