import { cellText, inline } from "../../locales/ja/cells";
import { submissionsPage } from "../../locales/ja/submissions-page";
import type { UnknownSubmittedItem } from "../../usecases/submission-desk";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { usePartStyles } from "./part-styles";

/** Items of the files that the master does not have. */
export function UnknownPart({ unknown }: { readonly unknown: readonly UnknownSubmittedItem[] }) {
  const part = usePartStyles();
  if (unknown.length === 0) return null;
  return (
    <Disclosure title={submissionsPage.unknown(unknown.length)} open>
      <div>{submissionsPage.unknownHint}</div>
      <SteppedList>
        {unknown.map(({ file, name, department, cell }, index) => (
          <li key={index}>
            {department === "" ? inline(name) : `${inline(name)}（${inline(department)}）`}
            <div className={part.muted}>{submissionsPage.unknownPlace(file, cellText(cell))}</div>
          </li>
        ))}
      </SteppedList>
    </Disclosure>
  );
}
