import { table } from "../evaluation-page.mjs";

const percent = (share) => `${Math.round(share * 100)} %`;
const three = (value) => Math.round(value * 1_000) / 1_000;

/** The report as Markdown: a table for each collection, silence, and where it went wrong. */
export function relevanceReport({
  collections,
  intervals,
  spoke,
  firstsRight,
  silence,
  strangers,
  misses,
  learning,
}) {
  const parts = Object.entries(collections).map(([name, systems]) => {
    const rows = Object.entries(systems).map(([system, row]) => [
      system,
      three(row.mrr),
      three(row.recall3),
      three(row.recall3capped),
      three(row.precision3),
      three(row.ndcg5),
      intervals[name][system].map((end) => end.toFixed(3)).join(" – "),
      percent(spoke[name][system]),
      percent(firstsRight[name][system]),
      Math.round(row.msPerPage * 100) / 100,
    ]);
    const head = [
      "system",
      "MRR",
      "R@3",
      "R@3 capped",
      "P@3",
      "nDCG@5",
      "95 %",
      "speaks on",
      "first right where it speaks",
      "CPU ms a page",
    ];
    return `### ${name}\n\n${table(head, rows)}`;
  });
  const said = silence
    ? [
        `- with the right people taken out of the list, it still speaks on ${percent(silence.speaks)} of the pages of \`interests\``,
        `- it keeps ${percent(silence.keepsHits)} of the right first suggestions`,
        ...strangers.map(
          ({ name, speaks }) =>
            `- it speaks on ${percent(speaks)} of the pages of another field (\`${name}\`)`,
        ),
      ]
    : [];
  const learned = Object.entries(learning).map(([name, steps]) => [
    name,
    ...steps.map(({ ndcg5 }) => three(ndcg5[0])),
  ]);
  const counts = (Object.values(learning)[0] ?? []).map(({ shares }) =>
    Number.isFinite(shares) ? `${shares} shared` : "all",
  );
  const wrong = misses.map(
    ({ collection, title, first, evidence }) =>
      `- ${collection}: “${title}” → ${first}: ${evidence.replaceAll("|", "\\|")}`,
  );
  return [
    "## Relevance",
    "One page is the query, the contacts are the documents. `goodturn` is what the user is shown: nothing where nobody is" +
      " good enough, which counts as a miss where somebody was right. `goodturn, order alone` answers always, as the" +
      " baselines do. Baselines know the whole collection's word frequencies, Goodturn only its own table and what was shared.",
    ...parts,
    ...(learned.length > 0
      ? [
          `### Learning\n\nnDCG@5 of the order once each contact was given so many of the things of the history.`,
          table(["collection", ...counts], learned),
        ]
      : []),
    ...(said.length > 0 ? ["### Silence", said.join("\n")] : []),
    ...(wrong.length > 0 ? ["### Worst misses", wrong.join("\n")] : []),
  ].join("\n\n");
}
