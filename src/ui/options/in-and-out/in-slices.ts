/** Longest work before the page may paint again, in milliseconds. */
const sliceTime = 12;

/**
 * Do long work in slices, giving the page its turn in between.
 *
 * @param work yields how much is done (0 … 1) as often as it can be left
 * @param onProgress what it answers goes on (true) or leaves the work where it is
 * @returns what the work gave; null where it was left
 */
export async function inSlices<Value>(
  work: Generator<number, Value, void>,
  onProgress: (done: number) => boolean,
): Promise<Value | null> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceTime) continue;
    if (!onProgress(step.value)) return null;
    await nextTurn();
    since = performance.now();
  }
}

/** After the page had its turn. A message is not held back as a timer is, neither nested nor in a tab behind others. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
