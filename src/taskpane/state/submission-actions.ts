import type { Letterhead } from "../../domain/inquiries/inquiry-letter";
import type { EditedSheetChoice } from "../../usecases/ports";
import type { DeskFile } from "../../usecases/submission-desk";
import type { GatheringWork } from "./gathering";
import type { GatheringLook } from "./gathering-state";
import type { InquiryEvent } from "./inquiry-state";
import type { PaneStore } from "./store";

/** What the officer can do on 「提出ファイルをまとめる」, as the components call it. Every action returns at once. */
export type SubmissionActions = {
  /** Opens the page; `opener` is the element that takes the focus back. */
  readonly open: (opener: string, look: GatheringLook) => void;
  readonly look: (look: GatheringLook) => void;
  /** `instead` names the file that they are put in the place of. */
  readonly add: (files: readonly DeskFile[], instead?: string) => void;
  readonly resume: () => void;
  readonly retry: (name: string) => void;
  readonly remove: (name: string) => void;
  readonly useLastYear: (file: DeskFile | null) => void;
  readonly stop: () => void;
  readonly tick: (keys: readonly string[], isChosen: boolean) => void;
  /** Shows once more what would be written. */
  readonly ask: () => void;
  readonly transfer: () => void;
  /** Puts back what stood in the cells of the last transfer. */
  readonly reverse: () => void;
  /** 確認依頼票. */
  readonly inquiries: InquiryActions;
};

/** What the officer can do about 確認依頼票. */
export type InquiryActions = {
  readonly open: () => void;
  readonly leaveOut: (keys: readonly string[], isLeftOut: boolean) => void;
  readonly change: (letterhead: Letterhead) => void;
  readonly write: (whenEdited: EditedSheetChoice) => void;
};

type Parts = {
  readonly gatherer: GatheringWork;
  readonly store: PaneStore;
  /** Runs work whose faults are shown by the pane. */
  readonly attend: (work: () => Promise<void>) => void;
  readonly transfer: () => Promise<void>;
  readonly reverse: () => Promise<void>;
  readonly writeInquiries: (whenEdited: EditedSheetChoice) => Promise<void>;
};

/** The actions of the page over the work behind it. */
export function submissionActions(parts: Parts): SubmissionActions {
  const { gatherer, store, attend, transfer, reverse, writeInquiries } = parts;
  const tell = (event: InquiryEvent): void =>
    store.send({ type: "gathering", event: { kind: "inquiry", event } });
  return {
    open: (opener, look) => attend(() => gatherer.open({ kind: "gathering", opener, look })),
    look: gatherer.look,
    add: (files, instead) => attend(() => gatherer.add(files, instead)),
    resume: () => attend(gatherer.resume),
    retry: (name) => attend(() => gatherer.retry(name)),
    remove: (name) => attend(() => gatherer.remove(name)),
    useLastYear: (file) => attend(() => gatherer.useLastYear(file)),
    stop: gatherer.stop,
    tick: gatherer.tick,
    ask: () => store.send({ type: "gathering", event: { kind: "asked" } }),
    transfer: () => attend(transfer),
    reverse: () => attend(reverse),
    inquiries: {
      open: () => attend(gatherer.openInquiries),
      leaveOut: (keys, isLeftOut) => tell({ kind: "leftOut", keys, isLeftOut }),
      change: (letterhead) => tell({ kind: "letterhead", letterhead }),
      write: (whenEdited) => attend(() => writeInquiries(whenEdited)),
    },
  };
}
