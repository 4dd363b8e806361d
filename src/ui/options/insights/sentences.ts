import { counted, listed, words } from "../../../browser/i18n";
import { sum, trendOf } from "../../../core/insights/trend";
import type { GroupInsights } from "../../../core/insights/groups";
import type { Insights } from "../../../core/insights/insights";
import { actWords } from "../../act-words";

/** How many are named in a sentence. */
const named = 2;

/** "The last four weeks were quieter than the four before." The week that is going on is not over, so it is left out. */
export function weeksSentence({ weeks }: Insights): string {
  const over = weeks.slice(0, -1).map(({ acts }) => acts);
  return words(`insights_weeks_${trendOf(over, 4)}`);
}

export function kindsSentence({ kinds }: Insights): string {
  const most = kinds.toSorted((a, b) => b.acts - a.acts).slice(0, named);
  return most.length === 0
    ? words("insights_kinds_none")
    : words("insights_kinds_most", listed(most.map(({ act }) => actWords(act))));
}

/** Of how many kinds, lately and before. */
export function varietySentence({ variety }: Insights): string {
  const kinds = variety.map((month) => month.kinds);
  if (sum(kinds) > 0 && sum(kinds.slice(0, -3)) === 0) return words("insights_variety_new");
  return words(`insights_variety_${trendOf(kinds, 3)}`);
}

export function promisesSentence({ promises: { months, medianDays } }: Insights): string {
  const kept = months.map((month) => month.kept);
  const all = sum(kept);
  if (all === 0) return words("insights_promises_none");
  const trend = trendOf(kept, 3);
  const sentence = words(trend === "none" ? "insights_promises_quiet" : `insights_promises_${trend}`);
  // Half of one is no number of promises.
  if (medianDays === null || all === 1) return sentence;
  return `${sentence} ${counted("insights_promises_days", medianDays)}`;
}

export function topicsSentence({ topics }: Insights): string {
  return topics.length === 0
    ? words("insights_topics_none")
    : words("insights_topics_most", listed(topics.slice(0, named).map(({ topic }) => topic)));
}

export function groupsSentence({ groups }: GroupInsights): string {
  const most = groups
    .map(({ group, acts }) => ({ group, acts: sum(acts) }))
    .toSorted((a, b) => b.acts - a.acts)
    .slice(0, named);
  return most.length === 0
    ? words("insights_groups_none")
    : words("insights_groups_most", listed(most.map(({ group }) => group)));
}
