import { knownFields, rightField } from "./compare.mjs";

const shareable = new Set("article paper video podcast book course event job question tool".split(" "));

/** Precision, recall and F1 per kind and per group, the share of fields read right, times, confusions and misses. */
export function scorePages(labels, rows) {
  const pairs = labels.map((label, index) => ({ label, read: rows[index] }));
  const kinds = [...new Set(labels.map(({ kind }) => kind))].sort();
  return {
    pages: labels.length,
    kinds: {
      shareable: measure(pairs, (kind) => shareable.has(kind)),
      ...Object.fromEntries(kinds.map((kind) => [kind, measure(pairs, (one) => scored(one) === kind)])),
    },
    profileGroups: profileGroups(pairs),
    ...fieldShares(pairs),
    confusion: confusion(pairs),
    milliseconds: times(rows, "milliseconds"),
    threadMilliseconds: times(rows, "threadMilliseconds"),
    loadMilliseconds: times(rows, "loadMilliseconds"),
    unread: rows.filter(({ kind, wasRead }) => kind !== "private" && !wasRead).length,
    baselines: baselineScores(pairs),
    misses: misses(pairs),
  };
}

/** `private` counts as `other`: both are pages that are not offered. */
function scored(kind) {
  return kind === "private" ? "other" : kind;
}

function measure(pairs, belongs) {
  const count = (test) => pairs.filter(test).length;
  const both = count(({ label, read }) => belongs(label.kind) && belongs(read.kind));
  const read = count((pair) => belongs(pair.read.kind));
  const known = count((pair) => belongs(pair.label.kind));
  const precision = read ? both / read : 0;
  const recall = known ? both / known : 0;
  return {
    pages: known,
    precision: round(precision),
    recall: round(recall),
    f1: round(both ? (2 * precision * recall) / (precision + recall) : 0),
  };
}

/** Sources with fewer pages than this are no group of their own. */
const groupSize = 3;

/** Profiles found and named, with and without markup for the person, and by the collection they come from. */
function profileGroups(pairs) {
  const profiles = pairs.filter(({ label }) => label.kind === "profile");
  const sourceOf = ({ label }) => (label.source ?? "").split(/[@:]/, 1)[0];
  const bySource = new Map();
  for (const pair of profiles) bySource.set(sourceOf(pair), [...(bySource.get(sourceOf(pair)) ?? []), pair]);
  const groups = {
    "with person markup": profiles.filter(({ label }) => label.personMarkup?.length > 0),
    "without person markup": profiles.filter(({ label }) => !(label.personMarkup?.length > 0)),
    "one or two of a source": [...bySource.values()].filter(({ length }) => length < groupSize).flat(),
  };
  for (const [source, members] of bySource)
    if (members.length >= groupSize) groups[`from ${source}`] = members;
  return Object.fromEntries(
    Object.entries(groups).map(([name, members]) => [
      name,
      {
        pages: members.length,
        found: members.filter(({ read }) => read.kind === "profile").length,
        named: members.filter(
          ({ label, read }) => label.person?.name && rightField.personName(label.person.name, read),
        ).length,
      },
    ]),
  );
}

function fieldShares(pairs) {
  const shares = {};
  const counts = {};
  const fieldMisses = [];
  for (const [name, isRight] of Object.entries(rightField)) {
    const known = pairs
      .map(({ label, read }) => ({ id: label.id, value: knownFields(label)[name], read, label }))
      .filter(({ value }) => typeof value === "string" && value !== "");
    const wrong = known.filter(({ value, read, label }) => !isRight(value, read, label));
    counts[name] = known.length;
    shares[name] = round(known.length ? 1 - wrong.length / known.length : 1);
    for (const { id, value, read } of wrong)
      fieldMisses.push({ id, field: name, known: value, read: shown(name, read) });
  }
  return { fields: shares, known: counts, fieldMisses };
}

function shown(name, read) {
  if (name === "author") return read.authors.join("; ");
  if (name === "canonical") return read.canonicalUrl;
  if (name === "personName") return read.person?.name ?? "";
  return read[name] ?? read.person?.[name] ?? "";
}

function confusion(pairs) {
  const matrix = {};
  for (const { label, read } of pairs) {
    const row = (matrix[label.kind] ??= {});
    row[read.kind] = (row[read.kind] ?? 0) + 1;
  }
  return matrix;
}

/** The baselines on the same pages: how well they tell what is worth passing on, and in what time. */
function baselineScores(pairs) {
  const names = Object.keys(pairs.find(({ read }) => read.baselines)?.read.baselines ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const own = pairs.flatMap(({ label, read }) =>
        read.baselines ? [{ label, read: read.baselines[name] }] : [],
      );
      return [
        name,
        {
          shareable: measure(own, (kind) => shareable.has(kind)),
          profile: measure(own, (kind) => kind === "profile"),
          other: measure(own, (kind) => kind === "other"),
          milliseconds: times(
            own.map(({ read }) => read),
            "milliseconds",
          ),
          threadMilliseconds: times(
            own.map(({ read }) => read),
            "threadMilliseconds",
          ),
        },
      ];
    }),
  );
}

function times(rows, name) {
  const sorted = rows.map((row) => row[name] ?? 0).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

function misses(pairs) {
  return pairs
    .filter(({ label, read }) => label.kind !== scored(read.kind))
    .map(({ label, read }) => ({
      id: label.id,
      known: label.kind,
      otherType: label.otherType,
      read: read.kind,
      evidence: read.error ? [read.error] : read.evidence,
    }));
}

function round(value) {
  return Math.round(value * 10_000) / 10_000;
}
