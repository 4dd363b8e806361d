import { givenName, type Contact } from "../../core/contact/contact";
import { termsOf } from "../../core/ranking/terms";
import type { ReadTransaction } from "../../core/store/transaction";
import type { TopicOffer } from "../../protocol/views";
import { lessonsAbout } from "../memory/lessons";

/** How many topics are offered: a glance, not a list. */
const offered = 3;

/**
 * What a share was about, as interests to accept; what the contact is known to care about already is left out. Null where
 * nothing is left, or the share taught nothing.
 *
 * @param shareId that of the journal entry
 */
export async function topicOffer(
  transaction: ReadTransaction,
  contact: Contact,
  shareId: string,
): Promise<TopicOffer | null> {
  const shared = (await lessonsAbout(transaction, contact.uid)).filter(
    // Several things in one share have a number behind its id.
    ({ id, says }) => says === "shared" && (id === shareId || id.startsWith(`${shareId}.`)),
  );
  const known = new Set([...contact.interests, ...contact.projects, ...contact.expertise].map(sameWords));
  const topics = new Map<string, string>();
  for (const topic of shared.flatMap((lesson) => lesson.topics)) {
    const key = sameWords(topic);
    if (!known.has(key) && !topics.has(key)) topics.set(key, topic);
  }
  return topics.size === 0
    ? null
    : { uid: contact.uid, name: givenName(contact), topics: [...topics.values()].slice(0, offered) };
}

/** "Search engine" and "search engines" are one interest. */
function sameWords(text: string): string {
  return termsOf(text)
    .map(({ stem }) => stem)
    .join(" ");
}
