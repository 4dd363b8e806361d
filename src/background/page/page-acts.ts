import { advise } from "../../core/act/advise";
import { ask } from "../../core/act/ask";
import type { Situation } from "../../core/act/act";
import { congratulate } from "../../core/act/congratulate";
import { praise } from "../../core/act/praise";
import { ranking } from "../../core/act/ranking";
import { rankedIn } from "../../core/act/ranked";
import { weigh } from "../../core/act/suggest";
import { rhythmBy } from "../../core/contact/rhythm";
import { dayAt } from "../../core/calendar/date";
import type { JournalEntry } from "../../core/journal/entry";
import type { PageActView } from "../../protocol/views";
import { pastActs } from "../memory/entries";
import type { Beside } from "../memory/library";
import type { Surroundings } from "../surroundings";

/** How many other acts than sharing stand beside the people. */
const shown = 3;

/** The acts for which a page itself can be the reason. */
const pageReasons = [praise, congratulate, advise, ask];

/** How many of those whom a page touches are looked at. */
const looked = 40;

interface Read extends Pick<Situation, "page" | "index" | "exclude"> {
  readonly entries: readonly JournalEntry[];
  /** The uids of those for whom nothing is to be suggested. */
  readonly paused: ReadonlySet<string>;
  readonly beside: Beside;
}

/** What else the page is a reason for. Only the people whom it touches are looked at: the popup waits for it. */
export async function pageActs(
  { library, now, zone }: Pick<Surroundings, "library" | "now" | "zone">,
  { page, index, exclude, entries, paused, beside }: Read,
): Promise<readonly PageActView[]> {
  if (page === null || page.kind === "profile") return [];
  // Who has had the page can still be praised for it.
  const ranked = rankedIn({ page, index, exclude: paused, ranking }).slice(0, looked);
  const contacts = await library.find(ranked.map(({ uid }) => uid));
  const situation: Situation = {
    page,
    index,
    contacts,
    person: null,
    exclude: new Set([...exclude].filter((uid) => !contacts.has(uid))),
    journal: pastActs(entries, now()),
    promises: [],
    offers: [],
    rhythmOf: rhythmBy([]),
    ranking,
    today: dayAt(now(), zone()),
  };
  const found = weigh(
    pageReasons.flatMap((act) => act.suggest(situation)).filter(({ reason }) => isOfThePage(reason.because)),
    shown,
  );
  const people = found.flatMap(({ uid }) => contacts.get(uid) ?? []);
  const cards = await library.cards(people, beside);
  return found.flatMap(({ act, uid, reason, minutes }) => {
    const person = cards.find((card) => card.uid === uid);
    return person ? [{ act, person, reason, minutes }] : [];
  });
}

function isOfThePage(because: string): boolean {
  return ["author", "mention", "expertise", "question", "occasion"].includes(because);
}
