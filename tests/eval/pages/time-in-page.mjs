/** How often a script is run on a page, each time in a world and from a source that were never there before. */
const rounds = 3;

let worlds = 0;

/**
 * Times a script as `executeScript` runs it: the file is read and compiled, then a call. Each round has an isolated
 * world and a source of its own (a comment at its end), because V8 would remember what it compiled. The median of the
 * rounds is given: one of three may meet a busy machine.
 *
 * Wall time is what `performance.now` tells around both. Thread time is CPU time of the renderer's main thread, less that
 * of a call which does nothing; it does not depend on what else the machine is doing.
 *
 * @param {{ source: string, call: string, told?: string }} script `told`: what is wanted of the call's answer
 * @returns what is told of the answer; both times, and how much of the wall time was loading, in milliseconds
 */
export async function timeInPage(page, { source, call, told = "answer" }) {
  const client = await page.createCDPSession();
  try {
    await client.send("Performance.enable");
    const { frameTree } = await client.send("Page.getFrameTree");
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
        frameId: frameTree.frame.id,
        worldName: `goodturn-${worlds++}`,
      });
      runs.push(await oneRun(client, contextId, source, call));
      if (round + 1 < rounds) continue;
      const value = await evaluate(client, contextId, `((answer) => ${told})(goodturnAnswer)`);
      return { value, ...medians(runs) };
    }
  } finally {
    await client.detach();
  }
}

function medians(runs) {
  const medianOf = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[runs.length >> 1];
  return {
    milliseconds: medianOf("wall"),
    threadMilliseconds: medianOf("thread"),
    loadMilliseconds: medianOf("load"),
  };
}

async function oneRun(client, contextId, source, call) {
  const run = (expression) => evaluate(client, contextId, expression);
  await run(`globalThis.goodturnSource = ${JSON.stringify(`${source}\n//${worlds}`)}; null`);
  const start = await threadTime(client);
  await run("null");
  const idle = await threadTime(client);
  const { load, wall } = await run(`(async () => {
    const start = performance.now();
    (0, eval)(goodturnSource);
    const loaded = performance.now();
    globalThis.goodturnAnswer = await ${call};
    return { load: loaded - start, wall: performance.now() - start };
  })()`);
  const called = await threadTime(client);
  return { load, wall, thread: Math.max(0, called - idle - (idle - start)) };
}

async function evaluate(client, contextId, expression) {
  const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
    expression,
    contextId,
    awaitPromise: true,
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
