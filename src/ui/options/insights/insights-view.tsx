import { useEffect } from "preact/hooks";
import { dayLabel, monthLabel, words } from "../../../browser/i18n";
import { sum } from "../../../core/insights/trend";
import type { Insights } from "../../../core/insights/insights";
import { actWords } from "../../act-words";
import { ChartTable } from "../../charts/chart-table";
import { ColumnChart } from "../../charts/column-chart";
import { RowChart } from "../../charts/row-chart";
import { Failed } from "../failed";
import { Title } from "../title";
import { Groups, Long } from "./groups-view";
import { Insight } from "./insight";
import styles from "./insights.module.css";
import type { InsightsModel } from "./insights-model";
import { kindsSentence, promisesSentence, topicsSentence, varietySentence, weeksSentence } from "./sentences";

/** What the journal of the last months tells: a sentence, a drawing and its table each, and nobody ranked. */
export function InsightsView({ model }: { model: InsightsModel }) {
  const insights = model.insights.value;
  const failure = model.failure.value;
  useEffect(() => void model.reload(), [model]);
  const isEmpty = insights !== null && sum(insights.kinds.map(({ acts }) => acts)) === 0;
  return (
    <div class={styles.view} aria-busy={insights === null && failure === null}>
      <Title text={words("options_insights")} />
      {failure !== null ? (
        <Failed text={failure} retry={() => void model.reload()} />
      ) : insights === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : isEmpty ? (
        <p class={styles.note}>{words("insights_empty")}</p>
      ) : (
        <Charts insights={insights} />
      )}
      {model.groups.value !== null && failure === null && (
        <>
          {!isEmpty && <Groups groups={model.groups.value} />}
          <Long long={model.groups.value.long} />
        </>
      )}
      {insights !== null && !isEmpty && (
        <p class={styles.soft}>
          {words("insights_source")} <a href="#journal">{words("insights_to_journal")}</a>
        </p>
      )}
    </div>
  );
}

function Charts({ insights }: { insights: Insights }) {
  // For measuring: the first charts are on screen.
  useEffect(() => void requestAnimationFrame(() => performance.mark("insights-painted")), []);
  const { weeks, kinds, variety, promises, topics } = insights;
  const table = { summary: words("insights_table") };
  return (
    <>
      <Insight heading={words("insights_weeks")} sentence={weeksSentence(insights)}>
        <ColumnChart columns={weeks.map(({ monday, acts }) => ({ label: dayLabel(monday), value: acts }))} />
        <ChartTable
          {...table}
          caption={words("insights_weeks")}
          headers={[words("insights_week_of"), words("insights_acts")]}
          rows={weeks.map(({ monday, acts }) => [dayLabel(monday), acts])}
        />
      </Insight>
      <Insight heading={words("insights_kinds")} sentence={kindsSentence(insights)}>
        <RowChart rows={kinds.map(({ act, acts }) => ({ label: actWords(act), value: acts }))} />
        <ChartTable
          {...table}
          caption={words("insights_kinds")}
          headers={[words("insights_kind"), words("insights_acts")]}
          rows={kinds.map(({ act, acts }) => [actWords(act), acts])}
        />
      </Insight>
      <Insight heading={words("insights_variety")} sentence={varietySentence(insights)}>
        <ColumnChart
          columns={variety.map(({ month, kinds: count }) => ({ label: monthLabel(month), value: count }))}
        />
        <ChartTable
          {...table}
          caption={words("insights_variety")}
          headers={[words("insights_month"), words("insights_variety_count")]}
          rows={variety.map(({ month, kinds: count }) => [monthLabel(month, "long"), count])}
        />
      </Insight>
      <Insight heading={words("insights_promises")} sentence={promisesSentence(insights)}>
        {sum(promises.months.map(({ kept }) => kept)) > 0 && (
          <>
            <ColumnChart
              columns={promises.months.map(({ month, kept }) => ({ label: monthLabel(month), value: kept }))}
            />
            <ChartTable
              {...table}
              caption={words("insights_promises")}
              headers={[words("insights_month"), words("insights_promises_kept")]}
              rows={promises.months.map(({ month, kept }) => [monthLabel(month, "long"), kept])}
            />
          </>
        )}
      </Insight>
      <Insight heading={words("insights_topics")} sentence={topicsSentence(insights)}>
        {topics.length > 0 && (
          <>
            <RowChart rows={topics.map(({ topic, shares }) => ({ label: topic, value: shares }))} />
            <ChartTable
              {...table}
              caption={words("insights_topics")}
              headers={[words("insights_topic"), words("insights_shares")]}
              rows={topics.map(({ topic, shares }) => [topic, shares])}
            />
          </>
        )}
      </Insight>
    </>
  );
}
