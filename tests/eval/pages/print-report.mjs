import { normalisation } from "./compare.mjs";

/** The figures as plain text, and every miss with its reason. */
export function printReport(report, explain) {
  console.log(`${report.pages} pages, ${report.browser}, reader ${report.reader}`);
  for (const [kind, { precision, recall, f1 }] of Object.entries(report.kinds))
    console.log(
      `  ${kind.padEnd(10)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
  console.log("fields: share right of those known");
  for (const [name, share] of Object.entries(report.fields))
    console.log(`  ${name.padEnd(10)} ${share.toFixed(3)}  of ${report.known[name]}`);
  console.log(normalisation.map((line) => `  ${line}`).join("\n"));
  for (const [name, { pages, found, named }] of Object.entries(report.profileGroups))
    console.log(`profiles, ${name}: ${found} of ${pages} found, ${named} named right`);
  printTimes("reader", report);
  console.log(`  of that, loading it  ${inWords(report.loadMilliseconds)}`);
  console.log(`  pages not read in the product's own time: ${report.unread}`);
  for (const [name, baseline] of Object.entries(report.baselines)) {
    printTimes(name, baseline);
    for (const kind of ["shareable", "profile", "other"])
      console.log(`  ${kind.padEnd(10)} F1 ${baseline[kind].f1.toFixed(3)}`);
  }
  console.log("confusion (known: read)");
  for (const [known, row] of Object.entries(report.confusion))
    console.log(
      `  ${known.padEnd(10)} ${Object.entries(row)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(", ")}`,
    );
  for (const { id, known, otherType, read, evidence } of report.misses)
    console.log(
      `MISS ${id}: ${known}${otherType ? ` (${otherType})` : ""} read as ${explain({ kind: read, evidence })}`,
    );
  for (const { id, field, known, read } of report.fieldMisses)
    console.log(`FIELD ${id} ${field}\n     known ${known}\n     read  ${read}`);
}

function printTimes(name, { milliseconds, threadMilliseconds }) {
  console.log(
    `${name}: milliseconds  ${inWords(milliseconds)} (wall)  ${inWords(threadMilliseconds)} (thread)`,
  );
}

function inWords({ median, p95, max }) {
  return `median ${median}  95th ${p95}  max ${max}`;
}
