import type { Surface } from "./harness.ts";

/** A file as it is held over a page. */
export interface HeldFile {
  readonly name: string;
  readonly text: string;
}

/** The steps of a file that is dragged into the page: it comes in, is moved about, and is let go, or leaves again. */
export type DragStep = "dragenter" | "dragover" | "drop" | "dragleave";

/**
 * Drag a file over the page, as the browser tells of it; whether the page took it (and the browser so does not open it
 * in the page's place) at the last step. No protocol of Firefox drags files from outside.
 */
export async function drag(page: Surface, file: HeldFile, ...steps: DragStep[]): Promise<boolean> {
  return page.evaluate(
    ({ name, text }, steps) => {
      const held = new DataTransfer();
      held.items.add(new File([text], name));
      const events = steps.map(
        (step) => new DragEvent(step, { dataTransfer: held, bubbles: true, cancelable: true }),
      );
      for (const event of events) document.querySelector("main")?.dispatchEvent(event);
      return events.at(-1)?.defaultPrevented === true;
    },
    file,
    steps,
  );
}

/** Drag it in and let it go. */
export const drop = (page: Surface, file: HeldFile): Promise<boolean> =>
  drag(page, file, "dragenter", "dragover", "drop");
