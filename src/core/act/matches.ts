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
  /** Who of the two has it to offer: the other one knows what the first wants, or the first what the other does. */
  readonly knows: "other" | "first";
  /** Whether the one to whom it is offered needs it, works on it, or likes it. */
  readonly wanted: Wanting;
  readonly score: number;
}

/** How much it says when what one knows meets this field of the other: complementary, never merely equal. */
const worth = { needs: 1, projects: 0.7, interests: 0.35 } as const;

export type Wanting = keyof typeof worth;

const wanting = Object.keys(worth) as readonly Wanting[];

interface Posting {
  readonly uid: string;
  readonly phrase: string;
}

interface Want extends Posting {
  readonly field: Wanting;
}

interface Meetings {
  /** By stem: who knows it well. */
  readonly knowing: ReadonlyMap<string, readonly Posting[]>;
  /** By stem: who needs it, works on it or likes it. */
  readonly wanting: ReadonlyMap<string, readonly Want[]>;
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
  const lists = { knowing: new Map<string, Posting[]>(), wanting: new Map<string, Want[]>() };
  const put = <One extends Posting>(list: Map<string, One[]>, posting: One, lang: string): void => {
    for (const stem of stemsOf(posting.phrase, lang)) {
      const postings = list.get(stem);
      if (postings) postings.push(posting);
      else list.set(stem, [posting]);
    }
  };
  for (const { uid, lang, expertise, ...fields } of contacts.values()) {
    for (const phrase of expertise) put(lists.knowing, { uid, phrase }, lang);
    for (const field of wanting) {
      for (const phrase of fields[field]) put(lists.wanting, { uid, phrase, field }, lang);
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
 * who could use what they know. What somebody has to offer is what they know well (decision 032). Without those whom the
 * user brought together with them already, or is about to.
 */
export function matchesFor(contact: Contact, situation: Situation): readonly Match[] {
  const { stemsOf } = situation.ranking;
  const { knowing, wanting: wanted } = meetingsIn(situation);
  const best = new Map<string, Match>();
  const meet = (match: Match): void => {
    if (match.uid !== contact.uid && match.score > (best.get(match.uid)?.score ?? 0))
      best.set(match.uid, match);
  };
  const few = <One>(postings: readonly One[] = []): readonly One[] =>
    postings.length > common ? [] : postings;
  for (const field of wanting) {
    for (const about of contact[field]) {
      for (const stem of stemsOf(about, contact.lang)) {
        for (const { uid } of few(knowing.get(stem)))
          meet({ uid, about, knows: "other", wanted: field, score: worth[field] });
      }
    }
  }
  for (const phrase of contact.expertise) {
    for (const stem of stemsOf(phrase, contact.lang)) {
      for (const { uid, phrase: about, field } of few(wanted.get(stem)))
        meet({ uid, about, knows: "first", wanted: field, score: worth[field] });
    }
  }
  for (const pairs of [introducedIn(situation.journal), promisedIn(situation.promises)])
    for (const uid of pairs.get(contact.uid) ?? []) best.delete(uid);
  const met = byPerson(situation.journal);
  return [...best.values()].toSorted(
    (a, b) =>
      b.score - a.score || Number(met.has(b.uid)) - Number(met.has(a.uid)) || (a.uid < b.uid ? -1 : 1),
  );
}
