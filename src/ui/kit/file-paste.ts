import { useLayoutEffect } from "preact/hooks";

/**
 * Take what is pasted on the page, other than into a field: a copied file, or the text of one (a table out of a
 * spreadsheet, a card out of a message). A single line is none.
 *
 * @param name of the file that pasted text becomes
 */
export function useFilePaste(name: string, onFile: (file: File) => void): void {
  // Before it is painted: whoever sees the page can paste.
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (clipboardData === null || (target instanceof Element && target.matches(field))) return;
      const text = clipboardData.getData("text/plain");
      const file = clipboardData.files[0] ?? (/\S[\r\n]+\S/.test(text) ? new File([text], name) : null);
      if (file === null) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [name, onFile]);
}

/** What takes a pasted text itself. */
const field = "input:not([type=file], [type=radio], [type=checkbox]), textarea, select, [contenteditable]";
