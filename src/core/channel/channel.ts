import { encoded } from "../encoded";
import type { ChannelId, Contact } from "../contact/contact";
import type { MailService } from "../settings/settings";

/** What an act hands to a channel: plain text. `subject` is empty where the act has none. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
}

/** Why the words have to be pasted: the channel takes none, or not so many, or it was what was asked for. */
export type WhyCopied = "takes-no-text" | "too-long" | "asked";

/**
 * How a channel is opened.
 *
 * - `tab`: an https address that opens beside the page with the draft in it.
 * - `app`: a scheme that an application on this machine owns (`mailto:`); the page in the tab stays.
 * - `sheet`: the browser's own share sheet, which only a page can open, in answer to a click.
 * - `copy`: the draft goes to the clipboard; `url`, where there is one, is the conversation to paste it into.
 */
export type Opening =
  | { readonly how: "tab"; readonly url: string }
  | { readonly how: "app"; readonly url: string }
  | { readonly how: "sheet"; readonly url: null }
  | { readonly how: "copy"; readonly url: string | null; readonly why: WhyCopied };

/**
 * What the words are turned into on their way.
 *
 * - `percent`: the value of the parameter `in` of the address, in UTF-8, every byte percent-encoded that could be read as a
 *   part of the address (RFC 3986, 2.1); a space is `%20`. `in` is null where they stand elsewhere in an address.
 * - `mail`: subject and body of a message as an address: RFC 6068 for the mail application, where a line ends with CRLF, and
 *   `percent` for a service on the web.
 * - `plain`: nothing; they go to the clipboard or the share sheet as they are.
 */
export type Encoding =
  { readonly as: "percent"; readonly in: string | null } | { readonly as: "mail" } | { readonly as: "plain" };

export const plain: Encoding = { as: "plain" };

/** A way to reach one person. One file each; the list is `channels.ts`. */
export interface Channel {
  readonly id: ChannelId;
  /**
   * What its address carries: `both` the person and the words; `person`, so the words are pasted; `text`, so the person
   * is chosen there; `nothing`.
   */
  readonly takes: "both" | "person" | "text" | "nothing";
  /** The longest address with words in it, in characters; null where it takes no words. */
  readonly limit: number | null;
  /** How the words travel, where they are not too long for it. */
  readonly encoding: Encoding;
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

/** A value for an address: percent-encoded (spaces `%20`, never `+`), so that it can add no parameter of its own. */
export const percent = encoded;

/** Whether an address can be opened: with the words in it, or where it would be too long without, to paste them. */
export function ifShort(how: "tab" | "app", url: string, conversation: string | null): Opening {
  return url.length <= addressLimit ? { how, url } : { how: "copy", url: conversation, why: "too-long" };
}

/**
 * Openings of a conversation whose address takes the words in this parameter, and how that is stated.
 *
 * @param parameter as the channel's owner spells it
 */
export function wordsIn(parameter: string): {
  readonly encoding: Encoding;
  with(how: "tab" | "app", conversation: string, body: string): Opening;
} {
  return {
    encoding: { as: "percent", in: parameter },
    with(how, conversation, body) {
      const mark = conversation.includes("?") ? "&" : "?";
      return ifShort(how, `${conversation}${mark}${parameter}=${percent(body)}`, conversation);
    },
  };
}

/** The conversation of a channel that takes no words from an address. */
export function toPaste(url: string): Opening {
  return { how: "copy", url, why: "takes-no-text" };
}
