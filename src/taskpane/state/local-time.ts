const two = (part: number): string => String(part).padStart(2, "0");

/** A moment by the clock on the wall, to the second: "2025-06-30T17:05:00". */
export function localTime(moment: Date): string {
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day}T${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":")}`;
}
