import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPrivateAddress } from "../../../../src/core/page/sensitive";
import { checkPage } from "../../../../src/core/page/check";
import { recognisePage } from "../../../../src/core/page/recognise";
import { documentOf } from "./document-of";

describe("nobody's business by its address", () => {
  it.each([
    "https://example.org/login",
    "https://example.org/user/register",
    "https://example.org/de/anmelden",
    "https://example.org/wp-login.php?redirect_to=x",
    "https://shop.example.org/checkout/step-2",
    "https://example.org/warenkorb",
    "https://mail.google.com/mail/u/0/#inbox",
    "https://webmail.example.org/",
    "https://docs.google.com/document/d/abc/edit",
    "https://web.whatsapp.com/",
    "https://teams.microsoft.com/v2/",
    "https://acme.atlassian.net/browse/X-1",
    "https://www.paypal.com/myaccount/summary",
    "https://www.deutsche-bank.de/pk",
    "https://secure.hsbc.co.uk/x",
    "https://mychart.example.org/MyChart/",
    "https://example.org/admin/users",
    "http://localhost:3000/",
    "http://intranet/wiki/Welcome",
    "http://wiki.corp/Page",
    "http://192.168.1.1/",
    "http://10.0.0.5/a",
    "http://172.16.3.4/",
    "http://[::1]/",
    "http://[fd00::1]/",
    "file:///home/ada/letter.pdf",
    "not an address",
  ])("is %s", (address) => expect(isPrivateAddress(address)).toBe(true));

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
    const page = recognisePage(
      documentOf("<title>Ada's vault</title><form><input name=u><input type=password></form>"),
      "https://example.org/a/b",
    );
    expect(page).toMatchObject({ kind: "private", title: "", url: "https://example.org/", textSample: "" });
  });

  it("is a page that asks for a card", () => {
    expect(
      recognisePage(documentOf(`${prose}<input autocomplete="cc-number">`), "https://example.org/a/b").kind,
    ).toBe("private");
  });

  it("is not a story with a login box in its corner", () => {
    const html = `<title>A story</title><header><form><input type=password></form></header><article><h1>A story</h1>${prose}${prose}</article>`;
    const address = "https://example.org/2020/05/a-story";
    expect(checkPage(recognisePage(documentOf(html), address), address)?.kind).toBe("article");
  });
});
