import { submissionProblemText } from "../../locales/ja/submissions";
import { submissionsPage } from "../../locales/ja/submissions-page";
import type { GatheredFile } from "../../usecases/submission-desk";
import { useActions } from "../app/pane-context";
import { Section } from "../shared/section";
import { SteppedList } from "../shared/stepped-list";
import { FileButtons } from "./file-buttons";
import { FileChooser } from "./file-chooser";
import { ProblemWords } from "./problem-words";

/** Files from which nothing could be taken: why, what to do, and the ways on. */
export function UnreadPart(props: { readonly files: readonly GatheredFile[]; readonly disabled: boolean }) {
  const { add } = useActions().submissions;
  const { files, disabled } = props;
  const unread = files.flatMap((file) => (file.kind === "unread" ? [file] : []));
  if (unread.length === 0) return null;
  return (
    <Section title={submissionsPage.unread(unread.length)}>
      <SteppedList>
        {unread.map(({ name, problem }) => (
          <li key={name}>
            <ProblemWords problem={submissionProblemText(name, problem)}>
              <FileButtons name={name} disabled={disabled}>
                <FileChooser
                  small
                  label={submissionsPage.chooseAgain}
                  name={submissionsPage.chooseAgainOf(name)}
                  disabled={disabled}
                  onChoose={(chosen) => add(chosen, name)}
                />
              </FileButtons>
            </ProblemWords>
          </li>
        ))}
      </SteppedList>
    </Section>
  );
}
