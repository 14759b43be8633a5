import { rules } from "../../src/domain/checks/rules";
import { findingText, ruleTitle } from "../../src/locales/ja/checks";
import { ruleCases } from "../domain/checks/rules/cases";
import { findingsOn } from "../support/rule-cases";

/** Words that blame: an officer is asked to look again. Names of Excel's own are no exception. */
const blaming = /誤り|誤って|エラー|間違|ミス|不正/;
const sentences = (text: string): number => text.replace(/「[^」]*」/g, "").split("。").length - 1;

describe.each(rules.map(({ id, family }) => [id, family] as const))("the words of %s", (rule, family) => {
  const texts = ruleCases[rule]
    .filter(([, , found]) => found !== "")
    .flatMap(([, sheet]) => findingsOn(sheet).filter((finding) => finding.rule === rule))
    .map(findingText);

  it("have a short title", () => {
    const title = ruleTitle(rule);
    expect(title.length).toBeGreaterThanOrEqual(3);
    expect(title.length).toBeLessThanOrEqual(18);
    expect(title).not.toMatch(blaming);
  });

  it("say where, and in one or two sentences what stands there", () => {
    for (const { message } of texts) {
      expect(message).toMatch(/^(?:本文：|「.+」シート(?:の[A-Z]+\d+)?(?:（.+）)?：)/);
      const [, ...said] = message.split("：");
      expect(sentences(said.join("："))).toBeGreaterThanOrEqual(1);
      expect(sentences(said.join("："))).toBeLessThanOrEqual(2);
      expect(message).toMatch(/(?:です|ます|ません)。$/);
      expect(message).not.toMatch(blaming);
      expect(message).not.toMatch(/undefined|null|NaN|「」/);
      expect(message.length).toBeLessThanOrEqual(160);
    }
  });

  it("ask politely for one thing to do", () => {
    for (const { suggestion } of texts) {
      expect(suggestion).toMatch(/ください(?:（.+）)?。$/);
      expect(sentences(suggestion)).toBeLessThanOrEqual(2);
      expect(suggestion).not.toMatch(blaming);
      expect(suggestion).not.toMatch(/undefined|null|NaN|「」/);
    }
  });

  if (family === "document") {
    it("speak of a difference between text and table", () => {
      for (const { message } of texts) expect(message).toContain("差異があります");
    });
  }
});
