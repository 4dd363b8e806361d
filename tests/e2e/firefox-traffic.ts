import type { Remote } from "./firefox-remote.ts";
import type { LaunchOptions } from "./harness.ts";
import { answerFrom, base64Of, contentTypeOf, mailed } from "./packed.ts";

interface BeforeRequestSent {
  isBlocked: boolean;
  context: string | null;
  navigation: string | null;
  request: { request: string; url: string };
}

/**
 * Answers every request of the whole browser from the sites, or refuses it, and notes what tabs were sent to.
 *
 * The intercept names no context, so it holds for tabs that the extension opens, from their first request on. (Requests
 * without a context, such as those of the event page, are not shown to BiDi: the proxy that leads nowhere stops them.)
 */
export async function watchTraffic(
  remote: Remote,
  { sites = {}, network = false }: LaunchOptions,
): Promise<{ opened: string[]; expect(url: string): void }> {
  const answer = answerFrom(sites);
  const opened: string[] = [];
  const expected: string[] = [];

  async function reply(request: string, url: string): Promise<void> {
    const site = answer(url);
    if (site?.isNeverAnswered) return;
    if (site) {
      await remote.send("network.provideResponse", {
        request,
        statusCode: site.status ?? 200,
        headers: [{ name: "content-type", value: { type: "string", value: contentTypeOf(site) } }],
        body: { type: "base64", value: base64Of(site) },
      });
    } else await remote.send(network ? "network.continueRequest" : "network.failRequest", { request });
  }

  remote.on("network.beforeRequestSent", ({ isBlocked, navigation, request }: BeforeRequestSent) => {
    if (!isBlocked) return;
    const { url } = request;
    if (navigation) {
      const ours = expected.indexOf(url.replace(/#.*$/s, ""));
      if (ours >= 0) expected.splice(ours, 1);
      else opened.push(mailed(url) ?? url);
    }
    void reply(request.request, url).catch(() => {
      // The tab or the browser was closed in the meantime: nobody waits for an answer.
    });
  });
  await remote.send("network.addIntercept", {
    phases: ["beforeRequestSent"],
    urlPatterns: [
      { type: "pattern", protocol: "https" },
      { type: "pattern", protocol: "http" },
    ],
  });
  return {
    opened,
    expect: (url) => {
      expected.push(new URL(url).href.replace(/#.*$/s, ""));
    },
  };
}
