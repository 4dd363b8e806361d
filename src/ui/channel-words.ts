import { words } from "../browser/i18n";
import { channelIds, type ChannelId } from "../core/contact/contact";
import type { CustomChannel } from "../core/settings/custom-channel";
import type { MailService } from "../core/settings/settings";

/** What a channel is called on a button: "Gmail" where that is the user's mail, and their own channels by their name. */
export function channelWords(
  channel: ChannelId,
  mail: MailService | null = null,
  own: readonly CustomChannel[] = [],
): string {
  if (channel === "email" && mail !== null && mail !== "app") {
    return words(`channel_${mail === "outlook-work" ? "outlook_work" : mail}`);
  }
  const known = channelIds.find((id) => id === channel);
  if (known) return words(`channel_${known}`);
  return own.find(({ id }) => `custom-${id}` === channel)?.name ?? words("channel_copy");
}
