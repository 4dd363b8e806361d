import { describe, expect, it, vi } from "vitest";
import { createAfterwards } from "../../../../src/ui/compose/afterwards-model";
import { createStatus } from "../../../../src/ui/kit/status";
import { heardFrom, waitingText } from "../../../../src/ui/kit/waiting-text";
import { aStorage, asking, failing } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const heard = "She is looking for a new flat.";

describe("what was heard back", () => {
  it("is there again when the page was closed before it was kept, for this person alone", () => {
    const unsaved = aStorage();
    const open = (uid: string) => {
      const { request } = asking({});
      const model = createAfterwards({ request, status: createStatus(), unsaved });
      model.open(uid);
      return model;
    };
    open("ana").write(heard);
    expect(open("ana").heard.value).toBe(heard);
    expect(open("bo").heard.value).toBe("");
  });

  it("waits no more once it is kept, and is back in its field when that is taken back", async () => {
    const unsaved = aStorage();
    const background = asking({ "act/heard": () => ({ undoId: "u" }), "undo/apply": () => null });
    const status = createStatus();
    const model = createAfterwards({ request: background.request, status, unsaved });
    model.open("ana");
    model.write(heard);
    await model.keep("ana", "need");
    expect(model.heard.value).toBe("");
    expect(waitingText(heardFrom("ana"), unsaved).get()).toBe("");
    status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(model.heard.value).toBe(heard));
  });

  it("stays where it is when it could not be kept", async () => {
    const unsaved = aStorage();
    const model = createAfterwards({ request: failing("storage-full"), status: createStatus(), unsaved });
    model.open("ana");
    model.write(heard);
    await model.keep("ana", "note");
    expect(model.heard.value).toBe(heard);
    expect(waitingText(heardFrom("ana"), unsaved).get()).toBe(heard);
  });

  it("stays in its field where there is no room to remember it", () => {
    const full = {
      ...aStorage(),
      setItem: () => {
        throw new DOMException("No room", "QuotaExceededError");
      },
    };
    const model = createAfterwards({
      request: failing("storage-full"),
      status: createStatus(),
      unsaved: full,
    });
    model.open("ana");
    model.write(heard);
    expect(model.heard.value).toBe(heard);
  });
});
