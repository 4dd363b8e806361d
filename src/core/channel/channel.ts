import type { ChannelId, Contact } from "../contact/contact";
import type { MailService } from "../settings/settings";

/** What an act hands to a channel: plain text. `subject` is empty where the act has none. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
}

/**
 * How a channel is opened.
 *
 * - `tab`: an https address that opens beside the page with the draft in it.
 * - `app`: a scheme that an application on this machine owns (`mailto:`); the page in the tab stays.
 * - `copy`: the draft goes to the clipboard; `url`, where there is one, is the conversation to paste it into.
 */
export type Opening =
  | { readonly how: "tab"; readonly url: string }
  | { readonly how: "app"; readonly url: string }
  | { readonly how: "copy"; readonly url: string | null };

/** A way to reach one person. One file each; the list is `channels.ts`. */
export interface Channel {
  readonly id: ChannelId;
  /** Whether this contact can be reached this way with what is known of them. */
  reaches(contact: Contact): boolean;
  /**
   * The opening for exactly this contact, with the draft in it where the channel takes one. Where the draft is too long
   * for the channel's address (`limit`), the opening is `copy`. `null`: not reachable this way.
   */
  open(contact: Contact, draft: Draft, options: ChannelOptions): Opening | null;
}

/** What of the user's settings a channel depends on. */
export interface ChannelOptions {
  readonly mail: MailService;
}

/**
 * The longest address that every mail application and service was seen to take, in characters. Windows hands no more
 * than about 2,000 to an application; measured tables are in the sources of RFC 6068 readers.
 */
export const addressLimit = 1_900;
