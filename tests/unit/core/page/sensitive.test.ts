import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPrivateAddress } from "../../../../src/core/page/sensitive";
import { documentOf } from "./document-of";
import { readDocument, see } from "./read-document";

/** Each of what is nobody's business, by address. */
const business: Readonly<Record<string, readonly string[]>> = {
  "a login": [
    "https://example.org/login",
    "https://example.org/wp-login.php?redirect_to=x",
    "https://example.org/de/anmelden",
    "https://login.microsoftonline.com/common/oauth2",
    "https://sso.example.edu/idp/profile",
    "https://lk.example.ru/main",
  ],
  "a registration": [
    "https://example.org/user/register",
    "https://example.org/es/registrarse",
    "https://example.org/sign-up",
  ],
  "a till": [
    "https://shop.example.org/checkout/step-2",
    "https://example.org/warenkorb",
    "https://example.fr/panier",
    "https://pay.example.com/i/abc",
  ],
  mail: [
    "https://mail.google.com/mail/u/0/#inbox",
    "https://webmail.example.org/",
    "https://outlook.office.com/mail/",
  ],
  "a conversation": [
    "https://web.whatsapp.com/",
    "https://teams.microsoft.com/v2/",
    "https://acme.slack.com/archives/C0123",
    "https://discord.com/channels/1/2",
    "https://www.facebook.com/messages/t/1",
    "https://x.com/messages/1-2",
    "https://chat.example.org/channel/general",
    "https://us02web.zoom.us/j/123456789",
  ],
  "a bank": [
    "https://www.paypal.com/myaccount/summary",
    "https://www.deutsche-bank.de/pk",
    "https://secure.hsbc.co.uk/x",
    "https://onlinebanking.example.de/",
    "https://ibank.example.bg/",
  ],
  "a health portal": [
    "https://mychart.example.org/MyChart/",
    "https://patientportal.example.org/",
    "https://www.doctolib.de/account/appointments",
  ],
  "an administration": [
    "https://example.org/admin/users",
    "https://example.org/wp-admin/edit.php",
    "https://grafana.example.org/d/abc",
    "https://console.aws.amazon.com/ec2",
    "https://example.org/phpmyadmin/",
  ],
  "somebody's document": [
    "https://docs.google.com/document/d/abc/edit",
    "https://acme.sharepoint.com/sites/x",
    "https://acme.atlassian.net/browse/X-1",
    "https://www.dropbox.com/scl/fi/abc/letter.pdf",
    "https://www.notion.so/acme/Plan-0123456789abcdef0123456789abcdef",
    "https://www.figma.com/file/abc/Plan",
    "https://trello.com/b/abc/garden",
    "https://cloud.example.org/index.php/s/aB3dE6gH9kL2mN5",
  ],
  "a house's own": [
    "http://intranet/wiki/Welcome",
    "http://wiki.corp/Page",
    "http://192.168.1.1/",
    "http://10.0.0.5/a",
    "http://172.16.3.4/",
    "http://[fd00::1]/",
    "https://intranet.example.com/news",
  ],
  "a machine's own": [
    "http://localhost:3000/",
    "http://[::1]/",
    "http://127.0.0.1:8080/a",
    "file:///home/ada/letter.pdf",
    "not an address",
  ],
};

describe.each(Object.entries(business))("%s is nobody's business", (_what, addresses) => {
  it.each(addresses)("%s", (address) => expect(isPrivateAddress(address)).toBe(true));
});

describe("nobody's business by its address", () => {
  it.each([
    "https://en.wikipedia.org/wiki/Login",
    "https://example.org/blog/login",
    "https://example.org/2020/05/how-to-design-a-login-page",
    "https://example.org/docs/admin",
    "https://mail.python.org/pipermail/python-dev/2020-January/thread.html",
    "https://newsroom.paypal.com/2020-01-01-a-story",
    "https://chase.example.com/about",
    "https://id.wikipedia.org/wiki/Kopi",
    "https://example.org/cartoons/cat",
    "https://172.example.org/",
    "https://www.linkedin.com/in/ada-example",
    "https://mp.weixin.qq.com/s/aB3dE6gH9kL2mN5pQ8sT1v",
    "https://www.doctolib.de/zahnarzt/berlin/ada-beispiel",
    "https://www.figma.com/blog/a-story",
    "https://www.notion.so/blog/a-story",
    "https://slack.com/blog/a-story",
    "https://chess.example.org/learn",
  ])("is not %s", (address) => expect(isPrivateAddress(address)).toBe(false));

  it("is decided for any text at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl()),
        (address) => typeof isPrivateAddress(address) === "boolean",
      ),
    );
  });
});

describe("nobody's business by its forms", () => {
  const prose = `<p>${"Sentences that somebody wrote for others to read. ".repeat(40)}</p>`;

  it("is a page that asks for a password and says little else, and nothing of it is kept", () => {
    const html = "<title>Ada's vault</title><form><input name=u><input type=password></form>";
    const page = see(documentOf(html), { address: "https://example.org/a/b", place: "door" });
    expect(page).toMatchObject({ kind: "private", title: "", url: "https://example.org/", textSample: "" });
  });

  it("is a page that asks for a card", () => {
    const till = documentOf(`${prose}<input autocomplete="cc-number">`);
    expect(see(till, { address: "https://example.org/a/b", place: "door" }).kind).toBe("private");
  });

  it.each([
    ["asks for the name first", '<input autocomplete="username" type="email"><button>Next</button>'],
    ["asks for a code", '<input autocomplete="one-time-code">'],
    ["asks where to send what was bought", '<input autocomplete="shipping street-address">'],
  ])("is a page that %s", (_what, form) => {
    const page = see(documentOf(`<title>x</title><form>${form}</form>`), {
      address: "https://example.org/a/b",
      place: "door",
    });
    expect(page).toMatchObject({ kind: "private", title: "", url: "https://example.org/" });
  });

  it("is not a story with a login box in its corner", () => {
    const html = `<title>A story</title><header><form><input type=password></form></header><article><h1>A story</h1>${prose}${prose}</article>`;
    const address = "https://example.org/2020/05/a-story";
    expect(readDocument(documentOf(html), address).kind).toBe("article");
  });
});
