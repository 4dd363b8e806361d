import type { Contact } from "../contact/contact";
import type { ContactIndex } from "../ranking/contact-index";
import { remembering } from "../remembering";
import type { Situation } from "./act";
import { byPerson, type PastAct, type Pledge } from "./history";

/** Somebody who knows what a person needs, or needs what the person knows. */
export interface Match {
  readonly uid: string;
  /** What they have for each other, as it stands on one of the two. */
  readonly about: string;
  /** Who of the two has it: the other one knows what the first needs, or the first what the other does. */
  readonly knows: "other" | "first";
  readonly score: number;
}

/** How much it says when what one knows meets this field of the other: complementary, never merely equal. */
const worth = { needs: 1, projects: 0.7, interests: 0.35 } as const;

type Wanting = keyof typeof worth;

const wanting = Object.keys(worth) as readonly Wanting[];

interface Posting {
  readonly uid: string;
  readonly phrase: string;
  readonly worth: number;
}

interface Meetings {
  /** By stem: who knows it well. */
  readonly knowing: ReadonlyMap<string, readonly Posting[]>;
  /** By stem: who needs it, works on it or likes it. */
  readonly wanting: ReadonlyMap<string, readonly Posting[]>;
}

const known = new WeakMap<ContactIndex, Meetings>();

/** Both lists, made once for an index of contacts. */
function meetingsIn({
  index,
  contacts,
  ranking: { stemsOf },
}: Pick<Situation, "index" | "contacts" | "ranking">): Meetings {
  const before = known.get(index);
  if (before) return before;
  const lists = { knowing: new Map<string, Posting[]>(), wanting: new Map<string, Posting[]>() };
  const put = (list: Map<string, Posting[]>, contact: Contact, phrase: string, one: number): void => {
    for (const stem of stemsOf(phrase, contact.lang)) {
      const postings = list.get(stem);
      const posting = { uid: contact.uid, phrase, worth: one };
      if (postings) postings.push(posting);
      else list.set(stem, [posting]);
    }
  };
  for (const contact of contacts.values()) {
    for (const phrase of contact.expertise) put(lists.knowing, contact, phrase, 1);
    for (const field of wanting) {
      for (const phrase of contact[field]) put(lists.wanting, contact, phrase, worth[field]);
    }
  }
  known.set(index, lists);
  return lists;
}

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Whom the user brought together with whom. */
const introducedIn = remembering((journal: readonly PastAct[]) =>
  pairsOf(journal.filter(({ act }) => act === "introduce")),
);

/** The same of what is a promise to both: under way, done however long ago, or let go. */
const promisedIn = remembering((promises: readonly Pledge[]) =>
  pairsOf(promises.filter(({ isIntroduction }) => isIntroduction)),
);

function pairsOf(introductions: readonly Pick<PastAct, "uids">[]): Pairs {
  const pairs = new Map<string, Set<string>>();
  for (const { uids } of introductions) {
    if (uids.length < 2) continue;
    for (const uid of uids) pairs.set(uid, new Set([...(pairs.get(uid) ?? []), ...uids]));
  }
  return pairs;
}

/** Beyond so many people, a word is one that everybody has, and says nothing of any two. */
const common = 200;

/**
 * Whom this person could be introduced to, best first: people who know well what they need, work on or like, and people
 * who could use what they know. Without those whom the user brought together with them already, or is about
 * to.
 */
export function matchesFor(contact: Contact, situation: Situation): readonly Match[] {
  const { stemsOf } = situation.ranking;
  const { knowing, wanting: wanted } = meetingsIn(situation);
  const best = new Map<string, Match>();
  const meet = (
    postings: readonly Posting[] | undefined,
    own: string,
    weight: number,
    knows: Match["knows"],
  ): void => {
    if (!postings || postings.length > common) return;
    for (const { uid, phrase, worth: one } of postings) {
      const score = weight * one;
      if (uid === contact.uid || score <= (best.get(uid)?.score ?? 0)) continue;
      best.set(uid, { uid, about: knows === "other" ? own : phrase, knows, score });
    }
  };
  for (const field of wanting) {
    for (const phrase of contact[field]) {
      for (const stem of stemsOf(phrase, contact.lang))
        meet(knowing.get(stem), phrase, worth[field], "other");
    }
  }
  for (const phrase of contact.expertise) {
    for (const stem of stemsOf(phrase, contact.lang)) meet(wanted.get(stem), phrase, 1, "first");
  }
  for (const pairs of [introducedIn(situation.journal), promisedIn(situation.promises)])
    for (const uid of pairs.get(contact.uid) ?? []) best.delete(uid);
  const met = byPerson(situation.journal);
  return [...best.values()].toSorted(
    (a, b) =>
      b.score - a.score || Number(met.has(b.uid)) - Number(met.has(a.uid)) || (a.uid < b.uid ? -1 : 1),
  );
}
