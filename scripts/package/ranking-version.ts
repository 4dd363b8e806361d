import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const top = join(import.meta.dirname, "../..");

/**
 * A mark of all that an index of contacts rests on: the ranking with its vocabulary, how contacts are read, and the
 * packages that both use. An index that was kept under another mark is made anew.
 */
export function rankingVersion(): string {
  const hash = createHash("sha256").update(readFileSync(join(top, "package-lock.json")));
  for (const folder of ["src/core/contact", "src/core/ranking"]) {
    const names = readdirSync(join(top, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((one) => one.endsWith(".ts")).toSorted())
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(top, folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
