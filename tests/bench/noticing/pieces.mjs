// Runs a script in a page of real Chromium and times each piece of its work by itself.

/** Above this a task is long, and the page feels it (W3C Long Tasks), in milliseconds. */
export const longTask = 50;

/**
 * Runs in an isolated world before the script: keeps what the script puts off or lets others go before, so that every
 * piece of its work can be run and timed by itself. The extension's half answers as it does, and a message is written as
 * the browser writes it.
 */
function prepare() {
  const waiting = [];
  const own = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true });
  own("requestIdleCallback", (work) =>
    waiting.push(() => work({ didTimeout: false, timeRemaining: () => 50 })),
  );
  own("setTimeout", (work) => waiting.push(work));
  own("scheduler", { yield: () => new Promise((resolve) => waiting.push(resolve)) });
  const answers = {
    "page/permit": ({ at }) => ({ address: at, place: "door" }),
    "page/noticed": () => ({ goOn: true }),
  };
  globalThis.browser = {
    runtime: {
      sendMessage: async ({ name, ask }) => {
        JSON.stringify(ask);
        return { ok: true, answer: answers[name](ask) };
      },
    },
  };
  globalThis.goodturnNext = () => {
    const work = waiting.shift();
    if (work) work();
    return work !== undefined;
  };
}

let worlds = 0;

/**
 * One script in a world and from a source that were never there before: V8 would remember what it compiled.
 *
 * CPU time is that of the renderer's main thread, less what a call that does nothing takes; it does not depend on what
 * else the machine is doing.
 *
 * @param {string} call what to do once the script is there
 * @returns {Promise<number[]>} each piece of the work, from the script's first byte on, in milliseconds
 */
export async function timePieces(page, { source, call = "null" }) {
  const client = await page.createCDPSession();
  try {
    await client.send("Performance.enable");
    const { frameTree } = await client.send("Page.getFrameTree");
    const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: `goodturn-pieces-${worlds++}`,
    });
    // Microtasks are over when this answers: what goes on later was put off, and waits to be called.
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await client.send("Runtime.evaluate", { expression, contextId });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const threadTime = async () => {
      const { metrics } = await client.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0) * 1_000;
    };
    const timed = async (expression) => {
      const start = await threadTime();
      const value = await evaluate(expression);
      return { value, thread: (await threadTime()) - start };
    };
    await evaluate(`(${prepare.toString()})()`);
    await evaluate(`globalThis.goodturnSource = ${JSON.stringify(`${source}\n//${worlds}`)}; null`);
    await timed("null");
    const nothing = (await timed("null")).thread;
    const pieces = [await timed(`(0, eval)(goodturnSource); ${call}; true`)];
    for (;;) {
      const piece = await timed("goodturnNext()");
      if (!piece.value) break;
      pieces.push(piece);
    }
    return pieces.map(({ thread }) => Math.max(0, thread - nothing));
  } finally {
    await client.detach();
  }
}

export const sum = (values) => values.reduce((total, value) => total + value, 0);
