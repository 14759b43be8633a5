import { memo } from "react";
import { drawFilledPage } from "../../usecases/draw-page";
import type { PreparedSample } from "../../usecases/prepare-sample";
import { Box } from "../layouts/drawn-box";

/** Paper and ink stay as they are printed, whatever theme Office has. */
const paper = "#FFFFFF";
const ink = "#000000";

/** Size of the letters of headers and footers in points. */
const pageTextSize = 10;

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** Dashes of a line by its kind, in widths of the line. */
const dashes = { solid: [], double: [], dashed: [6, 3], dotted: [1, 2] } as const;

/** One page of a filled sheet, counted from 0, in the look of its sample sheet. `label` null for a picture that tells nothing. */
export const FilledPageDrawing = memo(function FilledPageDrawing(props: {
  readonly prepared: PreparedSample;
  readonly index: number;
  /** Width in pixels or percent. */
  readonly width: number | string;
  readonly label: string | null;
}) {
  const { prepared, index, width, label } = props;
  const page = drawFilledPage(prepared, index);
  const naming = label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg {...naming} width={width} viewBox={`0 0 ${page.width} ${page.height}`} display="block">
      <rect width={page.width} height={page.height} fill={paper} />
      <g transform={`translate(${page.left} ${page.top}) scale(${page.percent / 100})`}>
        {page.boxes.map((box) => (
          <Box key={`${box.x},${box.y}`} box={box} />
        ))}
        {page.rules.map(({ x1, y1, x2, y2, width, color, kind }, nth) => (
          <line
            key={nth}
            x1={x1}
            y1={y1}
            x2={x2}
            y2={y2}
            stroke={color}
            strokeWidth={width}
            strokeDasharray={dashes[kind].map((length) => length * width).join(" ") || undefined}
          />
        ))}
      </g>
      {page.texts.map(({ text, x, y, horizontal }) => (
        <text
          key={`${x},${y}`}
          x={x}
          y={y}
          fontFamily="serif"
          fontSize={pageTextSize}
          fill={ink}
          textAnchor={anchors[horizontal]}
        >
          {text}
        </text>
      ))}
    </svg>
  );
});
