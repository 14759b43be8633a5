import { makeStyles, tokens } from "@fluentui/react-components";
import { submissionsPage } from "../../locales/ja/submissions-page";
import type { Gathering } from "../../usecases/submission-desk";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { ConcernList } from "./concern-list";
import { FileButtons } from "./file-buttons";
import { usePartStyles } from "./part-styles";

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** The files that were read, with what was found about a file as a whole; each can be read again or taken away. */
export function ReadFilesPart(props: { readonly gathering: Gathering; readonly disabled: boolean }) {
  const styles = useStyles();
  const part = usePartStyles();
  const { gathering, disabled } = props;
  const read = gathering.files.flatMap((file) => (file.kind === "read" ? [file] : []));
  if (read.length === 0) return null;
  return (
    <Disclosure title={submissionsPage.readFiles(read.length)}>
      <SteppedList>
        {read.map(({ name, items, findings }) => (
          <li key={name} className={styles.file}>
            <div>
              {name}
              <span className={part.muted}>{`　${submissionsPage.fileItems(items)}`}</span>
            </div>
            <ConcernList findings={findings} />
            <div className={part.row}>
              <FileButtons name={name} disabled={disabled} />
            </div>
          </li>
        ))}
      </SteppedList>
    </Disclosure>
  );
}
