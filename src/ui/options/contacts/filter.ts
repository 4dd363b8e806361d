import { foldText } from "../../../core/contact/fold";
import type { ContactRow } from "../../../core/contact/row";

/** Which people of the list are shown. Empty texts and false: all of them. */
export interface Filter {
  /** Part of one of their interests. */
  readonly interest: string;
  readonly category: string;
  readonly organisation: string;
  /** Only those of whom nothing is known but the name. */
  readonly isUnreachable: boolean;
  /** Only those of whom no interest is known. */
  readonly hasNoInterests: boolean;
  /** Only those for whom nothing was done for so many days. */
  readonly untouchedFor: number | null;
}

export const noFilter: Filter = {
  interest: "",
  category: "",
  organisation: "",
  isUnreachable: false,
  hasNoInterests: false,
  untouchedFor: null,
};

const day = 86_400_000;

/**
 * Whether a person is among those asked for.
 *
 * @param touched when something was last done for whom, by uid
 * @param now ISO 8601 in UTC
 */
export function passes(
  filter: Filter,
  touched: Readonly<Record<string, string>>,
  now: string,
): (row: ContactRow) => boolean {
  const [interest, category, organisation] = [filter.interest, filter.category, filter.organisation].map(
    (text) => foldText(text.trim()),
  );
  const since =
    filter.untouchedFor === null ? null : new Date(Date.parse(now) - filter.untouchedFor * day).toISOString();
  return (row) =>
    holds(row.interests, interest) &&
    holds(row.categories, category) &&
    holds([row.org], organisation) &&
    !(filter.isUnreachable && row.channel !== null) &&
    !(filter.hasNoInterests && row.interests.length > 0) &&
    !(since !== null && lastTouch(touched, row.uid) > since);
}

/** When something was last done for this person; empty for never. */
export function lastTouch(touched: Readonly<Record<string, string>>, uid: string): string {
  return Object.hasOwn(touched, uid) ? (touched[uid] ?? "") : "";
}

/** How many parts of the filter are in use. */
export function countFilters(filter: Filter): number {
  return Object.values(filter).filter((value) =>
    typeof value === "string" ? value.trim() !== "" : value !== false && value !== null,
  ).length;
}

function holds(texts: readonly string[], sought: string | undefined): boolean {
  return sought === undefined || sought === "" || texts.some((text) => foldText(text).includes(sought));
}
