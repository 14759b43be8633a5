import { useState } from "react";

/** What is being typed over a text; begins again from the text whenever that becomes another one. */
export function useDraft(text: string): readonly [string, (draft: string) => void] {
  const [draft, setDraft] = useState({ text, typed: text });
  if (draft.text !== text) setDraft({ text, typed: text });
  return [draft.text === text ? draft.typed : text, (typed) => setDraft({ text, typed })];
}
