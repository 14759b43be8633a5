import Big from "big.js";
import fc from "fast-check";
import type { Quantity } from "../../../src/domain/quantity/quantity";
import { readQuantity } from "../../../src/domain/quantity/read-quantity";

const units = [
  "",
  "%",
  "件",
  "人",
  "円",
  "か所",
  "団体",
  "サービス",
  "t-CO2",
  "㎡",
  "ポイント",
  "市町村",
  "H",
  "人/日",
] as const;
const scales = [
  ["", 0],
  ["千", 3],
  ["万", 4],
  ["百万", 6],
  ["億", 8],
  ["兆", 12],
] as const;
const figures = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed(places));

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const separated = (figure: string): string => {
  const [whole = "", fraction] = figure.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
const numberOf = (read: Quantity): { readonly value: Big; readonly unit: string } => {
  if (read.kind !== "number") throw new Error(`${read.raw} is ${read.kind}`);
  return { value: new Big(read.value), unit: read.unit };
};
const withoutRaw = (read: Quantity): object =>
  Object.fromEntries(Object.entries(read).filter(([field]) => field !== "raw"));

describe("any number", () => {
  it("reads back to the same decimal in any width, with or without separators, spaces, sign, scale and unit", () => {
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom(...units),
        fc.constantFrom(...scales),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom("", "-", "▲", "△", "−", "－", "▲ "),
        (figure, unit, [scale, power], wide, grouped, spaced, sign) => {
          fc.pre(!(scale !== "" && unit === "%"));
          const written = `${sign}${grouped ? separated(figure) : figure}${spaced && scale === "" ? " " : ""}${scale}${unit}`;
          const read = numberOf(readQuantity(wide ? fullWidth(written) : written));
          const expected = new Big(figure).times(new Big(10).pow(power)).times(sign === "" ? 1 : -1);
          expect(read.value.eq(expected)).toBe(true);
          expect(read.unit).toBe(unit);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is written without separators and without an exponent", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...scales), (figure, [scale]) => {
        const read = readQuantity(`${separated(figure)}${scale}円`);
        expect(read.kind === "number" ? read.value : read.kind).toMatch(/^\d+(?:\.\d+)?$/);
      }),
    );
  });

  it("is the same with ▲, △, −, － and -", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...units), (figure, unit) => {
        const [first, ...rest] = ["-", "▲", "△", "−", "－", "▼"].map((sign) =>
          withoutRaw(readQuantity(`${sign}${figure}${unit}`)),
        );
        for (const read of rest) expect(read).toEqual(first);
      }),
    );
  });
});

const pieces = fc.constantFrom(
  ..."0 1 5 12 1,234 . , % ％ 件 人 万 億 千円 約 以上 未満 超 ～ → から へ に 増 減 削減 前年比 累計 （ ） ( ) 【 】 ※ ▲ - ー ― / : R6 令和5年度 年 月 中 当たり 毎年 \n".split(
    " ",
  ),
  " ",
);
const cellLike = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(""));
const anything = fc.oneof(
  cellLike,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme" }),
);

describe("any text", () => {
  it("gives an answer that keeps raw and serialises, with raw first and no field undefined", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const read = readQuantity(raw);
        expect(read.raw).toBe(raw);
        expect(Object.keys(read).slice(0, 2)).toEqual(["raw", "kind"]);
        expect(Object.values(read)).not.toContain(undefined);
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      }),
      { numRuns: 1500 },
    );
  });

  it("means the same with spaces at its ends", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(" ", "  ", "\u3000", "\n", "\t", "\u00a0 "), (text, space) => {
        expect(withoutRaw(readQuantity(`${space}${text}${space}`))).toEqual(withoutRaw(readQuantity(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it("means the same in full width", () => {
    const ascii = cellLike.filter((text) => !/[\n ]/.test(text));
    fc.assert(
      fc.property(ascii, (text) => {
        const [narrow, wide] = [text, fullWidth(text)].map((each) =>
          JSON.stringify(withoutRaw(readQuantity(each))),
        );
        expect(wide?.normalize("NFKC")).toBe(narrow?.normalize("NFKC"));
      }),
      { numRuns: 1000 },
    );
  });

  it("of the greatest length of a cell is read at once", () => {
    const started = performance.now();
    for (const piece of ["1", "1,", "(", "(1", "5%～", "令和", "- ", "A1", "※", "から", " ", "件", "万"])
      for (const length of [900, 32_767]) readQuantity(piece.repeat(length / piece.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
