import type { Browser } from "puppeteer-core";

/** WebDriver BiDi as Firefox speaks it; Puppeteer starts the browser and carries the messages. */
export interface Remote {
  send<Answer = unknown>(method: string, params: Record<string, unknown>): Promise<Answer>;
  on(name: string, listen: (event: never) => void): void;
  /** Evaluates an expression in a document; what it yields comes back through JSON. */
  run(context: string, expression: string, scope?: "chrome"): Promise<unknown>;
  /** Runs a self-contained function in the browser's own window, with the rights of the browser. */
  inBrowser<Args extends unknown[], Answer>(
    run: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
}

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
  on(name: string, listen: (event: never) => void): void;
}
interface Evaluated {
  type: "success" | "exception";
  result: { type: string; value?: string };
  exceptionDetails?: { text: string };
}

export async function connectRemote(browser: Browser): Promise<Remote> {
  const { connection } = browser as unknown as { connection: Connection };
  async function send<Answer>(method: string, params: Record<string, unknown>): Promise<Answer> {
    return (await connection.send(method, params)).result as Answer;
  }
  async function run(context: string, expression: string, scope?: "chrome"): Promise<unknown> {
    const answer = await send<Evaluated>("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
      ...(scope && { "moz:scope": scope }),
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "It threw.");
    return answer.result.value === undefined ? undefined : (JSON.parse(answer.result.value) as unknown);
  }
  const tree = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome",
    maxDepth: 0,
  });
  const browserWindow = tree.contexts[0]?.context ?? "";
  if (!browserWindow)
    throw new Error("Firefox shows no window of its own: was it started with system access?");
  async function inBrowser<Args extends unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>> {
    const expression = `(${fn.toString()})(...${JSON.stringify(args)})`;
    return (await run(browserWindow, expression, "chrome")) as Awaited<Answer>;
  }
  return {
    send,
    on: (name, listen) => connection.on(name, listen),
    run,
    inBrowser,
  };
}
