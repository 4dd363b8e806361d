import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { defaultSettings, type Settings } from "../../../../../src/core/settings/settings";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { createWay } from "../../../../../src/ui/options/person/way-model";
import { at, someone } from "../../../../fakes/people";
import { asking } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

function reach(known: Partial<Contact>, settings: Partial<Settings> = { mail: "gmail" }, opened = true) {
  const contact = signal(someone("Priya Raman", known));
  const background = asking({ "channel/test": () => ({ opened }) });
  const status = createStatus();
  const model = createWay({
    contact,
    settings: signal({ ...defaultSettings, ...settings }),
    request: background.request,
    outcomes: createOutcomes({ request: background.request, status }),
  });
  return { contact, model, status, background };
}

const tels = at("+44 7700 900101");

describe("how Priya is reached", () => {
  it("is said with what the user's own mail opens", () => {
    const { model } = reach({ emails: at("priya@lantern.example") });
    expect(model.way.value).toEqual({ name: "Gmail", does: "both", to: "priya@lantern.example" });
  });

  it("follows what is typed, before it is saved", () => {
    const { model, contact } = reach({});
    expect(model.way.value).toBeNull();
    contact.value = { ...contact.value, tels };
    expect(model.way.value).toEqual({ name: "WhatsApp", does: "both", to: "wa.me/447700900101" });
  });

  it("says that a channel which was chosen has nothing to go by", () => {
    const { model } = reach({ emails: at("priya@lantern.example"), channel: "whatsapp" });
    expect(model.way.value).toEqual({ name: "WhatsApp", does: "unreached", to: "" });
  });

  it("asks where the user writes mail before it can be tried", () => {
    const { model } = reach({ emails: at("priya@lantern.example") }, { mail: null });
    expect(model.way.value).toMatchObject({ does: "no-mail", to: "priya@lantern.example" });
  });

  it.each([
    [{ socialProfiles: ["https://www.linkedin.com/in/priya"] }, "person"],
    [{ channel: "copy" as const }, "copied"],
    [{ channel: "custom-chat" as const, emails: at("priya@lantern.example") }, "both"],
  ])("tells what becomes of the words: %j", (known, does) => {
    const channels = [
      { id: "chat", name: "Our chat", template: "https://chat.example/?to={email}&m={text}" },
    ];
    expect(reach(known, { mail: "gmail", channels }).model.way.value?.does).toBe(does);
  });

  it("is tried with the contact as it is typed, and says that nothing was sent", async () => {
    const { model, background, contact, status } = reach({ tels });
    await model.test();
    expect(background.asked).toEqual([
      { name: "channel/test", ask: { contact: contact.value, channel: "whatsapp" } },
    ]);
    expect(status.outcome.value?.text).toBe("WhatsApp was opened. Nothing was sent or written down.");
  });

  it("says so where the browser would not open it", async () => {
    const { model, status } = reach({ tels }, {}, false);
    await model.test();
    expect(status.outcome.value?.text).toMatch(/^The browser did not open WhatsApp/);
  });
});
