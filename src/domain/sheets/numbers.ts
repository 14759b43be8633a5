/** A count with commas between thousands: 2,000. */
export function groupedCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** One digit full-width, more digits half-width with commas, as official documents write numbers in sentences. */
export function countInSentence(count: number): string {
  return count < 10 ? String.fromCharCode(0xff10 + count) : groupedCount(count);
}
