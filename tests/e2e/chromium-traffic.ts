import type { Browser, CDPSession, Protocol, Target } from "puppeteer-core";
import type { LaunchOptions } from "./harness.ts";
import { answerFrom, base64Of, contentTypeOf, mailed } from "./packed.ts";

/** What went over the network, and what would have. */
export interface Traffic {
  readonly opened: string[];
  readonly requests: string[];
  readonly problems: string[];
  /** The next navigation to this address is ours, not the extension's. */
  expect(url: string): void;
}

/**
 * Answers every request of the whole browser from the sites, or refuses it.
 *
 * `Fetch` on the browser's own session, not on a page's: it sees tabs that the extension opens from their first request
 * on, and its worker as well.
 */
export async function watchTraffic(
  browser: Browser,
  { sites = {}, network = false, unwatched }: LaunchOptions,
): Promise<Traffic> {
  const answer = answerFrom(sites);
  const opened: string[] = [];
  const requests: string[] = [];
  const expected: string[] = [];
  const session = await browser.target().createCDPSession();

  session.on("Fetch.requestPaused", (event) => {
    void note(event)
      .then(() => reply(event))
      .catch(() => {
        // The tab or the browser was closed in the meantime: nobody waits for an answer.
      });
  });

  async function note({ request, resourceType, frameId }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const full = request.url + (request.urlFragment ?? "");
    const target = await targetOf(frameId);
    if (resourceType === "Document" && target?.type === "page") {
      const ours = expected.indexOf(request.url);
      if (ours >= 0) expected.splice(ours, 1);
      else opened.push(mailed(full) ?? full);
      return;
    }
    const senders = Object.entries(request.headers).filter(([name]) => /^(origin|referer)$/i.test(name));
    if (isOurs(target?.url ?? "") || senders.some(([, value]) => isOurs(value))) requests.push(full);
  }

  /** A page's target has the id of its main frame; asked for anew, because a tab may be younger than Puppeteer knows. */
  async function targetOf(frameId: string): Promise<Protocol.Target.TargetInfo | null> {
    const answer = await session.send("Target.getTargetInfo", { targetId: frameId }).catch(() => null);
    return answer?.targetInfo ?? null;
  }

  async function reply({ requestId, request }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const site = answer(request.url);
    if (site?.isNeverAnswered) return;
    if (site) {
      await session.send("Fetch.fulfillRequest", {
        requestId,
        responseCode: site.status ?? 200,
        responseHeaders: [{ name: "content-type", value: contentTypeOf(site) }],
        body: base64Of(site),
      });
    } else if (network) await session.send("Fetch.continueRequest", { requestId });
    else await session.send("Fetch.failRequest", { requestId, errorReason: "NameNotResolved" });
  }

  const schemes = unwatched === undefined ? ["http", "https"] : ["https"];
  await session.send("Fetch.enable", { patterns: schemes.map((one) => ({ urlPattern: `${one}://*` })) });
  return {
    opened,
    requests,
    problems: await watchProblems(browser),
    expect: (url) => {
      expected.push(new URL(url).href.replace(/#.*$/s, ""));
    },
  };
}

/** Ours is the only extension in this browser. */
const isOurs = (url: string) => url.startsWith("chrome-extension://");

/** Collects uncaught errors and console errors of the extension's pages and worker. */
async function watchProblems(browser: Browser): Promise<string[]> {
  const problems: string[] = [];
  const watch = async (target: Target) => {
    const type = target.type() as string;
    if (type !== "page" && type !== "service_worker") return;
    // Of a worker only the session that Puppeteer has: a second one would keep it alive when it is to be killed.
    const session: CDPSession | undefined =
      type === "page" ? await target.createCDPSession() : (await target.worker())?.client;
    if (!session) return;
    const where = () => new URL(target.url()).pathname;
    const ours = () => isOurs(target.url());
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) => {
      if (ours()) problems.push(`${where()}: ${exception?.description ?? text}`);
    });
    session.on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (ours() && type === "error")
        problems.push(`${where()}: ${args.map((one) => one.description ?? String(one.value)).join(" ")}`);
    });
    session.on("Log.entryAdded", ({ entry }) => {
      if (ours() && entry.level === "error")
        problems.push(`${where()}: ${entry.text} ${entry.url ?? ""}`.trim());
    });
    await Promise.all([session.send("Runtime.enable"), session.send("Log.enable")]);
  };
  // A target that is gone before it could be watched has nothing to say.
  const quietly = (target: Target) => void watch(target).catch(() => {});
  browser.on("targetcreated", quietly);
  browser.targets().forEach(quietly);
  return problems;
}
