import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DeskFile } from "../../usecases/submission-desk";

const useStyles = makeStyles({
  label: {
    position: "relative",
    display: "inline-flex",
    maxWidth: "100%",
    cursor: "pointer",
    "& span": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      textAlign: "center",
    },
    "& span:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& input:focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    "& input:disabled + span": {
      cursor: "not-allowed",
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
    },
  },
  small: {
    "& span": {
      padding: `1px ${tokens.spacingHorizontalS}`,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  // Stays a control that Tab reaches; only its own look, which speaks the browser's language, is out of sight.
  input: { position: "absolute", inset: 0, width: "100%", height: "100%", opacity: 0, cursor: "pointer" },
});

/** Files as the desk takes them. */
export function deskFiles(files: FileList | null): readonly DeskFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.name, content: file }));
}

/** A button that lets the person choose files; a file input underneath, so that keys and readers know it. */
export function FileChooser(props: {
  readonly label: string;
  /** What a reader says in place of the label, where the label alone does not tell which file is meant. */
  readonly name?: string;
  /** Endings of the files on offer; workbooks unless others are named. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly small?: boolean;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly DeskFile[]) => void;
}) {
  const styles = useStyles();
  const { label, name, accept = ".xlsx,.xlsm,.xls", multiple, small, disabled, onChoose } = props;
  return (
    <label className={mergeClasses(styles.label, small && styles.small)}>
      <input
        type="file"
        className={styles.input}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-label={name ?? label}
        title=""
        onChange={({ currentTarget }) => {
          const chosen = deskFiles(currentTarget.files);
          // The same file may be chosen again once it was mended.
          currentTarget.value = "";
          if (chosen.length > 0) onChoose(chosen);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
