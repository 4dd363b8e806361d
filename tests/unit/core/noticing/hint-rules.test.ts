import { describe, expect, it } from "vitest";
import { hintRules, type HintRule } from "../../../../src/core/noticing/hint-rules";
import { privateAddressPatterns } from "../../../../src/core/noticing/private-addresses";
import { isPrivateAddress } from "../../../../src/core/page/sensitive";
import { examples as questions } from "../../../../src/core/page/families/stack-exchange";
import { examples as videos } from "../../../../src/core/page/families/youtube";
import { examples as books } from "../../../../src/core/page/families/books";
import { examples as linkedin } from "../../../../src/core/page/families/linkedin";

const asJs = (pattern: string): RegExp =>
  pattern.startsWith("(?i)") ? new RegExp(pattern.slice(4), "i") : new RegExp(pattern);

const fits = ({ conditions }: HintRule, address: string, css: readonly string[]): boolean =>
  conditions.some(
    (condition) =>
      (condition.css ?? []).every((selector) => css.includes(selector)) &&
      (condition.url === undefined || asJs(condition.url).test(address)) &&
      (condition.place === undefined || asJs(condition.place).test(address.replace(/[?#].*$/, ""))),
  );

/** The icon for an address, as the browser decides: of the rules with a fitting condition the highest. */
function iconFor(address: string, css: readonly string[] = []): string {
  const fitting = hintRules().filter((rule) => fits(rule, address, css));
  return fitting.toSorted((a, b) => b.priority - a.priority)[0]?.icon ?? "plain";
}

const article = "article:only-of-type";

describe("the hint", () => {
  it("lights up for an article, and not for the front page full of them", () => {
    expect(iconFor("https://reading.example/search/bm25", [article])).toBe("lit");
    expect(iconFor("https://reading.example/", [article])).toBe("plain");
    expect(iconFor("https://reading.example/search/bm25")).toBe("plain");
  });

  it.each([...Object.values(videos), ...Object.values(questions), ...Object.values(books)].flat())(
    "knows %s by its address, as the reader does",
    (address) => expect([address, iconFor(address)]).toEqual([address, "lit"]),
  );

  it.each([
    "https://news.example.org/how-to-prune-old-roses",
    "https://news.example.org/garden/How-To-Prune-Old-Roses/?from=feed#top",
    "https://news.example.org/2026/3/roses",
    "https://example.org/blog/2019/12/30/post-7-b",
    "https://example.org/story/how-to-prune-roses-2026.html",
  ])("knows %s by its address, which is told like a title or by the month", (address) => {
    expect(iconFor(address)).toBe("lit");
  });

  it.each([
    "https://example.org/2026/03/",
    "https://example.org/doc/123e4567-e89b-42d3-a456-426614174000",
    "https://example.org/?q=how-to-prune-old-roses",
    "https://shop.example.org/blue-shoes-42",
    "https://shop.example.org/account/how-to-prune-old-roses",
    "https://www.linkedin.com/feed/how-to-prune-old-roses",
    "https://de.linkedin.com:443/feed/how-to-prune-old-roses",
    "https://www.linkedin.com./feed/how-to-prune-old-roses",
  ])("does not take %s for an article by its address", (address) =>
    expect([address, iconFor(address)]).toEqual([address, "plain"]),
  );

  it.each([
    "https://in.com/",
    "https://m.com/",
    "https://net.so/",
    "https://not-dropbox.com/",
    "https://www.in.com:8080/",
    "https://linkedin.co.example/",
  ])("takes %s for none of the sites that are left to other rules", (host) =>
    expect(iconFor(`${host}how-to-prune-old-roses`)).toBe("lit"),
  );

  it.each([
    "https://trello.com/c/AbCd1234/12-how-to-prune-old-roses",
    "https://www.notion.so/Meeting-Notes-With-Ana-0123456789abcdef0123456789abcdef",
    "https://www.figma.com/design/abc/How-to-do-it-now",
    "https://www.dropbox.com/scl/fi/x1/my-tax-return-2025-final.pdf",
    "https://acme.slack.com/archives/C1/how-to-do-it-now",
    "https://we.tl/t-what-we-wrote-in-may",
    "https://cloud.example.org/s/my-own-secret-link-42",
    "https://shop.example.org/v2/account/how-to-prune-old-roses",
    "https://shop.example.org//account/how-to-prune-old-roses",
    "https://mail.example.com/how-to-prune-old-roses",
  ])("is not lit by a title in %s, which is somebody's own", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
    expect(iconFor(address)).toBe("plain");
    expect(iconFor(address, [article])).toBe("plain");
  });

  it("stays out beside a password field", () => {
    expect(iconFor("https://reading.example/search/bm25", [article, "input[type='password']"])).toBe("plain");
  });

  it("goes by the address alone on LinkedIn", () => {
    expect(iconFor("https://www.linkedin.com/feed/hashtag/search", [article])).toBe("plain");
    for (const address of Object.values(linkedin).flat()) expect(iconFor(address)).toBe("lit");
    const others = [
      "notlinkedin.com",
      "linkedin.com.example",
      "alinkedin.com:8080",
      "ello.com",
      "my-trello.com",
    ];
    for (const host of [...others, "atlassian.com", "slack.com.example", "figma.community", "t.net"])
      expect(iconFor(`https://${host}/a/story`, [article])).toBe("lit");
    expect(iconFor("https://people.example", [".h-card:only-of-type"])).toBe("lit");
  });

  const privateOnes = [
    "https://mail.google.com/mail/u/0/",
    "https://docs.google.com/document/d/1",
    "https://login.example.com/a/long/path",
    "https://mail3.example.com/inbox/message",
    "https://shop.example.com/de/checkout/step-2",
    "https://shop.example.com/Login.php?next=/stories",
    "https://example.com/en-gb/account/orders",
    "https://acme.atlassian.net/wiki/spaces/x",
    "https://www.chase.com/personal/overview",
    "https://secure.hsbc.co.uk/statement",
    "http://localhost:3000/some/article",
    "http://router/status-page",
    "http://192.168.1.7/long/path",
    "http://[::1]/long/path",
    "https://wiki.corp/some/article",
    "https://wiki.internal:8443/some/article",
    "https://discord.com/channels/@me/1",
  ];

  it.each(privateOnes)("is never lit on %s, whatever the page looks like", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
    expect(iconFor(address, [article])).toBe("plain");
  });

  it.each([
    "https://reading.example/login-forms-that-work",
    "https://blog.example.com/how-we-pay-people",
    "https://chase.example.com/about-me",
    "https://en.wikipedia.org/wiki/Okapi_BM25",
    "https://mailchimp.example.com/some/story",
  ])("is not put out by a word in %s", (address) => {
    expect(isPrivateAddress(address)).toBe(false);
    expect(iconFor(address, [article])).toBe("lit");
  });

  // Otherwise Chromium would show no hint in that tab any more: see the rules.
  it.each(["https://account.shop.example/login", ...privateOnes, ...Object.values(linkedin).flat()])(
    "has nothing to put out on %s, where nothing looks like an article",
    (address) => {
      const higher = hintRules().filter(({ priority }) => priority > 100);
      expect(higher.filter((rule) => fits(rule, address, ["input[type='password']"]))).toEqual([]);
    },
  );

  it.each([
    ...Object.values(linkedin).flat(),
    "https://www.linkedin.com/feed/how-to-prune-old-roses",
    "https://linkedin.com/",
    "https://de.linkedin.com./jobs/search/all",
    "https://trello.com/c/AbCd1234/12-how-to-prune-old-roses",
    "https://www.notion.so/Meeting-Notes-With-Ana-0123456789abcdef0123456789abcdef",
    "https://www.figma.com/design/abc/How-to-do-it-now",
    "https://www.dropbox.com/scl/fi/x1/my-tax-return-2025-final.pdf",
    "https://acme.slack.com/archives/C1/how-to-do-it-now",
    "https://acme.atlassian.net/wiki/spaces/x/pages/1/how-we-do-it-now",
    "https://acme-my.sharepoint.com/personal/how-we-do-it-now",
  ])("has nothing to put out on %s, whatever it looks like: it was not lit", (address) => {
    const everything = [article, ".h-card:only-of-type", "input[type='password']"];
    const higher = hintRules().filter(({ priority }) => priority > 100);
    expect(higher.filter((rule) => fits(rule, address, everything))).toEqual([]);
  });

  it("is written for RE2, which looks neither ahead nor back", () => {
    const patterns = [
      ...privateAddressPatterns,
      ...hintRules().flatMap(({ conditions }) =>
        conditions.flatMap(({ url, place }) => [url ?? [], place ?? []].flat()),
      ),
    ];
    expect(patterns.length).toBeGreaterThan(40);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\(\?(?:[=!]|<[=!])|\\[1-9]/);
  });
});
