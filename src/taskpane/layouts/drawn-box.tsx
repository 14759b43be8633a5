import type { DrawnBox } from "../../usecases/draw-page";

const ink = "#000000";

/** Thin lines as Excel prints them, in points. */
const thinLine = 0.5;

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** A cell: fill, borders, and its lines in the font of the sheet. */
export function Box({ box }: { readonly box: DrawnBox }) {
  const { x, y, width, height, style, lines } = box;
  const { name, size, bold, color = ink } = style.font;
  return (
    <>
      {style.fill !== undefined || style.border === "thin" ? (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill={style.fill ?? "none"}
          stroke={style.border === "thin" ? ink : "none"}
          strokeWidth={thinLine}
        />
      ) : null}
      {lines.map((line, index) => (
        <text
          key={index}
          x={line.x}
          y={line.y}
          fontFamily={`"${name}", ${/ゴシック|gothic|メイリオ|meiryo/iu.test(name) ? "sans-serif" : "serif"}`}
          fontSize={size}
          fontWeight={bold ? "bold" : "normal"}
          fill={color}
          textAnchor={anchors[style.horizontal]}
          xmlSpace="preserve"
        >
          {line.text}
        </text>
      ))}
    </>
  );
}
