import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Surface } from "./harness.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a view: the rule and where, an empty list where nothing is. */
export async function axeViolations(surface: Surface): Promise<string[]> {
  // The source goes in as the body of a function that the driver evaluates, since our policy runs no text as code.
  // oxlint-disable-next-line typescript/no-implied-eval
  const install = new Function(`${source}; return true;`) as () => boolean;
  // Half a megabyte: once for each document is enough.
  if (!(await surface.evaluate(() => "axe" in globalThis))) await surface.evaluate(install);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary ?? ""}`,
      ),
    );
  });
}
