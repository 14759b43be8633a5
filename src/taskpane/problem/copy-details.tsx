import { pane } from "../../locales/ja/pane";
import { CopyButton } from "../shared/copy-button";
import { diagnostics } from "./diagnostics";

/** Copies the diagnostic text. */
export function CopyDetails(props: { readonly detail: unknown; readonly hostVersion: string }) {
  return (
    <CopyButton
      label={pane.problem.copy}
      copied={pane.problem.copied}
      refused={pane.problem.copyFailed}
      textOf={() => diagnostics(props.detail, props.hostVersion)}
    />
  );
}
