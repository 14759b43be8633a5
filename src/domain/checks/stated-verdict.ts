import { folded } from "../recognition/label";

const met = /^(?:目標)?(?:値)?(?:を)?達成(?:済み?|した|できた)?$/u;
const unmet = /^(?:目標)?(?:値)?(?:を)?(?:未達成?|不達成|達成(?:できず|できなかった|ならず|せず))$/u;

/** A typed verdict that is plainly 達成 or 未達成; null for ranks, partial words, blanks and everything else. */
export function statedVerdictOf(text: string): "achieved" | "notAchieved" | null {
  const words = folded(text).replace(/[()。、.・]/gu, "");
  if (met.test(words)) return "achieved";
  return unmet.test(words) ? "notAchieved" : null;
}

/** 達成 or 未達成, as officers write it in the cell. */
export function writtenVerdict(verdict: "achieved" | "notAchieved"): string {
  return verdict === "achieved" ? "達成" : "未達成";
}
