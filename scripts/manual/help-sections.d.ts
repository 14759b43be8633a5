import type { HelpSection } from "../../src/locales/ja/help";

export function helpSections(text: string): Readonly<Record<string, HelpSection>>;
