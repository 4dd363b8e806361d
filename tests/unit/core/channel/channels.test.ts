import fc from "fast-check";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { channelFor, channelNamed, channels } from "../../../../src/core/channel/channels";
import { openMail } from "../../../../src/core/channel/email";
import { addressLimit } from "../../../../src/core/channel/channel";
import { channelIds } from "../../../../src/core/contact/contact";
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

describe("any draft in any channel", () => {
  const text = fc.string({ unit: "binary", maxLength: 400 }).filter((value) => value.isWellFormed());
  const priya = someone("Priya", {
    emails: at("priya@x.example"),
    tels: tel("+44 7700 900123"),
    socialProfiles: ["https://www.linkedin.com/in/priya-example"],
  });

  it("goes to exactly Priya, injects nothing, keeps the bound, and reads back as it was", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...channelIds),
        fc.constantFrom(...mailServices),
        text,
        text,
        (id, mail, subject, body) => {
          const opening = channelNamed(id).open(priya, { subject, body }, { mail });
          if (!opening?.url || opening.how === "copy") return;
          const url = new URL(opening.url);
          expect(opening.url.length).toBeLessThanOrEqual(addressLimit);
          expect(["https:", "mailto:"]).toContain(url.protocol);
          if (url.protocol === "mailto:") {
            expect(url.pathname).toBe("priya@x.example");
            expect([...url.searchParams.keys()]).toEqual(["subject", "body"]);
          } else if (url.hostname === "wa.me") {
            expect(url.pathname).toBe("/447700900123");
            expect([...url.searchParams.keys()]).toEqual(["text"]);
            expect(url.searchParams.get("text")).toBe(body);
          } else {
            expect(url.searchParams.getAll("to")).toEqual(["priya@x.example"]);
            expect(url.searchParams.has("cc") || url.searchParams.has("bcc")).toBe(false);
            expect(url.searchParams.get("body")).toBe(body);
          }
        },
      ),
    );
  });
});
