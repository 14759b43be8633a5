import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { useActions } from "../app/pane-context";
import { moveTo } from "../shared/move-to";
import { SteppedList } from "../shared/stepped-list";
import { chosenInquiries, type InquiryState } from "../state/inquiry-state";
import { usePartStyles } from "../submissions/part-styles";
import { InquiryRow } from "./inquiry-row";
import { LetterheadFields } from "./letterhead-fields";

const headingId = "inquiries";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Choosing among the inquiries, and writing the chosen ones. */
function Prepared({ inquiry, disabled }: { readonly inquiry: InquiryState; readonly disabled: boolean }) {
  const styles = useStyles();
  const { leaveOut, change, write } = useActions().submissions.inquiries;
  const { found, leftOut, letterhead } = inquiry;
  const inquiries = found?.inquiries ?? [];
  if (inquiries.length === 0) return <div>{found ? inquiriesPage.none : null}</div>;
  const chosen = chosenInquiries(inquiry).length;
  const isAll = chosen === inquiries.length;
  const keys = inquiries.map(({ key }) => key);
  return (
    <>
      <LetterheadFields letterhead={letterhead} onChange={change} />
      <Checkbox
        className={styles.box}
        label={inquiriesPage.all(inquiries.length)}
        disabled={disabled}
        checked={isAll ? true : chosen > 0 ? "mixed" : false}
        onChange={() => leaveOut(keys, isAll)}
      />
      <SteppedList>
        {inquiries.map((each) => (
          <li key={each.key}>
            <InquiryRow
              inquiry={each}
              letterhead={letterhead}
              isChosen={!leftOut.has(each.key)}
              disabled={disabled}
            />
          </li>
        ))}
      </SteppedList>
      {chosen === 0 ? <div>{inquiriesPage.noneChosen}</div> : null}
      <Button className={styles.start} disabled={disabled || chosen === 0} onClick={() => write("ask")}>
        {inquiriesPage.write(chosen)}
      </Button>
    </>
  );
}

/** 確認依頼票 of what was gathered: made when the officer asks for them, as a sheet or as mails. */
export function InquiriesPart(props: { readonly inquiry: InquiryState; readonly disabled: boolean }) {
  const styles = useStyles();
  const part = usePartStyles();
  const { inquiry, disabled } = props;
  const { open } = useActions().submissions.inquiries;
  return (
    <section className={part.part} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={part.heading}>
        {inquiriesPage.title}
      </h2>
      <div className={part.muted}>{inquiriesPage.hint}</div>
      {inquiry.isOpen ? (
        <Prepared inquiry={inquiry} disabled={disabled} />
      ) : (
        <Button
          className={styles.start}
          size="small"
          disabled={disabled}
          onClick={() => {
            open();
            // The button goes away, and the focus would go with it.
            moveTo(headingId);
          }}
        >
          {inquiriesPage.prepare}
        </Button>
      )}
    </section>
  );
}
