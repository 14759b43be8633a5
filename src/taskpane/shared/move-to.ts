/** Shows an element and gives it the focus, opening the fold that it is in. */
export function moveTo(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const fold = element.closest("details");
  if (fold) fold.open = true;
  element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
}
