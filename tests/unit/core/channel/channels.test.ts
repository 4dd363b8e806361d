import fc from "fast-check";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { channelFor, channelNamed, channels, channelsFor } from "../../../../src/core/channel/channels";
import { openMail } from "../../../../src/core/channel/email";
import { addressLimit, type Draft, type Encoding, type Opening } from "../../../../src/core/channel/channel";
import { channelIds, type ChannelId, type Contact } from "../../../../src/core/contact/contact";
import { customChannelSchema, type CustomChannel } from "../../../../src/core/settings/custom-channel";
import { mailServices } from "../../../../src/core/settings/settings";
import { at, someone } from "../../../fakes/people";

const draft = { subject: "How BM25 ranks", body: "Hi Priya,\nsee https://a.example/?x=1&y=2#z" };
const tel = (value: string) => [{ value, type: "" }];

describe("the list of channels", () => {
  it("has one file for each, and each once", () => {
    const files = readdirSync("src/core/channel").map((file) => file.replace(/\.ts$/, ""));
    expect(channels.map(({ id }) => id).toSorted()).toEqual([...channelIds].toSorted());
    for (const id of channelIds) expect(files).toContain(id);
  });
});

describe("what a channel states of itself", () => {
  it.each(channels)("is whole for $id: words in an address have a bound and an encoding", (channel) => {
    const { takes, limit, encoding } = channel;
    expect(encoding.as === "plain").toBe(limit === null);
    if (encoding.as === "plain") expect(takes).not.toBe("both");
    else expect(takes).toBe("both");
    // It is what happens to a draft: plain words are in no address.
    const opening = channel.open(reachable, { subject: "s", body: "wörter & more" }, { mail: "gmail" });
    expect(opening?.url?.includes("w%C3%B6rter%20%26%20more") ?? false).toBe(encoding.as !== "plain");
  });

  it("is read off the address of one's own: where the words stand, or that there are none", () => {
    const of = (template: string): Encoding | undefined =>
      channelNamed("custom-chat", [{ ...chat, template }])?.encoding;
    expect(of(chat.template)).toEqual({ as: "percent", in: "message" });
    expect(of("xmpp:{email}?message;body={text}")).toEqual({ as: "percent", in: "body" });
    expect(of("https://chat.example/say/{text}")).toEqual({ as: "percent", in: null });
    expect(of("https://chat.example/new?to={email}")).toEqual({ as: "plain" });
  });
});

describe("how a person is reached", () => {
  it("is the channel they prefer, if it still reaches them", () => {
    const priya = someone("Priya", {
      emails: at("p@x.example"),
      tels: tel("+44 7700 900123"),
      channel: "whatsapp",
    });
    expect(channelFor(priya)?.id).toBe("whatsapp");
    expect(channelFor({ ...priya, tels: [] })?.id).toBe("email");
  });

  it("is nothing where only the name is known", () => {
    expect(channelFor(someone("Priya"))).toBeNull();
  });

  it("is not an address that carries a second recipient or a header", () => {
    for (const hostile of [
      "a@x.example,b@y.example",
      "a@x.example?bcc=b@y.example",
      "a@x.example\r\nBcc: b@y.example",
    ]) {
      expect(channelFor(someone("Mallory", { emails: at(hostile) }))).toBeNull();
    }
  });

  it("is not a phone number whose country nobody knows", () => {
    expect(channelFor(someone("Priya", { tels: tel("07700 900123") }))).toBeNull();
  });
});

describe("a mail draft", () => {
  it("opens in the mail application by RFC 6068", () => {
    expect(openMail("app", "p+news@x.example", { subject: "A & B", body: "one\ntwo" })).toEqual({
      how: "app",
      url: "mailto:p%2Bnews@x.example?subject=A%20%26%20B&body=one%0D%0Atwo",
    });
  });

  it.each([
    ["gmail", "https://mail.google.com", "su"],
    ["outlook", "https://outlook.live.com", "subject"],
    ["outlook-work", "https://outlook.office.com", "subject"],
    ["yahoo", "https://compose.mail.yahoo.com", "subject"],
  ] as const)("opens in %s with recipient, subject and body in place", (service, origin, subject) => {
    const opening = openMail(service, "p@x.example", draft);
    const url = new URL(opening.url ?? "");
    expect(opening.how).toBe("tab");
    expect(url.origin).toBe(origin);
    expect(url.searchParams.get("to")).toBe("p@x.example");
    expect(url.searchParams.get(subject)).toBe(draft.subject);
    expect(url.searchParams.get("body")).toBe(draft.body);
  });

  it("goes to the clipboard when it is too long for an address, and an empty mail to the same person opens", () => {
    const opening = openMail("gmail", "p@x.example", { subject: "s", body: "x".repeat(5_000) });
    expect(opening.how).toBe("copy");
    expect(new URL(opening.url ?? "").searchParams.get("to")).toBe("p@x.example");
  });
});

/** Somebody whom every channel reaches. */
const reachable = someone("Priya Raman", {
  emails: at("priya@x.example"),
  tels: tel("+44 7700 900123"),
  socialProfiles: [
    "https://www.linkedin.com/in/priya-example",
    "https://t.me/priya_raman",
    "https://signal.me/#eu/AbCdEfGh12345678",
    "https://lantern.slack.com/team/U024BE7LH",
    "https://x.com/i/user/123456789",
    "https://www.facebook.com/priya.raman",
  ],
});

const chat: CustomChannel = {
  id: "chat",
  name: "Chat",
  template: "https://chat.example/new?to={email}&about={subject}&message={text}",
};

/** Where each channel leads, whatever is written. */
const leads: Record<string, RegExp> = {
  whatsapp: /^https:\/\/wa\.me\/447700900123$/,
  telegram: /^https:\/\/t\.me\/priya_raman$/,
  sms: /^sms:\+447700900123$/,
  signal: /^https:\/\/signal\.me\/#eu\/AbCdEfGh12345678$/,
  linkedin: /^https:\/\/www\.linkedin\.com\/messaging\/compose\/\?recipient=priya-example$/,
  slack: /^https:\/\/lantern\.slack\.com\/team\/U024BE7LH$/,
  teams: /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=priya%40x\.example$/,
  x: /^https:\/\/twitter\.com\/messages\/compose\?recipient_id=123456789$/,
  messenger: /^https:\/\/m\.me\/priya\.raman$/,
  "custom-chat": /^https:\/\/chat\.example\/new\?to=priya%40x\.example(?:&about=.*)?$/,
};

describe("any draft in any channel", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ maxLength: 3_000 }),
    fc.constantFrom(
      "&to=b@y.example",
      "?bcc=b@y.example",
      "\r\nBcc: b@y.example",
      "#fragment",
      "100% & more + +",
    ),
  );
  const ids = [...channelIds, "custom-chat"] as const;

  it("goes to exactly Priya, injects nothing, keeps the bound, and reads back as it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...mailServices),
        text,
        text,
        (id, mail, subject, body) => {
          const channel = channelNamed(id, [chat]);
          const opening = channel?.open(reachable, { subject, body }, { mail });
          if (!channel || !opening) throw new Error(`${id} does not reach Priya.`);
          if (opening.url === null) {
            expect(["sheet", "copy"]).toContain(id);
            return;
          }
          expect(opening.url.length).toBeLessThanOrEqual(addressLimit);
          expect(opening.url).toMatch(/^[\x21-\x7e]+$/);
          expect(["https:", "mailto:", "sms:", "slack:"]).toContain(new URL(opening.url).protocol);
          // Nobody hears of a plus that means a space.
          expect(opening.url.replaceAll("+447700900123", "")).not.toContain("+");
          if (channel.encoding.as === "mail") return toOneMailAddress(opening, { subject, body });
          const [conversation = "", rest] = apart(opening.url, channel.encoding);
          expect(conversation).toMatch(leads[id] ?? /^$/);
          if (opening.how === "copy") expect(["", undefined]).toContain(rest);
          else expect(rest).toBe(body.toWellFormed());
        },
      ),
      { numRuns: 600 },
    );
  });

  it("goes to exactly the two who meet, whatever is written", () => {
    const both = ["ana@lind.example", "priya@x.example"];
    fc.assert(
      fc.property(fc.constantFrom(...mailServices), text, text, (mail, subject, body) => {
        const { url } = openMail(mail, both, { subject, body });
        expect(url?.length).toBeLessThanOrEqual(addressLimit);
        const { protocol, pathname, searchParams } = new URL(url ?? "");
        const to = protocol === "mailto:" ? decodeURIComponent(pathname) : searchParams.getAll("to").join();
        expect(to).toBe(both.join());
        expect([...searchParams.keys()].filter((key) => /^(?:cc|bcc|attach)/i.test(key))).toEqual([]);
      }),
    );
  });

  it("is copied where, and only where, the channel takes no words or not so many", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(4_000), (id, length) => {
        const channel = channelNamed(id, [chat]);
        const opening = channel?.open(reachable, { subject: "s", body: "x".repeat(length) }, { mail: "app" });
        if (!channel || !opening) throw new Error(`${id} does not reach Priya.`);
        if (opening.how !== "copy") {
          expect(["both", "text"]).toContain(channel.takes);
          return;
        }
        if (opening.why === "too-long") expect(length).toBeGreaterThan(1_700);
        else expect(["person", "nothing"]).toContain(channel.takes);
      }),
    );
  });
});

/** Where an address leads, and the words in it, read back as the channel states that they were encoded. */
function apart(url: string, encoding: Encoding): string[] {
  if (encoding.as !== "percent" || encoding.in === null) return [url];
  const at = url.search(new RegExp(`[?&]${encoding.in}=`));
  if (at === -1) return [url];
  return [url.slice(0, at), decodeURIComponent(url.slice(at + encoding.in.length + 2))];
}

/** RFC 6068 and the web services: one recipient, one subject, one body, nothing else that a mail would heed. */
function toOneMailAddress(opening: Opening, draft: Draft): void {
  const url = new URL(opening.url ?? "");
  const values = url.searchParams;
  const to = url.protocol === "mailto:" ? [decodeURIComponent(url.pathname)] : values.getAll("to");
  expect(to).toEqual(["priya@x.example"]);
  expect([...values.keys()].filter((key) => /^(?:cc|bcc|attach)/i.test(key))).toEqual([]);
  if (opening.how === "copy") {
    expect(values.get("body")).toBe("");
    return;
  }
  expect(values.get("subject") ?? values.get("su")).toBe(draft.subject.toWellFormed());
  const body = values.get("body")?.replaceAll("\r\n", "\n");
  expect(body).toBe(draft.body.toWellFormed().replaceAll("\r\n", "\n"));
}

describe("what is known of a person", () => {
  const nobody = someone("Mallory");
  const opened = (id: ChannelId, known: Partial<Contact>): string | null =>
    channelNamed(id, [chat])?.open({ ...nobody, ...known }, draft, { mail: "app" })?.url ?? null;

  it.each(channelIds.filter((id) => id !== "sheet" && id !== "copy"))(
    "is not enough for %s where only the name is",
    (id) => {
      expect(channelNamed(id)?.reaches(nobody)).toBe(false);
      expect(channelNamed(id)?.open(nobody, draft, { mail: "app" })).toBeNull();
    },
  );

  it.each([
    ["signal", { tels: tel("+44 7700 900123") }, "https://signal.me/#p/+447700900123"],
    [
      "slack",
      { urls: ["https://app.slack.com/client/T024BE7LD/U024BE7LH"] },
      "slack://user?team=T024BE7LD&id=U024BE7LH",
    ],
    [
      "slack",
      { urls: ["https://app.slack.com/client/T024BE7LD/D024BE7LH"] },
      "slack://channel?team=T024BE7LD&id=D024BE7LH",
    ],
    ["x", { socialProfiles: ["https://twitter.com/priya_r"] }, "https://x.com/priya_r"],
    ["messenger", { urls: ["https://m.me/priya.raman"] }, "https://m.me/priya.raman"],
  ] as const)("leads to %s", (id, known, url) => {
    expect(opened(id, known as Partial<Contact>)).toBe(url);
  });

  it.each([
    ["telegram", "https://t.me/+AbCdInvite123"],
    ["telegram", "https://t.me.evil.example/priya"],
    ["slack", "https://slack.com.evil.example/team/U024BE7LH"],
    ["slack", "https://lantern.slack.com/team/U1?x=../admin"],
    ["x", "https://x.com/intent/tweet?text=a"],
    ["x", "https://x.com/home/x/y"],
    ["messenger", "https://www.facebook.com/groups/12345"],
    ["messenger", "https://www.facebook.com/groups"],
    ["linkedin", "https://www.linkedin.com/company/x"],
  ] as const)("is nothing for %s in %s", (id, link) => {
    expect(opened(id, { socialProfiles: [link] })).toBeNull();
  });

  it("says what a number or an address alone does not: which of their channels are theirs", () => {
    expect(channelFor(someone("Ana", { tels: tel("+44 7700 900123") }))?.id).toBe("whatsapp");
    expect(channelFor(someone("Bo", { socialProfiles: ["https://t.me/bo_berg"] }))?.id).toBe("telegram");
    expect(channelsFor(someone("Ana", { tels: tel("+44 7700 900123") }), [chat]).map(({ id }) => id)).toEqual(
      ["whatsapp", "telegram", "sms", "signal", "sheet", "copy"],
    );
  });
});

describe("a channel of one's own", () => {
  const isOne = (template: string): boolean => v.is(customChannelSchema, { ...chat, template });

  it("leads where its address says, for whoever has what it needs", () => {
    const matrix = { id: "matrix", name: "Matrix", template: "https://matrix.example/#/{name}" };
    expect(channelNamed("custom-matrix", [matrix])?.open(someone("A/B"), draft, { mail: "app" })).toEqual({
      how: "copy",
      url: "https://matrix.example/#/A%2FB",
      why: "takes-no-text",
    });
    expect(channelFor({ ...reachable, channel: "custom-chat" }, [chat])?.id).toBe("custom-chat");
    expect(channelFor({ ...reachable, channel: "custom-gone" }, [chat])?.id).toBe("email");
  });

  it.each([
    "https://chat.example/new?to={email}",
    "https://chat.example:8443/{name}?m={text}",
    "xmpp:{email}?message;body={text}",
    "tg://resolve?phone={phone}&text={text}",
  ])("may be %s", (template) => expect(isOne(template)).toBe(true));

  it.each([
    "http://chat.example/{text}",
    "javascript:alert({text})",
    "data:text/html,{text}",
    "file:///etc/{name}",
    "chrome://settings/{text}",
    "https://{name}/x",
    "https://chat.example{text}/x",
    "https://{email}.example/x",
    "slack://{text}/x",
    "https://chat.example/{password}",
    "https://chat.example/ {text}",
    "https://user:pass@chat.example/{text}",
    "",
  ])("may not be %s", (template) => expect(isOne(template)).toBe(false));
});
