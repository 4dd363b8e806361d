// The pieces in which the extension's worker works: from one moment in which it hears whoever asks to the next.

/** Tasks in which the engine tidies up after itself, whenever it likes. */
const tidying = /(?:IncrementalMarking|MinorGC|ConcurrentMarking|GCTask|weep|cppgc)/;
/** What a task does that runs the worker's own script for the first time. */
const running = new Set(["EvaluateScript", "v8.compile", "v8.run"]);
const starting = /(?:FetchAndRunClassicScript|WorkerThread|^Start$)/;

/**
 * Listens to what the browser tells of its threads' work, between `begin` and `end`.
 *
 * A task's CPU time is its own, whatever else the machine does. The browser leaves some tasks out, those that bring a message
 * of a page among them; what a thread worked between two tasks that are told is taken for one piece, so that a figure is
 * rather too long than too short.
 *
 * @returns {Promise<{ begin: () => Promise<void>, end: () => Promise<{ what: "start" | "tidying" | "work", time: number }[]> }>}
 */
export async function watchWorker(browser) {
  const session = await browser.target().createCDPSession();
  return {
    begin: () =>
      session.send("Tracing.start", {
        transferMode: "ReturnAsStream",
        traceConfig: {
          recordMode: "recordUntilFull",
          includedCategories: ["toplevel", "devtools.timeline", "v8"],
          excludedCategories: ["*"],
        },
      }),
    async end() {
      const over = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
      await session.send("Tracing.end");
      const { stream, dataLossOccurred } = await over;
      if (dataLossOccurred) throw new Error("The browser did not tell all of it.");
      return piecesIn(JSON.parse(await textOf(session, stream)).traceEvents);
    },
  };
}

async function textOf(session, handle) {
  let text = "";
  for (;;) {
    const { data, eof, base64Encoded } = await session.send("IO.read", { handle, size: 4_000_000 });
    text += base64Encoded ? Buffer.from(data, "base64").toString() : data;
    if (eof) break;
  }
  await session.send("IO.close", { handle });
  return text;
}

/** @param events of all threads, times in microseconds */
function piecesIn(events) {
  const nameOf = ({ pid, tid }) => `${pid} ${tid}`;
  const workers = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name.startsWith("ServiceWorker"))
      .map(nameOf),
  );
  return [...workers].flatMap((worker) => {
    const own = events.filter((one) => one.ph === "X" && nameOf(one) === worker);
    const runs = own.filter(({ name }) => running.has(name));
    const tasks = own.filter(({ name }) => name === "ThreadControllerImpl::RunTask");
    tasks.sort((a, b) => a.ts - b.ts);
    return tasks.flatMap((task, at) => {
      const { src_func: from = "" } = task.args;
      const isStart = starting.test(from) || runs.some(({ ts }) => ts >= task.ts && ts <= task.ts + task.dur);
      const what = tidying.test(from) ? "tidying" : isStart ? "start" : "work";
      const before = tasks[at - 1];
      const between =
        before === undefined ? 0 : (task.tts ?? Number.NaN) - (before.tts ?? Number.NaN) - (before.tdur ?? 0);
      // Where the clock of the thread was not told, which happens as it begins, its work is in what lies between the others.
      return [
        { what: "work", time: between / 1_000 },
        { what, time: (task.tdur ?? Number.NaN) / 1_000 },
      ].filter(({ time }) => time > 0);
    });
  });
}
