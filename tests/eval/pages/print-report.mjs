/** The figures as plain text; `verbose` adds every miss with its reason. */
export function printReport(report, verbose) {
  console.log(`${report.pages} pages, ${report.browser}, reader ${report.reader.slice(0, 12)}`);
  for (const [kind, { precision, recall, f1 }] of Object.entries(report.kinds))
    console.log(
      `  ${kind.padEnd(10)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
  console.log(
    `fields  ${Object.entries(report.fields)
      .map(([name, share]) => `${name} ${share.toFixed(3)}`)
      .join("  ")}`,
  );
  for (const [name, { pages, found }] of Object.entries(report.profileGroups))
    console.log(`profiles ${name}: ${found} of ${pages}`);
  printTimes("reader", report);
  console.log(`  loading it  ${inWords(report.loadMilliseconds)} (thread)`);
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
  if (!verbose) return;
  for (const { id, known, otherType, read, evidence } of report.misses)
    console.log(
      `MISS ${id}: ${known}${otherType ? ` (${otherType})` : ""} read as ${read}\n     ${evidence.join(" · ")}`,
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
