import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actIds } from "../../src/core/act/act";
import { acts } from "../../src/core/act/acts";
import { occasions } from "../../src/core/act/occasion";
import { pageKinds } from "../../src/core/page/page";
import { mailServices } from "../../src/core/settings/settings";
import { channelIds } from "../../src/core/contact/contact";
import { actPaths } from "../../src/ui/popup/act-icon";

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
        expect(words).toHaveProperty(keyOf("question", act.id, id));
        expect(words).toHaveProperty(keyOf("sample", act.id, id));
      }
    }
  });

  it("has a name, a heading, a line in the journal, a drawing and a row in the documentation for each", () => {
    const rows = [...readFileSync("docs/acts.md", "utf8").matchAll(/^\| \*\*([a-z-]+)\*\* /gm)];
    expect(rows.map(([, id]) => id)).toEqual([...actIds]);
    expect(Object.keys(actPaths)).toEqual([...actIds]);
    for (const id of actIds) {
      for (const kind of ["act", "compose_title", "entry"]) expect(words).toHaveProperty(keyOf(kind, id));
    }
    expect(words).toHaveProperty("entry_received");
    expect(words).toHaveProperty("entry_talked");
  });

  it("says of each how long it takes and what it asks, in the documentation as in the code", () => {
    const text = readFileSync("docs/acts.md", "utf8");
    for (const { id, minutes, questions } of acts) {
      const row = text.split("\n").find((line) => line.startsWith(`| **${id}** `)) ?? "";
      const cells = row.split("|").map((cell) => cell.trim());
      expect([cells[2], cells[3]], id).toEqual([
        String(minutes),
        questions.map((question) => question.id).join(" · ") || "nothing",
      ]);
    }
  });

  it("has words for every reason and every occasion", () => {
    for (const occasion of occasions) expect(words).toHaveProperty(`why_${occasion}`);
  });
});

/** Names in `_locales` have no hyphens. */
const keyOf = (...parts: readonly string[]): string => parts.join("_").replaceAll("-", "_");

describe("the journeys in both browsers", () => {
  const journeys = readdirSync("tests/e2e/journeys").map((file) =>
    readFileSync(`tests/e2e/journeys/${file}`, "utf8"),
  );

  it.each(actIds)("lead %s as far as the journal, which tells of it in its own line", (act) => {
    const entry = words[`entry_${act.replaceAll("-", "_")}`] as { message: string };
    const [line = ""] = entry.message.split("$1");
    expect(line).not.toBe("");
    expect(journeys.some((journey) => journey.includes("browsers)") && journey.includes(line))).toBe(true);
  });
});

describe("everything that is shown by name", () => {
  it("has words", () => {
    for (const kind of pageKinds) expect(words).toHaveProperty(`kind_${kind}`);
    for (const service of mailServices) expect(words).toHaveProperty(`mail_${service.replace("-", "_")}`);
    for (const channel of channelIds) expect(words).toHaveProperty(`channel_${channel}`);
  });
});
