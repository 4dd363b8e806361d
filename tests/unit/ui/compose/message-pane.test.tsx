// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { draftSchema } from "../../../../src/core/act/draft";
import { channelNamed } from "../../../../src/core/channel/channels";
import { channelIds } from "../../../../src/core/contact/contact";
import type { DraftView } from "../../../../src/protocol/drafts";
import { channelWords } from "../../../../src/ui/channel-words";
import { createCompose } from "../../../../src/ui/compose/compose-model";
import { MessagePane } from "../../../../src/ui/compose/message-pane";
import { aMoment, at, someone } from "../../../fakes/people";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

afterEach(cleanup);

/** Somebody whom every channel reaches. */
const priya = someone("Priya Raman", {
  emails: at("priya@x.example"),
  tels: [{ value: "+44 7700 900123", type: "" }],
  socialProfiles: [
    "https://www.linkedin.com/in/priya-example",
    "https://t.me/priya_raman",
    "https://lantern.slack.com/team/U024BE7LH",
    "https://x.com/i/user/123456789",
    "https://www.facebook.com/priya.raman",
  ],
});

const chat = { id: "chat", name: "Chat", template: "https://chat.example/new?to={email}&message={text}" };

const short = "You read it twice, at night.";
const long = short.repeat(80);

/** The composer with this message, on its way through this channel. */
async function pane(channel: string, message: string): Promise<void> {
  const draft = v.parse(draftSchema, {
    id: "d1",
    act: "thank",
    uid: priya.uid,
    at: aMoment,
    answers: {},
    message,
    edited: true,
    channel,
  });
  const view: DraftView = {
    draft,
    contact: priya,
    other: null,
    settings: { mail: "gmail", channels: [chat], phrases: {} },
    manner: { language: "en", isFormal: false },
    told: null,
    last: null,
    matches: [],
  };
  const model = createCompose({
    request: asking({ "draft/show": () => view }).request,
    copy: async () => {},
    draftId: "d1",
    waiting: { put: () => {}, clear: () => {}, get: () => null },
  });
  await model.open();
  render(<MessagePane model={model} view={view} />);
}

const said = (text: string): boolean => screen.queryByText(text) !== null;
const button = (name: string): HTMLButtonElement => screen.getByRole<HTMLButtonElement>("button", { name });

const ways = [...channelIds, "custom-chat" as const].map((id) => {
  const channel = channelNamed(id, [chat]);
  if (!channel) throw new Error(`There is no ${id}.`);
  return { id, channel, name: channelWords(id, "gmail", [chat]) };
});

describe("what is said before a message goes its way", () => {
  it.each(ways)("is through $name, which has room or takes no text, with copy beside it", async (way) => {
    await pane(way.id, short);
    const { takes } = way.channel;
    expect(said(`${way.name} takes no text from outside: the draft is copied, and you paste it.`)).toBe(
      takes === "person",
    );
    expect(said("You choose the app and the person in the share sheet.")).toBe(takes === "text");
    expect(screen.queryByText(/^Too long/)).toBeNull();
    expect(button("Copy message").disabled).toBe(false);
    if (way.id !== "copy") expect(button(`Open in ${way.name}`).disabled).toBe(false);
  });

  it.each(ways)(
    "is that it is too long for $name, where there is a limit, with copy beside it",
    async (way) => {
      await pane(way.id, long);
      expect(said(`Too long for ${way.name}: the draft is copied, and you paste it.`)).toBe(
        way.channel.limit !== null,
      );
      expect(button("Copy message").disabled).toBe(false);
    },
  );
});
