import { readContactsInSlices } from "../../../core/formats/read-contacts";
import type { ReadFile } from "./import-model";

/** Longest work before the page may paint again, in milliseconds. */
const sliceTime = 12;

/** Read a file of contacts in slices, giving the page its turn in between. */
export const readFile: ReadFile = async (bytes, options, onProgress) => {
  const reading = readContactsInSlices(bytes, options);
  let since = performance.now();
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceTime) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
};
