import type { FiguresAs } from "../domain/sheets/formulas/with-formulas";
import type { CommandLine } from "./arguments";
import { Refusal } from "./refusal";

/** The way of `--figures`; undefined when the option is not given. */
export function chosenFigures({ options }: CommandLine): FiguresAs | undefined {
  const { figures } = options;
  if (figures === undefined || figures === "values" || figures === "formulas") return figures;
  throw new Refusal(
    `--figures は values（値）か formulas（数式）を指定してください。「${figures}」は使えません。`,
  );
}
