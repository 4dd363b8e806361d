/**
 * With the right people out of the list, on how many pages somebody is still named; and of the pages whose first
 * suggestion would be right if there were no threshold, how many keep it.
 *
 * @param rank `rank(article, { exclude, threshold })` → ids, best first
 */
export function silence(rank, { articles, right }) {
  let speaks = 0;
  let hits = 0;
  let kept = 0;
  for (const article of articles) {
    const wanted = right.get(article.id);
    if (rank(article, { exclude: wanted }).length > 0) speaks += 1;
    const [first] = rank(article, { threshold: 0 });
    if (!wanted.has(first)) continue;
    hits += 1;
    if (rank(article)[0] === first) kept += 1;
  }
  return { speaks: share(speaks, articles.length), keepsHits: share(kept, hits) };
}

/** On how many pages somebody is named. */
export function spoken(rankings) {
  return share(rankings.filter((ranking) => ranking.length > 0).length, rankings.length);
}

/** Of the pages on which somebody is named, on how many the first is right. */
export function firstsRight(rankings, { articles, right }) {
  const spokenFor = articles.filter((_, place) => rankings[place].length > 0);
  const hits = articles.filter(({ id }, place) => right.get(id).has(rankings[place][0]));
  return share(hits.length, spokenFor.length);
}

const share = (part, whole) => (whole > 0 ? part / whole : 0);
