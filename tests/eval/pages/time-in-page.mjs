/** How often a script is run on a page, each time in a world and from a source that were never there before. */
const rounds = 3;

let worlds = 0;

/**
 * Runs a script as `executeScript` does: the file first, then a call. Both are timed, the call by itself; each round has
 * an isolated world of its own and a source of its own (a comment at its end), because V8 would remember what it
 * compiled. The median of the rounds is given: one of three may meet a busy machine.
 *
 * Wall time is what `performance.now` tells around the call. Thread time is CPU time of the renderer's main thread, less
 * that of a call which does nothing; it does not depend on what else the machine is doing.
 */
export async function timeInPage(client, source, call) {
  const { frameTree } = await client.send("Page.getFrameTree");
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: `goodturn-${worlds++}`,
    });
    runs.push(await oneRun((expression) => evaluate(client, contextId, expression), client, source, call));
  }
  const medianOf = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[rounds >> 1];
  return {
    value: runs[0].value,
    milliseconds: medianOf("wall"),
    threadMilliseconds: medianOf("thread"),
    loadMilliseconds: medianOf("load"),
  };
}

async function oneRun(run, client, source, call) {
  const start = await threadTime(client);
  await run("null");
  const idle = await threadTime(client);
  await run(`${source}\n//${worlds};\nnull`);
  const loaded = await threadTime(client);
  const wall = await run(
    `(() => { const start = performance.now(); globalThis.goodturnTimed = ${call}; return performance.now() - start; })()`,
  );
  const called = await threadTime(client);
  const nothing = idle - start;
  return {
    wall,
    thread: Math.max(0, called - loaded - nothing),
    load: Math.max(0, loaded - idle - nothing),
    value: await run("globalThis.goodturnTimed"),
  };
}

async function evaluate(client, contextId, expression) {
  const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** CPU time of the page's main thread so far, in milliseconds. */
async function threadTime(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0) * 1_000;
}
