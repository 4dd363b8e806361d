import type { Draft, Opening, WhyCopied } from "../channel/channel";
import { channelFor, channelNamed } from "../channel/channels";
import { emailOf, openMail } from "../channel/email";
import type { ChannelId, Contact } from "../contact/contact";
import type { Phrases } from "../phrases/phrases";
import type { Settings } from "../settings/settings";
import type { Material } from "./act";
import { actNamed } from "./acts";
import type { ActDraft } from "./draft";
import { recommendationAddress } from "./recommend";

type Own = Pick<Settings, "mail" | "channels">;

/** Who is who in a draft. */
export interface Persons {
  readonly contact: Contact;
  readonly other: Contact | null;
}

/** What the act makes its draft from. */
export function materialOf(
  { page, occasion, stage, answers }: ActDraft,
  { contact, other }: Persons,
): Material {
  return { contact, other, page, occasion, stage, answers };
}

/** The draft as it stands: as the answers make it, or as it was changed by hand. */
export function textOf(draft: ActDraft, persons: Persons, phrases: Phrases): Draft {
  const made = actNamed(draft.act).compose(materialOf(draft, persons), phrases);
  return draft.edited ? { ...made, body: draft.message } : made;
}

/** Whom the draft goes to: one person, or the two who meet. */
export function recipientsOf({ stage }: Pick<ActDraft, "stage">, { contact, other }: Persons): Contact[] {
  if (other === null || stage === null || stage === "ask-first") return [contact];
  return stage === "ask-second" ? [other] : [contact, other];
}

/** The way that a draft takes, before anything is opened. */
export interface Way {
  readonly channel: ChannelId;
  /** Null: which mail is the user's own has to be asked first. */
  readonly opening: Opening | null;
}

const copied = (why: WhyCopied): Opening => ({ how: "copy", url: null, why });

/**
 * Where this draft is opened: a recommendation in the person's form on LinkedIn, an introduction in one mail to both,
 * everything else in the channel that was picked, or the person's own.
 */
export function wayOf(draft: ActDraft, persons: Persons, text: Draft, own: Own): Way {
  const recipients = recipientsOf(draft, persons);
  const [to, second] = recipients;
  if (to === undefined) throw new Error("A draft goes to somebody.");
  if (draft.act === "recommend") {
    return {
      channel: "linkedin",
      opening: { how: "copy", url: recommendationAddress(to), why: "takes-no-text" },
    };
  }
  if (second) {
    const addresses = recipients.map(emailOf).filter((address) => address !== null);
    if (addresses.length < recipients.length) return { channel: "copy", opening: copied("asked") };
    if (own.mail === null) return { channel: "email", opening: null };
    return { channel: "email", opening: openMail(own.mail, addresses, text) };
  }
  const picked = draft.channel === null ? null : channelNamed(draft.channel, own.channels);
  const channel = picked?.reaches(to) ? picked : channelFor(to, own.channels);
  if (channel === null) return { channel: "copy", opening: copied("asked") };
  if (channel.id === "email" && own.mail === null) return { channel: "email", opening: null };
  const opening = channel.open(to, text, { mail: own.mail ?? "app" });
  return { channel: channel.id, opening: opening ?? copied("asked") };
}
