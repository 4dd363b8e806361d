import type { Steps } from "../../steps.ts";
import type { PageTopic } from "../page-evidence.ts";
import type { PageWords } from "../page-words.ts";
import { rarityOf } from "../rarity.ts";
import type { KnownPage, Learned } from "./learned.ts";
import { stemCounts } from "./page-gist.ts";

/** What one person's lessons say of a page. */
export interface Recalled {
  /** 0…1: how near the page is to what was shared with them, less what was not for them. */
  readonly likes: number;
  /** 0…1: how near it is to what was not for them, beyond what was shared. */
  readonly dislikes: number;
  /**
   * 0…1: whether one thing shared with them is truly like this page, and has something telling in common with it; a long
   * history is a little like everything.
   */
  readonly sure: number;
  /** The page shared with them that is nearest, by preference one that has something telling in common; null: none is. */
  readonly because: KnownPage | null;
}

/** The same for everybody, with the reasons where somebody asks for them. */
export interface Recollection {
  readonly people: ReadonlyMap<string, Recalled>;
  /** The title of `because`, and what the two have in common, as the page writes it. */
  because(uid: string): { readonly title: string; readonly matched: readonly string[] } | null;
}

/** Stems of the page that are looked up. */
const stemsAsked = 40;
/** A few known pages nearest to the page lend it their words, so that it finds those who got similar things. */
const lenders = 6;
const lent = 0.27;
/** Shares that a profile is taken to have beside its own: one alone proves little. */
const shrinkage = 5;
/**
 * How a word fades that comes back in what one person's lessons say, and with it the length that they are held against:
 * ten pages on one word say less of a page that has it than a few on each of its words.
 */
const comesBack = 0.8;
const lengthens = 0.9;
/** How much of a profile's length is left aside: next to nothing of many shares, an eighth of a single one. */
const leftAside = 0.15;
/** Rocchio's weight of what was not wanted (1971). */
const unwanted = 0.5;
/** Pages that the table of common words stands for beside those seen. */
const imagined = 50;
/** Nearness at which a page is half liked. */
const halfLiked = 0.17;
/** Likeness of the nearest page shared with somebody below which it says nothing, and from which on it is sure. */
const alike = { from: 0.08, sure: 0.14 };
/** How rare a word must be to tell two pages' kinship alone, or with another; and how strongly a page is on a shared topic. */
const tells = { alone: 0.75, together: 0.4 } as const;
const onTopic = 0.3;
/** How many of the page's words are told with the reason. */
const wordsTold = 3;

/**
 * Who got pages like this one, or said no to them (relevance feedback, Rocchio 1971): the page's words against the sum
 * of what each person's lessons say, over the length of that sum and a little more. Costs what the words touch, in steps.
 */
export function* recall(
  words: PageWords,
  topics: readonly PageTopic[],
  learned: Learned,
): Steps<Recollection> {
  if (learned.pages.size === 0) return { people: new Map(), because: () => null };
  const asked = pageVector(words, learned);
  yield;
  const first = nearness(asked, learned);
  yield;
  const { near: wide, sums } = gathered(widened(asked, first), learned);
  yield;
  const kindred = kindredAmong(wide.keys(), asked, topics, learned);
  yield;
  for (const [page, near] of wide) {
    const isKindred = kindred.has(page);
    for (const { uid, says } of page.lessons) {
      const sum = sums.get(uid);
      if (!sum || says !== "shared") continue;
      if (isKindred) sum.most = Math.max(sum.most, first.get(page) ?? 0);
      const [one, other] = [Number(isKindred), Number(kindred.has(sum.because))];
      if (one > other || (one === other && near > sum.nearest)) [sum.nearest, sum.because] = [near, page];
    }
  }
  // What is common is known from what was seen: of one page, every word seems to be what it is about.
  const seen = learned.pages.size / (learned.pages.size + imagined);
  const people = new Map<string, Recalled>();
  for (const [uid, sum] of sums) {
    const length = learned.people.get(uid)?.length ?? 0;
    people.set(uid, {
      likes:
        (kindred.has(sum.because) ? 1 : seen) *
        (length / (length + leftAside)) *
        saturated(Math.max(0, sum.for - unwanted * sum.against) / (length + shrinkage) ** lengthens),
      dislikes: saturated(Math.max(0, sum.against - sum.for) / (1 + shrinkage) ** lengthens),
      sure: Math.min(1, Math.max(0, (sum.most - alike.from) / (alike.sure - alike.from))),
      because: sum.because,
    });
  }
  const because: Recollection["because"] = (uid) => {
    const page = people.get(uid)?.because;
    return page ? { title: page.title, matched: inCommon(page, asked, words) } : null;
  };
  return { people, because };
}

/** What comes together of one person's lessons. */
interface Sum {
  for: number;
  against: number;
  /** What shares and dismissals say of the word that is being looked up. */
  shared: number;
  dismissed: number;
  /** How near the nearest page is by its own words, and how near `because` is by those lent to it, too. */
  most: number;
  nearest: number;
  because: KnownPage | null;
}

/** How near each known page is, and word by word what everybody's lessons say of it. */
function gathered(
  asked: ReadonlyMap<string, number>,
  learned: Learned,
): { near: ReadonlyMap<KnownPage, number>; sums: ReadonlyMap<string, Sum> } {
  const near = new Map<KnownPage, number>();
  const sums = new Map<string, Sum>();
  const sumOf = (uid: string): Sum => {
    let sum = sums.get(uid);
    if (!sum) {
      sum = { for: 0, against: 0, shared: 0, dismissed: 0, most: 0, nearest: 0, because: null };
      sums.set(uid, sum);
    }
    return sum;
  };
  for (const [stem, weight] of asked) {
    const met = new Set<Sum>();
    for (const [page, other] of learned.byStem.get(stem) ?? []) {
      near.set(page, (near.get(page) ?? 0) + weight * other);
      for (const { uid, says, counts } of page.lessons) {
        const sum = sumOf(uid);
        met.add(sum);
        if (says === "shared") sum.shared += counts * other;
        else sum.dismissed += counts * other;
      }
    }
    for (const sum of met) {
      sum.for += weight * sum.shared ** comesBack;
      sum.against += weight * sum.dismissed ** comesBack;
      sum.shared = sum.dismissed = 0;
    }
  }
  return { near, sums };
}

const saturated = (near: number): number => near / (near + halfLiked);

/** How fast the count of a word, and its rarity in what was seen, fade: neither alone shall decide what a page is about. */
const fading = { count: 0.65, rarity: 0.85 } as const;

/** The page as a vector of length 1: how often a stem stands there, times how rare it is in what was seen. */
function pageVector(words: PageWords, learned: Learned): Map<string, number> {
  const rarity = (stem: string): number => {
    const common = imagined * 0.35 * (1 - rarityOf({ stem, folded: stem })) ** 2;
    const seen = learned.byStem.get(stem)?.size ?? 0;
    return Math.log((imagined + learned.pages.size + 1) / (seen + common + 0.5));
  };
  return unit(
    [...stemCounts(words)]
      .map(([stem, count]): [string, number] => [stem, count ** fading.count * rarity(stem) ** fading.rarity])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, stemsAsked),
  );
}

function nearness(asked: ReadonlyMap<string, number>, learned: Learned): Map<KnownPage, number> {
  const near = new Map<KnownPage, number>();
  for (const [stem, weight] of asked)
    for (const [page, other] of learned.byStem.get(stem) ?? [])
      near.set(page, (near.get(page) ?? 0) + weight * other);
  return near;
}

/**
 * Those of these pages that have something telling in common with the one asked about: a rare word, two that are not in
 * every text, or a topic. That both say "web" and "call" makes nobody think of anybody.
 */
function kindredAmong(
  pages: Iterable<KnownPage>,
  asked: ReadonlyMap<string, number>,
  topics: readonly PageTopic[],
  learned: Learned,
): Set<KnownPage | null> {
  const said = new Map<KnownPage, number>();
  for (const stem of asked.keys()) {
    const each = tellsInCommon(stem);
    if (each === 0) continue;
    for (const page of learned.byStem.get(stem)?.keys() ?? []) said.set(page, (said.get(page) ?? 0) + each);
  }
  const named = new Set(topics.filter(({ strength }) => strength >= onTopic).map(({ name }) => name));
  const isKindred = (page: KnownPage): boolean => {
    if ((said.get(page) ?? 0) >= 1) return true;
    for (const topic of named) if (page.topics.has(topic)) return true;
    return false;
  };
  return new Set([...pages].filter(isKindred));
}

/** What a word says that two pages have in common: 1 is enough. */
function tellsInCommon(stem: string): number {
  const rarity = rarityOf({ stem, folded: stem });
  return rarity >= tells.alone ? 1 : rarity >= tells.together ? 0.5 : 0;
}

/** The page with some of the words of the known pages nearest to it (pseudo-relevance feedback). */
function widened(
  asked: ReadonlyMap<string, number>,
  near: ReadonlyMap<KnownPage, number>,
): Map<string, number> {
  const nearest = [...near].sort(([a, x], [b, y]) => y - x || (a.key < b.key ? -1 : 1)).slice(0, lenders);
  const all = nearest.reduce((sum, [, value]) => sum + value, 0);
  if (all === 0) return new Map(asked);
  const wide = new Map(asked);
  for (const [page, value] of nearest)
    for (const [stem, weight] of page.vector)
      wide.set(stem, (wide.get(stem) ?? 0) + (lent * value * weight) / all);
  return unit([...wide].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, stemsAsked));
}

/** What a known page and this one have in common, as this one writes it, most telling first. */
function inCommon({ vector }: KnownPage, asked: ReadonlyMap<string, number>, words: PageWords): string[] {
  return [...asked]
    .map(([stem, weight]): [string, number] => [stem, weight * (vector.get(stem) ?? 0)])
    .filter(([stem, both]) => both > 0 && tellsInCommon(stem) > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, wordsTold)
    .map(([stem]) => words.terms[words.byStem.get(stem)?.places[0] ?? -1]?.surface ?? "")
    .filter((surface) => surface !== "");
}

function unit(weights: readonly (readonly [string, number])[]): Map<string, number> {
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}
