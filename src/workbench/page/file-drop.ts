/** Lets files be dropped on a part of the page; the first one is taken. Text and links that are dragged are left alone. */
export function listenToDrop(target: HTMLElement, open: (file: File) => void): void {
  let depth = 0;
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const mark = (change: number): void => {
    depth = Math.max(0, depth + change);
    target.classList.toggle("is-dropping", depth > 0);
  };
  target.addEventListener("dragenter", (event) => {
    if (carriesFiles(event)) mark(1);
  });
  target.addEventListener("dragleave", (event) => {
    if (carriesFiles(event)) mark(-1);
  });
  target.addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    mark(-depth);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
