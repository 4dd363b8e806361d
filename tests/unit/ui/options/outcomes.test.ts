import { describe, expect, it, vi } from "vitest";
import { RequestFailure } from "../../../../src/browser/messages";
import { createStatus } from "../../../../src/ui/kit/status";
import { createAfterwards } from "../../../../src/ui/compose/afterwards-model";
import { createOutcomes } from "../../../../src/ui/options/outcomes";
import { tellReplaced } from "../../../../src/ui/options/in-and-out/tell-replaced";
import { aStorage, asking } from "./asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

/** A background that is stopped over the first question and answers the second. */
function stoppedOnce<Answer>(answer: Answer): () => Answer {
  let isFirst = true;
  return () => {
    if (!isFirst) return answer;
    isFirst = false;
    throw new RequestFailure("no-answer");
  };
}

describe("an Undo over which the worker is stopped", () => {
  it.each(["an act", "everything that was replaced", "what was heard"])("stays there: %s", async (what) => {
    const status = createStatus();
    const { request } = asking({
      "act/heard": () => ({ undoId: "u" }),
      "undo/apply": stoppedOnce({ kind: "log" as const, restored: 1, kept: 0 }),
      "store/restore": stoppedOnce({ snapshotId: null }),
    });
    if (what === "an act") createOutcomes({ request, status }).done("Done.", "u");
    else if (what === "what was heard") {
      const heard = createAfterwards({ request, status, unsaved: aStorage() });
      heard.open("ana");
      heard.write("a flat in Oslo");
      await heard.keep("ana", "need");
    } else tellReplaced("Restored.", { snapshotId: "copy" }, { request, status });

    status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(status.outcome.value?.text).toMatch(/restarted by the browser/));
    status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(status.outcome.value?.text).toBe("Taken back."));
    expect(status.outcome.value?.undo).toBeUndefined();
  });
});
