import { displayText } from "../../src/number-formats/display-text";

describe("the text that Japanese Excel shows", () => {
  test.each([
    [0.1 + 0.2, undefined, "0.3"],
    [1234567, undefined, "1234567"],
    [123456789012, undefined, "1.23457E+11"],
    [-0.5, "General", "-0.5"],
    [true, undefined, "TRUE"],
    ["69.0％", undefined, "69.0％"],
    [0.69, "0.0%", "69.0%"],
    [0.6945, "0.0%", "69.5%"],
    [1.005, "0.00", "1.01"],
    [1315, '#,##0" 人"', "1,315 人"],
    [-12.5, "#,##0.0;▲#,##0.0", "▲12.5"],
    [-3, "0_);(0)", "(3)"],
    [45383, "mm-dd-yy", "2024/4/1"],
    [45383, 'm"月"d"日"', "4月1日"],
    [45383, '[$-411]ggge"年"m"月"d"日"', "令和6年4月1日"],
    [43585, '[$-411]ggge"年"m"月"d"日"', "平成31年4月30日"],
    [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', "令和元年5月1日"],
    [45383, "[$-411]ge.m.d", "R6.4.1"],
    [45383, "aaaa", "月曜日"],
    [69, "[DBNum1]General", "六十九"],
    [2024, "[DBNum1]0", "二〇二四"],
    [0.4375, "h:mm", "10:30"],
    [12, "@", "12"],
    [-1, "yyyy/m/d", "########"],
    [5, "no such [format", "5"],
    ["", "0.0%", ""],
  ])("%p under %p reads %p", (value, code, text) => {
    expect(displayText(value, code)).toBe(text);
  });
});
