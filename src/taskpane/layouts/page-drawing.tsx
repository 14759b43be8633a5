import { memo } from "react";
import { drawPage } from "../../usecases/draw-page";
import type { ReportPreview } from "../../usecases/preview-report";
import { Box } from "./drawn-box";

/** Paper and ink stay as they are printed, whatever theme Office has. */
const paper = "#FFFFFF";
const ink = "#000000";

/** Size of the footer's letters in points. */
const footerSize = 10;

/** One page of a report, counted from 0, drawn from the very plan that would be written. `label` null for a picture that tells nothing. */
export const PageDrawing = memo(function PageDrawing(props: {
  readonly plan: ReportPreview["plan"];
  readonly index: number;
  /** Width in pixels or percent. */
  readonly width: number | string;
  readonly label: string | null;
}) {
  const { plan, index, width, label } = props;
  const page = drawPage(plan, index);
  const naming = label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg {...naming} width={width} viewBox={`0 0 ${page.width} ${page.height}`} display="block">
      <rect width={page.width} height={page.height} fill={paper} />
      {page.boxes.map((box) => (
        <Box key={`${box.x},${box.y}`} box={box} />
      ))}
      {page.strokes.map(({ from, to, width: strokeWidth }, index) => (
        <line
          key={index}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={ink}
          strokeWidth={strokeWidth}
        />
      ))}
      {page.footer ? (
        <text
          x={page.footer.x}
          y={page.footer.y}
          fontFamily="serif"
          fontSize={footerSize}
          fill={ink}
          textAnchor="middle"
        >
          {page.footer.text}
        </text>
      ) : null}
    </svg>
  );
});
