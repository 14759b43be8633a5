import type { RuleId } from "../../domain/checks/finding";
import type { HelpTopic } from "./help-topic";

// The manual is served beside the pane; its pages are made from docs/manual and docs/rules.md by the build.

/** Where the officer's manual says more about a topic. */
export const topicAddress = (topic: HelpTopic): string => `manual/officer.html#${topic}`;

/** Where the manual explains a rule of 「点検」. */
export const ruleAddress = (rule: RuleId): string => `manual/rules.html#${rule}`;
