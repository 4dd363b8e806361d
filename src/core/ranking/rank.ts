import type { Page, PageKind } from "../page/page.ts";
import { atOnce, type Steps } from "../steps.ts";
import { BestFew } from "./best-few.ts";
import type { ContactIndex, LiveSegment } from "./contact-index.ts";
import { restOf } from "./learned/rest.ts";
import { titleKey } from "./learned/title-key.ts";
import { trustIn } from "./learned/trust.ts";
import { nothingLearned, type Learned } from "./learned/learned.ts";
import { recall, type Recollection } from "./learned/recall.ts";
import { evidenceAs } from "./kind-evidence.ts";
import { startAt, textAt } from "./lists.ts";
import { metPhrases, type MetPhrases } from "./met-phrases.ts";
import type { NameSighting } from "./names.ts";
import { saturated, topicsInSteps } from "./page-evidence.ts";
import { pageWordsInSteps, type PageWords } from "./page-words.ts";
import { primaryLanguage } from "./people/languages.ts";
import { peopleInSteps, type PeopleInPage } from "./people/people-in-page.ts";
import type { DocumentField, Evidence, RankedContact } from "./ranked-contact.ts";
import type { Scratch } from "./open-segment.ts";
import { eachPhraseOf, kindAt, slotOf, uidAt, type Segment } from "./segment.ts";
import { stemmingLanguage } from "./stemmers.ts";
import { scoreAtMost, strengthAtMost, Tally } from "./tally.ts";
import {
  alone,
  companyWeight,
  disliked,
  faint,
  fieldWeight,
  foreign,
  inPassing,
  threshold,
} from "./weights.ts";

/** Page words shown with a reason. */
const wordsShown = 3;

/**
 * Who is never returned, and how many are at most (all without it). `among`: nobody else is looked at. `threshold` is the strength that somebody must
 * reach, instead of the calibrated one: 0 gives the order even where nothing is strong. `learned`: what shares and
 * dismissals taught; `now`, ISO 8601: who got much of late rests a little.
 */
export interface RankOptions {
  readonly exclude?: ReadonlySet<string>;
  readonly among?: ReadonlySet<string>;
  readonly limit?: number;
  readonly threshold?: number;
  readonly learned?: Learned;
  readonly now?: string;
}

/**
 * Order the contacts who would benefit from the page, best first.
 *
 * Contacts with next to nothing in common are left out, and all of them where not even the best is good enough. Of
 * equal scores the one comes first who got something longest ago, then the smaller `uid`, so that the same list, page and
 * history always give the same order.
 */
export function rankContacts(page: Page, index: ContactIndex, options: RankOptions = {}): RankedContact[] {
  return atOnce(rankInSteps(page, index, options));
}

/** How many people, and how many reasons, are a step. */
const peopleAtOnce = 200;
const reasonsAtOnce = 20;

/** The same in steps, for a page that nobody waits for. The order, and every number in it, is the same. */
export function* rankInSteps(
  page: Page,
  index: ContactIndex,
  options: RankOptions = {},
): Steps<RankedContact[]> {
  const words = yield* pageWordsInSteps(page);
  const asked = { words, topics: yield* topicsInSteps(words), kind: page.kind };
  const search: Search = {
    exclude: options.exclude,
    among: options.among,
    best: new BestFew<Candidate>(options.limit ?? Number.POSITIVE_INFINITY, 0),
    speaksFrom: options.threshold ?? threshold.first,
    speaks: false,
  };
  const { learned = nothingLearned, now } = options;
  const memory: Memory = {
    ...(yield* recall(words, asked.topics, learned)),
    learned,
    now,
    title: titleKey(page.title),
  };
  yield;
  const borrowed: [LiveSegment, Scratch][] = [];
  const language = primaryLanguage(page.language);
  for (const [at, people] of (yield* peopleInSteps(page, index)).entries()) {
    const live = index.segments[at];
    if (!live) continue;
    const scratch = live.open.borrow();
    borrowed.push([live, scratch]);
    const met = yield* metPhrases(live.open, scratch, asked, stemmingLanguage(page.language));
    yield* lookThrough({ live, scratch, met, ...people, ...asked, memory, language }, search);
  }
  const ranked: RankedContact[] = [];
  for (const { uid, score, slot, look } of search.speaks ? search.best.inOrder() : []) {
    ranked.push({ uid, score, evidence: evidenceOf(uid, slot, look) });
    if (ranked.length % reasonsAtOnce === 0) yield;
  }
  // What is left in the middle keeps its paper: nobody else may write on it.
  for (const [{ open }, scratch] of borrowed) open.giveBack(scratch);
  return ranked;
}

/** What was learned, and what of it the page calls to mind. */
interface Memory extends Recollection {
  readonly learned: Learned;
  readonly now: string | undefined;
  /** What tells this page from others, wherever it stands. */
  readonly title: string;
}

/** What the page says of one segment. */
interface Look extends PeopleInPage {
  readonly live: LiveSegment;
  readonly scratch: Scratch;
  readonly met: MetPhrases;
  readonly words: PageWords;
  readonly kind: PageKind;
  readonly memory: Memory;
  /** What the page is written in; empty where that is not known. */
  readonly language: string;
}

interface Candidate {
  readonly uid: string;
  readonly score: number;
  readonly lastGiven: string;
  readonly slot: number;
  readonly look: Look;
}

/** Whom a search has found so far, and whether anybody is reason enough to speak, be they among the best few or not. */
interface Search {
  readonly exclude: ReadonlySet<string> | undefined;
  readonly among: ReadonlySet<string> | undefined;
  readonly best: BestFew<Candidate>;
  readonly speaksFrom: number;
  speaks: boolean;
}

/**
 * Offer everybody of a segment who may be among the best. Names come first, then those who have the strongest phrase, the
 * next strongest, and so on: whoever comes up has nothing stronger, so that once a phrase alone could not lift anybody
 * over the bar, nobody who has not come up can reach it (Turtle & Flood 1995). Everyone is weighed once, by all they have.
 */
function* lookThrough(look: Look, search: Search): Steps<void> {
  const { exclude, best } = search;
  const { live, scratch, met, mentions, authors, memory } = look;
  const { segment } = live.open;
  const turn = (scratch.turn += 1);
  const tally = new Tally();
  const consider = (slot: number): void => {
    if (scratch.seen[slot] === turn) return;
    scratch.seen[slot] = turn;
    if (live.gone?.[slot] === 1) return;
    tally.clear();
    // Of whom nobody knows what they read, everything may be for them.
    let languages = 0;
    let reads = 0;
    eachPhraseOf(segment, slot, (phrase, field) => {
      if (field === "lang") {
        languages += 1;
        if (textAt(segment.phrases, phrase) === look.language) reads += 1;
      }
      const weight = met.weight(phrase, field);
      if (weight > 0) tally.add(weight, aloneFactor(field, segment, phrase));
    });
    if (authors.has(slot)) tally.add(fieldWeight.author);
    const mention = mentions.get(slot);
    if (mention) tally.add(mentionWeight(mention, look.words));
    if (look.companies.has(slot)) tally.add(companyWeight);
    if (look.sites.has(slot)) tally.add(fieldWeight.site);
    // What is about themselves is for them in any language.
    const isForeign = languages > 0 && reads === 0 && look.language !== "" && !authors.has(slot) && !mention;
    const legible = isForeign ? foreign : 1;
    const said = legible * tally.score();
    if (memory.learned.people.size === 0) {
      if (said < threshold.further || (search.speaks && said < best.bar)) return;
      const uid = uidAt(segment, slot);
      if (exclude?.has(uid) === true) return;
      search.speaks ||= legible * tally.strength() >= search.speaksFrom;
      best.offer({ uid, score: said, lastGiven: "", slot, look });
      return;
    }
    const uid = uidAt(segment, slot);
    if (exclude?.has(uid) === true) return;
    const recalled = memory.people.get(uid);
    const person = memory.learned.people.get(uid);
    // The same thing at another address was given already.
    if (person?.titles.has(memory.title) === true) return;
    const likes = legible * fieldWeight.learned * (recalled?.likes ?? 0);
    const kept =
      (person && memory.now ? restOf(person, memory.now) : 1) / (1 + disliked * (recalled?.dislikes ?? 0));
    if (kept * (said + likes) < threshold.further) return;
    search.speaks ||=
      kept * (legible * tally.strength() + likes * (recalled?.sure ?? 0)) >= search.speaksFrom;
    const score = kept * (said * (person ? trustIn(person) : 1) + likes);
    best.offer({ uid, score, lastGiven: person?.sharedAt[0] ?? "", slot, look });
  };
  if (search.among !== undefined) {
    for (const uid of search.among) {
      const slot = slotOf(segment, uid);
      if (slot >= 0) consider(slot);
    }
    return;
  }
  // What was learned only lifts those whom the page calls to mind, so that the bound below holds for all others.
  let considered = 0;
  for (const uid of memory.people.keys()) {
    const slot = slotOf(segment, uid);
    if (slot >= 0) consider(slot);
    considered += 1;
    if (considered % peopleAtOnce === 0) yield;
  }
  for (const slot of authors.keys()) consider(slot);
  for (const slot of mentions.keys()) consider(slot);
  for (const slot of look.companies.keys()) consider(slot);
  for (const slot of look.sites.keys()) consider(slot);
  const { ends, slots } = segment.postings;
  for (const { phrase, atMost } of met.strongest) {
    if (scoreAtMost(atMost) < threshold.further) return;
    const maySpeak = !search.speaks && strengthAtMost(atMost) >= search.speaksFrom;
    if (scoreAtMost(atMost) < best.bar && !maySpeak) return;
    const end = ends[phrase] ?? 0;
    for (let at = startAt(ends, phrase); at < end; at += 1) {
      consider(slots[at] ?? 0);
      considered += 1;
      if (considered % peopleAtOnce === 0) yield;
    }
  }
}

/** Why, best reason first. */
function evidenceOf(uid: string, slot: number, look: Look): Evidence[] {
  const { live, met, authors, mentions, words, memory } = look;
  const { segment } = live.open;
  const evidence: Evidence[] = [];
  eachPhraseOf(segment, slot, (phrase, of) => {
    const weight = met.weight(phrase, of);
    const field = evidenceAs(of, look.kind);
    if (weight === 0 || field === null) return;
    const matched = met.words(phrase).slice(0, wordsShown);
    evidence.push({ field, phrase: textAt(segment.phrases, phrase), matched, weight });
  });
  const author = authors.get(slot);
  if (author !== undefined) {
    evidence.push({ field: "author", phrase: author, matched: [author], weight: fieldWeight.author });
  }
  const mention = mentions.get(slot);
  if (mention) {
    const { surface } = mention;
    const weight = mentionWeight(mention, words);
    evidence.push({ field: "mention", phrase: surface, matched: [surface], weight });
  }
  const learned = fieldWeight.learned * (memory.people.get(uid)?.likes ?? 0);
  const because = learned < faint ? null : memory.because(uid);
  if (because)
    evidence.push({ field: "learned", phrase: because.title, matched: because.matched, weight: learned });
  const company = look.companies.get(slot);
  if (company !== undefined)
    evidence.push({ field: "company", phrase: company, matched: [company], weight: companyWeight });
  const site = look.sites.get(slot);
  if (site !== undefined)
    evidence.push({ field: "site", phrase: site, matched: [site], weight: fieldWeight.site });
  return evidence.sort((a, b) => b.weight - a.weight || (a.field + a.phrase < b.field + b.phrase ? -1 : 1));
}

/** How much more a piece of evidence says where nothing else bears it out. */
function aloneFactor(field: DocumentField, segment: Segment, phrase: number): number {
  return field === "work" && kindAt(segment, phrase) === "title" ? alone.title : alone.others;
}

function mentionWeight(mention: NameSighting, words: PageWords): number {
  return fieldWeight.mention * inPassing(saturated(mention.worth, words));
}
