import { describe, expect, it } from "vitest";
import { isReadableAddress, pageFromAddress } from "../../../../src/core/page/from-address";

describe("a page on LinkedIn", () => {
  it.each([
    ["Priya Raman | LinkedIn", "Priya Raman"],
    ["(3) Priya Raman | LinkedIn", "Priya Raman"],
    ["(99+) Priya Raman | LinkedIn", "Priya Raman"],
    ["Priya Raman - Engineer - Acme | LinkedIn", "Priya Raman"],
    ["Jean-Luc Nguyễn – Ingénieur – Acme | LinkedIn", "Jean-Luc Nguyễn"],
    ["王小明 | 领英", "王小明"],
    ["Dr. Priya Raman, PhD | LinkedIn", "Priya Raman"],
  ])("gives the name in %s", (title, name) => {
    const page = pageFromAddress("https://www.linkedin.com/in/priya-raman-1/?trk=x", title);
    expect(page).toMatchObject({
      kind: "profile",
      title: name,
      url: "https://www.linkedin.com/in/priya-raman-1/",
    });
    expect(page.person).toMatchObject({ name, jobTitle: "", org: "" });
  });

  it("is no profile before its tab has a name", () => {
    expect(pageFromAddress("https://www.linkedin.com/in/x/", "LinkedIn")).toMatchObject({
      kind: "other",
      person: null,
    });
  });

  it("can be a job, without anybody's name", () => {
    const page = pageFromAddress(
      "https://www.linkedin.com/jobs/view/381/",
      "(1) Engineer at Acme | LinkedIn",
    );
    expect(page).toMatchObject({ kind: "job", title: "Engineer at Acme", person: null });
  });

  it("is never read", () => {
    expect(isReadableAddress("https://de.linkedin.com/in/x")).toBe(false);
    expect(isReadableAddress("https://notlinkedin.com/in/x")).toBe(true);
  });
});

describe("a page no script may read", () => {
  it("goes by address and title", () => {
    expect(pageFromAddress("https://arxiv.org/pdf/1706.03762", "1706.03762.pdf")).toMatchObject({
      kind: "paper",
    });
    expect(pageFromAddress("https://example.org/report.pdf", "(2) A report")).toMatchObject({
      kind: "other",
      title: "A report",
    });
  });

  it("keeps nothing of a private address", () => {
    expect(pageFromAddress("https://example.org/login?u=ada", "Ada's login")).toMatchObject({
      kind: "private",
      url: "https://example.org/",
      title: "",
    });
  });

  it.each([
    "https://chromewebstore.google.com/detail/x",
    "https://addons.mozilla.org/en-US/firefox/",
    "about:blank",
    "file:///a",
    "https://chrome.google.com/webstore/x",
  ])("is %s", (address) => expect(isReadableAddress(address)).toBe(false));
});
