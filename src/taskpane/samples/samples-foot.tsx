import { FootBar } from "../create/foot-bar";
import type { HomeState } from "../state/pane-state";

/** The foot of 「ひな形で作成する」: how far the writing of a sheet is. */
export function SamplesFoot({ home: { job } }: { readonly home: HomeState }) {
  return job.kind === "writing" ? <FootBar job={job} /> : null;
}
