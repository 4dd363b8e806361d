/** How long the browser may take to begin with the file, in milliseconds. */
const patience = 60_000;

/** Hand a file to the browser's own downloads; no permission is needed for that. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
