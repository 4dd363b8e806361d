import { monthLabel, words } from "../../../browser/i18n";
import type { GroupInsights } from "../../../core/insights/groups";
import type { Answer } from "../../../protocol/requests";
import { ChartTable } from "../../charts/chart-table";
import { ColumnChart } from "../../charts/column-chart";
import { roundedUp } from "../../charts/scale";
import { printRoute } from "../route";
import { Insight } from "./insight";
import styles from "./insights.module.css";
import { groupsSentence } from "./sentences";

/** For whom, by group: one small chart each, all on the same scale, so that no colours have to be told apart. */
export function Groups({ groups: { months, groups } }: { groups: GroupInsights }) {
  const top = roundedUp(groups.flatMap(({ acts }) => acts));
  return (
    <Insight heading={words("insights_groups")} sentence={groupsSentence({ months, groups })}>
      {groups.length > 0 && (
        <>
          <div class={styles.groups}>
            {groups.map(({ group, acts }) => (
              <div key={group} class={styles.group}>
                <h3 class={styles.name}>
                  <bdi>{group}</bdi>
                </h3>
                <ColumnChart
                  top={top}
                  labels={4}
                  columns={months.map((month, at) => ({ label: monthLabel(month), value: acts[at] ?? 0 }))}
                />
              </div>
            ))}
          </div>
          <ChartTable
            summary={words("insights_table")}
            caption={words("insights_groups")}
            headers={[words("insights_group"), words("insights_acts")]}
            rows={groups.flatMap(({ group, acts }) =>
              months.flatMap((month, at) =>
                acts[at] ? [[`${group}, ${monthLabel(month, "long")}`, acts[at]] as const] : [],
              ),
            )}
          />
        </>
      )}
    </Insight>
  );
}

/** People of whom nothing was heard for long, a few of each group: an invitation, and no list to work through. */
export function Long({ long }: Pick<Answer<"insights/groups">, "long">) {
  if (long.length === 0) return null;
  return (
    <Insight heading={words("insights_long")} sentence={words("insights_long_hint")}>
      <dl class={styles.long}>
        {long.map(({ group, people }) => (
          <div key={group} class={styles.longGroup}>
            <dt>
              <bdi>{group}</bdi>
            </dt>
            {people.map(({ uid, name }) => (
              <dd key={uid}>
                <a class={styles.person} href={printRoute({ at: "person", uid })}>
                  <bdi>{name}</bdi>
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Insight>
  );
}
