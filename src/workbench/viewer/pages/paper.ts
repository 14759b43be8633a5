/** Paper sizes in millimetres by the number that files keep (ECMA-376 Part 1, 18.3.1.63); B4 and B5 are the JIS sizes. */
const PAPERS: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [215.9, 279.4],
  5: [215.9, 355.6],
  8: [297, 420],
  9: [210, 297],
  11: [148, 210],
  12: [257, 364],
  13: [182, 257],
};
const A4 = [210, 297] as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Width and height of a sheet of paper in points; A4 where the file names none or one that we do not know. */
export function paperPoints(
  paperSize: number | undefined,
  landscape: boolean,
): { width: number; height: number } {
  const [short, long] = PAPERS[paperSize ?? 9] ?? A4;
  const [width, height] = landscape ? [long, short] : [short, long];
  return { width: width * POINTS_PER_MILLIMETRE, height: height * POINTS_PER_MILLIMETRE };
}
