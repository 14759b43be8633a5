import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Problem } from "../../domain/problem/problem";
import { pane } from "../../locales/ja/pane";
import { problemText } from "../../locales/ja/problem-text";
import type { HomeState } from "../state/pane-state";
import { useActions } from "./pane-context";

/** What happened and what to do, within a message bar. */
function ProblemWords({ problem }: { readonly problem: Problem }) {
  const { title, message, advice } = problemText(problem);
  return (
    <MessageBarBody>
      <MessageBarTitle>{title}</MessageBarTitle>
      {message}
      {advice}
    </MessageBarBody>
  );
}

/** Things to know before looking at the figures: changed sheets, small failures, an Excel that does not tell. */
export function Notices({ home }: { readonly home: HomeState }) {
  const { read, closeNotice } = useActions();
  return (
    <>
      {home.changedSheet === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {pane.reading.changed(home.changedSheet)}
            {pane.reading.changedHint}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={read}>{pane.reading.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {home.notice === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <ProblemWords problem={home.notice} />
          <MessageBarActions>
            <Button onClick={closeNotice}>{pane.problem.close}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {home.yearProblem === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <ProblemWords problem={home.yearProblem} />
        </MessageBar>
      )}
    </>
  );
}
