/** In what order the journeys run, and which of them beside another: vitest.config.ts, docs/decisions/036. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Journeys that need the machine for themselves: they draw the moment of a kill, or hold Goodturn to a time over pages made
 * to take long, and would take from another what that is held to.
 */
export const alone = ["kills", "noticing-pages", "bad-input", "hostile-pages"];

/** Journeys of half a minute and more that the size of the file, by which a fresh checkout goes, would put behind others. */
export const long = [
  "updated-with-a-reminder",
  "slept-over",
  "a-week",
  "noticing-bad-input",
  "larger",
  "acts",
  "person",
  "introduction",
  "drafts",
  "told-before",
];

/** Two at a time end together where the long ones come first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      long.some((name) => moduleId.endsWith(`/journeys/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
