import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { Channel } from "../../../core/channel/channel";
import { channelFor, channelNamed } from "../../../core/channel/channels";
import { emailOf } from "../../../core/channel/email";
import type { Contact } from "../../../core/contact/contact";
import type { Settings } from "../../../core/settings/settings";
import { channelWords } from "../../channel-words";
import type { Outcomes } from "../outcomes";

/** How a person is reached with what is typed about them now. */
export interface Way {
  /** What the channel is called. */
  readonly name: string;
  /**
   * What it does: opens for this person with the words (`both`) or without (`person`), opens for the user to choose whom
   * (`text`, `nothing`), copies the words (`copied`), or cannot be used: where they write mail is not said yet (`no-mail`),
   * or nothing is known for it to go by (`unreached`).
   */
  readonly does: Channel["takes"] | "copied" | "no-mail" | "unreached";
  /** The address that is opened; empty where none is. */
  readonly to: string;
}

/** The way to a person, and trying it. */
export interface WayModel {
  /** Null: nothing is known but the name. */
  readonly way: ReadonlySignal<Way | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Open it, to see that it leads to them. Nothing is recorded. */
  test(): Promise<void>;
}

interface Dependencies {
  /** The person as they would be saved now. */
  readonly contact: ReadonlySignal<Contact>;
  readonly settings: ReadonlySignal<Pick<Settings, "mail" | "channels"> | null>;
  readonly request: typeof request;
  readonly outcomes: Outcomes;
}

export function createWay({ contact, settings, request: ask, outcomes }: Dependencies): WayModel {
  const busy = signal(false);
  const channel = computed(() => channelOf(contact.value, settings.value));
  const way = computed(() => channel.value && wayBy(channel.value, contact.value, settings.value));
  return {
    way,
    busy,
    async test() {
      if (busy.value || !channel.value || !way.value) return;
      busy.value = true;
      const { name } = way.value;
      try {
        const { opened } = await ask("channel/test", { contact: contact.value, channel: channel.value.id });
        outcomes.done(words(opened ? "options_way_opened" : "options_way_not_opened", name));
      } catch (error) {
        outcomes.failed(error);
      } finally {
        busy.value = false;
      }
    },
  };
}

/** What was chosen, even where it does not reach them: that is what has to be said. */
function channelOf(contact: Contact, settings: Pick<Settings, "channels"> | null): Channel | null {
  const own = settings?.channels ?? [];
  const chosen = contact.channel === null ? null : channelNamed(contact.channel, own);
  return chosen ?? channelFor(contact, own);
}

function wayBy(
  channel: Channel,
  contact: Contact,
  settings: Pick<Settings, "mail" | "channels"> | null,
): Way {
  const { id, takes } = channel;
  const name = channelWords(id, settings?.mail ?? null, settings?.channels);
  const opening = channel.open(contact, { subject: "", body: "" }, { mail: settings?.mail ?? "app" });
  if (!channel.reaches(contact) || !opening) return { name, does: "unreached", to: "" };
  if (opening.url === null) return { name, does: "copied", to: "" };
  const to = id === "email" ? (emailOf(contact) ?? "") : shownAddress(opening.url);
  return { name, does: id === "email" && !settings?.mail ? "no-mail" : takes, to };
}

/** An address as one reads it: without its scheme where that is the web's, and without places for words. */
function shownAddress(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, "").replaceAll(/[?&][\w-]+=(?=&|$)/g, "");
}
