import { readFileSync } from "node:fs";

/** The whole key space as a release wrote it: never changed once that release is out. */
export function goldenStore(version: 1): Map<string, unknown> {
  const text = readFileSync(`tests/golden/store-v${version}.json`, "utf8");
  return new Map(Object.entries(JSON.parse(text) as Record<string, unknown>));
}
