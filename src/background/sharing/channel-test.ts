import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { browser } from "../../browser/api";
import { channelNamed } from "../../core/channel/channels";
import { channelIdSchema, contactSchema } from "../../core/contact/contact";
import { openChannel } from "../acts/open-channel";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";

/** Opening a channel to see whether it leads to the right person. Nothing is recorded, and nothing is written in it. */
export function createChannelTest({ store }: Surroundings): Pick<Handlers, "channel/test"> {
  return {
    "channel/test": {
      ask: v.object({ contact: contactSchema, channel: channelIdSchema }),
      async answer({ contact, channel }) {
        const { channels, mail } = await store.read(settingsIn);
        const nothing = { subject: "", body: "" };
        const opening = channelNamed(channel, channels)?.open(contact, nothing, { mail: mail ?? "app" });
        if (!opening?.url) return { opened: false };
        return { opened: await openChannel(opening, browser.tabs.TAB_ID_NONE) };
      },
    },
  };
}
