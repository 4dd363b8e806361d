import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actIds } from "../../src/core/act/act";
import { acts } from "../../src/core/act/acts";
import { pageKinds } from "../../src/core/page/page";
import { mailServices } from "../../src/core/settings/settings";
import { channelIds } from "../../src/core/contact/contact";

const words = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8")) as Record<string, unknown>;

describe("the catalogue of acts", () => {
  it("lists every act once, each in a file of its own with a test", () => {
    expect(acts.map(({ id }) => id)).toEqual([...actIds]);
    for (const id of actIds) {
      expect(existsSync(`src/core/act/${id}.ts`), id).toBe(true);
      expect(readdirSync("tests/unit/core/act"), id).toContain(`${id}.test.ts`);
    }
  });

  it("takes five minutes at most and asks four questions at most, each with words and a sample answer", () => {
    for (const act of acts) {
      expect(act.minutes).toBeLessThanOrEqual(5);
      expect(act.questions.length).toBeLessThanOrEqual(4);
      for (const { id } of act.questions) {
        expect(words).toHaveProperty(`question_${act.id}_${id}`);
        expect(words).toHaveProperty(`sample_${act.id}_${id}`);
      }
      expect(words).toHaveProperty(`entry_${act.id}`);
    }
  });
});

describe("everything that is shown by name", () => {
  it("has words", () => {
    for (const kind of pageKinds) expect(words).toHaveProperty(`kind_${kind}`);
    for (const service of mailServices) expect(words).toHaveProperty(`mail_${service.replace("-", "_")}`);
    for (const channel of channelIds) expect(words).toHaveProperty(`channel_${channel}`);
  });
});
