import { displayName, type ChannelId, type Contact } from "./contact";

/** A contact as lists need it: enough to show, sort, filter and find ten thousand, and no more. */
export interface ContactRow {
  readonly uid: string;
  /** Formatted name, or the first e-mail where there is no name. */
  readonly name: string;
  readonly nickname: string;
  readonly title: string;
  readonly org: string;
  readonly emails: readonly string[];
  readonly interests: readonly string[];
  readonly categories: readonly string[];
  /** Projects, needs, expertise and role: they are looked for, and not shown. */
  readonly more: readonly string[];
  /** How they would be reached now; null where nothing is known but the name. */
  readonly channel: ChannelId | null;
  /** When the record was last changed, ISO 8601 in UTC. */
  readonly rev: string;
}

/** @param channel how they would be reached now: what the channels make of the contact */
export function rowOf(contact: Contact, channel: ChannelId | null): ContactRow {
  const { uid, nickname, title, org, interests, categories, rev } = contact;
  return {
    uid,
    name: displayName(contact),
    nickname,
    title,
    org,
    emails: contact.emails.map(({ value }) => value),
    interests,
    categories,
    more: [...contact.projects, ...contact.needs, ...contact.expertise, contact.role].filter(Boolean),
    channel,
    rev,
  };
}
