import { rules } from "../../src/domain/checks/rules";
import { findingText, ruleTitle } from "../../src/locales/en/checks";
import { ruleCases } from "../domain/checks/rules/cases";
import { findingsOn } from "../support/rule-cases";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What a sentence says beside the cells and texts that it names. */
const own = (sentence: string): string => sentence.replace(/"[^"]*"/g, "").replace(/[^\s(]+![A-Z]+\d+/g, "");

describe.each(rules.map(({ id }) => id))("the English words of %s", (rule) => {
  const texts = ruleCases[rule]
    .filter(([, , found]) => found !== "")
    .flatMap(([, sheet]) => findingsOn(sheet).filter((finding) => finding.rule === rule))
    .map(findingText);

  it("have a title of their own", () => {
    expect(ruleTitle(rule)).toMatch(/^[A-Z0-9][\w %',-]+$/);
    expect(rules.filter(({ id }) => ruleTitle(id) === ruleTitle(rule))).toHaveLength(1);
  });

  it("are one English sentence after the place", () => {
    expect(texts).not.toEqual([]);
    for (const text of texts) {
      const [, ...said] = text.split(": ");
      const sentence = own(said.join(": "));
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|""/);
      expect(sentence.replace(/[％件人年度]/g, "")).not.toMatch(japanese);
    }
  });
});
