import { aMoment } from "../../../fakes/people";

/** A backup file letter for letter as the first release printed one: without a digest. Never changed. */
export function firstBackup(records: ReadonlyMap<string, unknown>): string {
  const lines = [...records]
    .filter(([key]) => !/^(?:undo|meta)\/|^(?:banner|intent)$/.test(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, record]) => `${JSON.stringify(key)}:${JSON.stringify(record)}`);
  const head = `{"format":"goodturn-backup","version":1,"schema":1,"at":"${aMoment}"`;
  return `${head},"records":{\n${lines.join(",\n")}\n}}\n`;
}
