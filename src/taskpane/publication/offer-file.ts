/** How long a file is kept for the browser to take, in milliseconds. */
const keptFor = 60_000;

/** Has the browser save a file under its name. Whether it does cannot be known: some Office windows do not save files. */
export function offerFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
