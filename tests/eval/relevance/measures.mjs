/**
 * The measures of one ranking (ids, best first) against the right ids; binary relevance (Järvelin & Kekäläinen 2002
 * for nDCG). `recall3capped` divides by what three places can hold.
 */
export function measure(ranking, right) {
  const hit = (place) => (right.has(ranking[place]) ? 1 : 0);
  const first = ranking.findIndex((id) => right.has(id));
  const hits3 = hit(0) + hit(1) + hit(2);
  let gain = 0;
  let ideal = 0;
  for (let place = 0; place < 5; place += 1) {
    const discount = 1 / Math.log2(place + 2);
    gain += hit(place) * discount;
    if (place < right.size) ideal += discount;
  }
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall3: hits3 / right.size,
    recall3capped: hits3 / Math.min(3, right.size),
    precision3: hits3 / 3,
    ndcg5: gain / ideal,
  };
}

/** The mean of each measure over many articles. */
export function mean(rows) {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0) / rows.length]),
  );
}

/** Resamples of an interval; enough for two digits. */
const resamples = 1_000;

/**
 * The middle 95 % of means over resampled articles (bootstrap, Efron 1979); the same seed every time, so that the same
 * rankings give the same interval.
 */
export function interval(values) {
  if (values.length === 0) return [0, 0];
  let state = 42;
  // mulberry32: small, good enough for sampling, and the same everywhere.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)];
    return sum / values.length;
  }).sort((a, b) => a - b);
  return [means[Math.floor(resamples * 0.025)], means[Math.floor(resamples * 0.975)]];
}
