import { plainText, printedText } from "../document/plain-text";
import { eraMismatches } from "../era-mismatches";
import { inText } from "../places";
import { defineRule } from "../rule";

/** 和暦不整合 in the plan's text: 令和元（2020）年度. */
export const textEraMismatch = defineRule({
  id: "text-era-mismatch",
  severity: "warning",
  family: "document",
  check: ({ text }) =>
    text === null
      ? []
      : eraMismatches(plainText(text)).map(({ written, expected }) =>
          inText({ found: printedText(written), expected: printedText(expected), facts: null }),
        ),
});
