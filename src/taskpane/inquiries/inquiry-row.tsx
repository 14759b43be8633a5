import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Letterhead } from "../../domain/inquiries/inquiry-letter";
import { addresseeText, inquiryLetter } from "../../locales/ja/inquiries";
import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { inquiryWords } from "../../locales/ja/inquiry-words";
import type { PreparedInquiry } from "../../usecases/submission-desk";
import { inquiryMailText } from "../../usecases/write-inquiries";
import { useActions } from "../app/pane-context";
import { CopyButton } from "../shared/copy-button";
import { SteppedList } from "../shared/stepped-list";
import { usePartStyles } from "../submissions/part-styles";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  summary: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  point: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** The points of an inquiry in the words of the sheet. */
function Points({ inquiry, letterhead }: RowProps) {
  const styles = useStyles();
  const part = usePartStyles();
  return (
    <SteppedList>
      {inquiryLetter(inquiry, letterhead).rows.map(({ place, indicator, stands, request }, index) => (
        <li key={index} className={styles.point}>
          <div className={part.muted}>{place.join("　")}</div>
          <div>{indicator === "" ? inquiriesPage.wholeFile : indicator}</div>
          <div>{stands}</div>
          <div>{request}</div>
        </li>
      ))}
    </SteppedList>
  );
}

type RowProps = { readonly inquiry: PreparedInquiry; readonly letterhead: Letterhead };

/** One inquiry: whether it is written, what it asks, and its mail. */
export function InquiryRow(props: RowProps & { readonly isChosen: boolean; readonly disabled: boolean }) {
  const styles = useStyles();
  const part = usePartStyles();
  const { leaveOut } = useActions().submissions.inquiries;
  const [isOpen, setOpen] = useState(false);
  const { inquiry, letterhead, isChosen, disabled } = props;
  const { key, kind, addressee, points } = inquiry;
  const who = addresseeText(addressee);
  const copy = { small: true, copied: inquiriesPage.copied, refused: inquiriesPage.copyFailed };
  // Copied is what was asked with these words at the top: with others it is to be copied again.
  const copied = JSON.stringify([letterhead, points.length]);
  return (
    <div className={styles.entry}>
      <Checkbox
        className={styles.box}
        label={inquiriesPage.choose(who, kind, points.length)}
        checked={isChosen}
        disabled={disabled}
        onChange={(_event, { checked }) => leaveOut([key], checked !== true)}
      />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary} aria-label={inquiriesPage.contentsOf(who)}>
          {inquiriesPage.contents}
        </summary>
        {isOpen ? <Points inquiry={inquiry} letterhead={letterhead} /> : null}
      </details>
      <div className={part.row}>
        <CopyButton
          key={`subject ${copied}`}
          {...copy}
          label={inquiriesPage.copySubject}
          name={inquiriesPage.copySubjectOf(who)}
          textOf={() => inquiryMailText(inquiry, letterhead, inquiryWords).subject}
        />
        <CopyButton
          key={`mail ${copied}`}
          {...copy}
          label={inquiriesPage.copyMail}
          name={inquiriesPage.copyMailOf(who)}
          textOf={() => inquiryMailText(inquiry, letterhead, inquiryWords).body}
        />
      </div>
    </div>
  );
}
