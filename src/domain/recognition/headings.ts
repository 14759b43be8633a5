import { folded } from "./label";

const goalWords =
  /^[【〔[<＜]?\s*(重点目標|基本目標|基本方針|重点施策|重点方針|重点項目|基本施策|施策|政策|改革の柱|柱|視点|分野|目標|戦略|方針|取組方針)\s*[\d０-９一二三四五六七八九十①-⑳Ⅰ-Ⅻ:：]/u;
const ordinal = /^(第\s*[\d０-９一二三四五六七八九十]+\s*(章|節|の柱|の視点)|[Ⅰ-Ⅻ][\s　.．、])/u;
const documentWords = /一覧|報告|状況|管理表|調書|シート|年度|年\d/u;
const departmentEnd = /(部|局|課|室|所|署|館|係|事務局|委員会|センター|グループ)$/u;

/** Whether a line above a header names the goal of the table below, and is no title. */
export function namesGoal(text: string): boolean {
  const plain = text.trim();
  return (goalWords.test(plain) || ordinal.test(plain)) && !documentWords.test(plain);
}

/** Whether a line inside a table names a department: 「総務部」「【市民課】」. */
export function namesDepartment(text: string): boolean {
  const plain = folded(text).replace(/[【】〔〕[\]()■●◆]/gu, "");
  return plain.length <= 15 && departmentEnd.test(plain) && !/\d/u.test(plain);
}

/** The form of a heading line, equal for headings of one level: 「重点目標１ …」 and 「重点目標２ …」. */
function shapeOf(text: string): string {
  if (/^\s*[Ⅰ-Ⅻ]/u.test(text)) return "roman";
  const plain = folded(text);
  const numbered = /^(\D{0,8}?)(\d+(?:[-.]\d+)*)(\)?)/u.exec(plain);
  if (numbered) return `${numbered[1]}#${(numbered[2] ?? "").split(/[-.]/u).length}${numbered[3]}`;
  return /^[【■◆●○◎]/u.exec(plain)?.[0] ?? "text";
}

/** Knows how deep a heading line stands, from the lines met before: 0 for the outermost level. */
export type HeadingLevels = { levelOf(text: string, followsHeading: boolean): number };

/** A new form directly below another heading is one level deeper; a new form after entries starts anew. */
export function headingLevels(): HeadingLevels {
  let shapes: readonly string[] = [];
  return {
    levelOf: (text, followsHeading) => {
      const shape = shapeOf(text);
      const known = shapes.indexOf(shape);
      if (known >= 0) shapes = shapes.slice(0, known + 1);
      else shapes = followsHeading ? [...shapes, shape] : [shape];
      return shapes.length - 1;
    },
  };
}
