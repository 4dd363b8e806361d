import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built reading script, Chromium's before Firefox's; null before the first build. */
export function findReader() {
  const dist = fileURLToPath(new URL("../../../dist", import.meta.url));
  if (!existsSync(dist)) return null;
  const found = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((file) => /(?:^|[\\/])read-page[^\\/]*\.js$/.test(file))
    .sort((a, b) => Number(b.includes("chrom")) - Number(a.includes("chrom")));
  return found[0] ? join(dist, found[0]) : null;
}
