import { titleKey } from "./title-key.ts";
import { lessonLimits, type Lesson } from "./lesson.ts";

/** Days after which a lesson counts half as much as the newest one about the same person. */
const halfLife = 365;
const day = 86_400_000;

/**
 * How many stems a page must have to teach all it can. A front page of three words shares one of them with every other
 * page that says "example": normalised, that would be a third of all it is about.
 */
const telling = 12;

/** A page of which lessons speak, once however many people it was shared with. */
export interface KnownPage {
  readonly key: string;
  readonly title: string;
  /** Stem → weight; as a vector of length 1, shorter where the page said next to nothing (`telling`). */
  readonly vector: ReadonlyMap<string, number>;
  /** What it was about, as the vocabulary names it. */
  readonly topics: ReadonlySet<string>;
  readonly lessons: Set<KnownLesson>;
}

/** A lesson as it is looked up. */
export interface KnownLesson {
  readonly uid: string;
  readonly says: Lesson["says"];
  readonly page: KnownPage;
  /** 0…1: older lessons count less than the newest about the same person. */
  readonly counts: number;
}

/** All that was learned about one person. */
export interface KnownPerson {
  readonly lessons: readonly KnownLesson[];
  /** Length of the sum of what was shared: the norm of the profile. */
  readonly length: number;
  /** Keys of the titles shared with them (`titleKey`). */
  readonly titles: ReadonlySet<string>;
  /** When something was shared with them, newest first, ISO 8601. */
  readonly sharedAt: readonly string[];
}

/**
 * What shares and dismissals taught, for looking up by a page's words: the pages of the lessons as an inverted file, so
 * that ranking costs what the page's words touch. A cache of the records: it holds nothing that they do not say.
 */
export interface Learned {
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** Which pages have a stem, and how much they are about it. */
  readonly byStem: ReadonlyMap<string, ReadonlyMap<KnownPage, number>>;
}

export const nothingLearned: Learned = { people: new Map(), pages: new Map(), byStem: new Map() };

/** Made from records, and kept in step with them person by person. */
export class LearnedIndex implements Learned {
  readonly people = new Map<string, KnownPerson>();
  readonly pages = new Map<string, KnownPage>();
  readonly byStem = new Map<string, Map<KnownPage, number>>();

  constructor(lessons: Iterable<Lesson> = []) {
    const byPerson = new Map<string, Lesson[]>();
    for (const lesson of lessons) {
      const list = byPerson.get(lesson.uid);
      if (list) list.push(lesson);
      else byPerson.set(lesson.uid, [lesson]);
    }
    for (const [uid, list] of byPerson) this.set(uid, list);
  }

  /** Everything that is known about this person now; nothing where the list is empty. Costs what their lessons say. */
  set(uid: string, lessons: readonly Lesson[]): void {
    for (const known of this.people.get(uid)?.lessons ?? []) {
      known.page.lessons.delete(known);
      if (known.page.lessons.size === 0) this.#forget(known.page);
    }
    if (lessons.length === 0) this.people.delete(uid);
    else this.people.set(uid, this.#learn(uid, lessons));
  }

  /** The newest lessons, in an order of their own, so that the same records always give the same sums. */
  #learn(uid: string, lessons: readonly Lesson[]): KnownPerson {
    const kept = [...lessons]
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
      .slice(0, lessonLimits.lessons);
    const newest = Date.parse(kept[0]?.at ?? "");
    const profile = new Map<string, number>();
    const known = kept.map((lesson): KnownLesson => {
      const counts = 0.5 ** ((newest - Date.parse(lesson.at)) / day / halfLife);
      const page = this.#pageOf(lesson);
      if (lesson.says === "shared")
        for (const [stem, weight] of page.vector)
          profile.set(stem, (profile.get(stem) ?? 0) + counts * weight);
      const one = { uid, says: lesson.says, page, counts };
      page.lessons.add(one);
      return one;
    });
    const shares = kept.filter(({ says }) => says === "shared");
    return {
      lessons: known,
      length: Math.hypot(...profile.values()),
      titles: new Set(shares.map(({ title }) => titleKey(title)).filter((key) => key !== "")),
      sharedAt: shares.map(({ at }) => at),
    };
  }

  #pageOf({ title, stems, weights, topics }: Lesson): KnownPage {
    const key = JSON.stringify([title, stems, weights]);
    const before = this.pages.get(key);
    if (before) return before;
    const length = Math.hypot(...weights) || 1;
    const share = Math.min(1, stems.length / telling);
    const vector = new Map(stems.map((stem, at) => [stem, (share * (weights[at] ?? 0)) / length]));
    const page: KnownPage = { key, title, vector, topics: new Set(topics), lessons: new Set() };
    this.pages.set(key, page);
    for (const [stem, weight] of vector) {
      const list = this.byStem.get(stem);
      if (list) list.set(page, weight);
      else this.byStem.set(stem, new Map([[page, weight]]));
    }
    return page;
  }

  #forget(page: KnownPage): void {
    this.pages.delete(page.key);
    for (const stem of page.vector.keys()) {
      const list = this.byStem.get(stem);
      list?.delete(page);
      if (list?.size === 0) this.byStem.delete(stem);
    }
  }
}
