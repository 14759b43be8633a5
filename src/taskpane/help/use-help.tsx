import { lazy, Suspense, useState, type ReactNode } from "react";
import { HelpButton, helpButtonId } from "./help-button";
import type { HelpTopic } from "./help-topic";

/** Fetched when it is first opened, with the words of the manual. */
const HelpCard = lazy(async () => ({ default: (await import("./help-card")).HelpCard }));

/** The button that opens the help on a topic, and the help once it is open; another topic begins closed. */
export function useHelp(topic: HelpTopic): { readonly button: ReactNode; readonly card: ReactNode } {
  const [opened, setOpened] = useState<HelpTopic | null>(null);
  const open = opened === topic;
  const close = (): void => {
    setOpened(null);
    document.getElementById(helpButtonId)?.focus();
  };
  return {
    button: <HelpButton open={open} onToggle={() => setOpened(open ? null : topic)} />,
    card: open ? (
      <Suspense fallback={null}>
        <HelpCard topic={topic} onClose={close} />
      </Suspense>
    ) : null,
  };
}
