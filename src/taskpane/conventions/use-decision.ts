import type { ExceptionChange } from "../../domain/conventions/change-conventions";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import { decideIndicator, forgetIndicator } from "../../usecases/decide-indicator";
import { useActions } from "../app/pane-context";
import { useDraft } from "./use-draft";

/** Deciding about one indicator, with the reason that is being typed. */
export type Decision = {
  readonly isDecided: boolean;
  readonly reason: string;
  readonly typeReason: (reason: string) => void;
  /** Keeps the reason where something is decided already; else it goes with the next decision. */
  readonly keepReason: () => void;
  readonly decide: (change: ExceptionChange) => void;
  /** Takes back everything that was decided about the indicator. */
  readonly forget: () => void;
};

/** Decisions about an indicator. The typed reason goes along with each, so that it can be typed before or after. */
export function useDecision(evaluated: EvaluatedIndicator): Decision {
  const { decideConvention } = useActions();
  const { exception } = evaluated.rules;
  const [reason, typeReason] = useDraft(exception?.reason ?? "");
  const decide = (change: ExceptionChange): void =>
    decideConvention(decideIndicator(evaluated, { ...change, reason: reason.trim() }));
  return {
    isDecided: exception !== null,
    reason,
    typeReason,
    keepReason: () => {
      if (exception && reason.trim() !== exception.reason) decide({});
    },
    decide,
    forget: () => decideConvention(forgetIndicator(evaluated)),
  };
}
