import type { Surface } from "./harness.ts";

/** A file as it is held over a page. */
export interface HeldFile {
  readonly name: string;
  readonly text: string;
}

/** The steps of a file that is dragged into the page: it comes in, is moved about, and is let go, or leaves again. */
export type DragStep = "dragenter" | "dragover" | "drop" | "dragleave";

/**
 * Drag files over the page, as the browser tells of it; whether the page took them (and the browser so does not open them
 * in the page's place) at the last step. No protocol of Firefox drags files from outside.
 */
export async function drag(
  page: Surface,
  files: readonly HeldFile[],
  ...steps: DragStep[]
): Promise<boolean> {
  return page.evaluate(
    (files, steps) => {
      const held = new DataTransfer();
      for (const { name, text } of files) held.items.add(new File([text], name));
      const events = steps.map(
        (step) => new DragEvent(step, { dataTransfer: held, bubbles: true, cancelable: true }),
      );
      for (const event of events) document.querySelector("main")?.dispatchEvent(event);
      return events.at(-1)?.defaultPrevented === true;
    },
    files,
    steps,
  );
}

/** Drag them in and let them go. */
export const drop = (page: Surface, ...files: HeldFile[]): Promise<boolean> =>
  drag(page, files, "dragenter", "dragover", "drop");
