import { displayName } from "../../core/contact/contact";
import { duePromises } from "../../core/promise/promise";
import { shelfOf } from "../../core/store/keys";
import { sittingOf, type SittingItem } from "../../core/today/sitting";
import type { NoticedView, SittingView } from "../../protocol/today";
import type { Day } from "./day";
import { promiseView } from "./promises";
import { shelfCounts } from "../memory/shelf-things";
import type { Surroundings } from "../surroundings";

/** How near a date has to be, in days, to be one for now. */
const near = 1;

/** At most five things to do one after the other, as a page shows them. */
export async function sittingViews(
  { store, library }: Pick<Surroundings, "store" | "library">,
  { situation: { contacts }, suggestions, promises, dates, read, settings, today }: Day,
): Promise<SittingView[]> {
  const counts = await store.read(shelfCounts);
  const shelves = [...contacts.keys()].flatMap((uid) => {
    const count = counts.get(shelfOf(uid)) ?? 0;
    return count > 0 ? [{ uid, count }] : [];
  });
  const liked = settings.intention.kinds;
  const items = sittingOf({
    promises: duePromises(promises, today),
    dates: dates.filter(({ days }) => days <= near),
    shelves,
    read,
    suggestions: suggestions
      .filter(({ act }) => !settings.kindsOff.includes(act))
      .toSorted((a, b) => Number(liked.includes(b.act)) - Number(liked.includes(a.act))),
  });
  const view = async (item: SittingItem<NoticedView>): Promise<SittingView[]> => {
    switch (item.what) {
      case "promise": {
        const promise = promises.find(({ id }) => id === item.id);
        return promise ? [{ what: "promise", promise: promiseView(promise, today) }] : [];
      }
      case "date": {
        const date = dates.find((one) => one.uid === item.occasion.uid && one.kind === item.occasion.kind);
        return date ? [{ what: "date", date }] : [];
      }
      case "read":
        return [{ what: "read", read: item.read }];
      case "shelf": {
        const contact = contacts.get(item.uid);
        const { uid, count } = item;
        return contact ? [{ what: "shelf", uid, name: displayName(contact), count }] : [];
      }
      case "act": {
        const contact = contacts.get(item.uid);
        const [person] = contact ? await library.cards([contact]) : [];
        const { act: id, minutes, reason } = item.suggestion;
        return person ? [{ what: "act", act: { id, minutes, reason, person } }] : [];
      }
    }
  };
  return (await Promise.all(items.map(view))).flat();
}
