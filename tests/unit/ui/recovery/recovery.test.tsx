// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { nothingChecked } from "../../../../src/core/store/check";
import type { HealthView } from "../../../../src/protocol/safety";
import { createHealth } from "../../../../src/ui/recovery/health-model";
import { HealthNotice } from "../../../../src/ui/recovery/health-notice";
import { sealing } from "../../../../src/ui/options/in-and-out/sealing";
import { Recovery } from "../../../../src/ui/recovery/recovery";
import { createRecovery } from "../../../../src/ui/recovery/recovery-model";
import { aMoment } from "../../../fakes/people";
import { asking, failing } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const health = (known: Partial<HealthView>): HealthView => ({
  state: "ok",
  cause: null,
  counts: { ...nothingChecked.counts, contact: 4 },
  unreadable: 0,
  aside: 0,
  ...known,
});

type Answers = Parameters<typeof asking>[0];

const forgetUnsaved = vi.fn();

async function open(answers: Answers): Promise<{ asked: { name: string }[] }> {
  const background = asking({ "store/snapshots": () => [], ...answers });
  const model = createRecovery({
    request: background.request,
    download: vi.fn(),
    sealing,
    now: () => aMoment,
    forgetUnsaved,
  });
  render(<Recovery model={model} />);
  await model.look();
  return background;
}

afterEach(cleanup);

const button = (name: string): HTMLButtonElement => screen.getByRole("button", { name });

describe("the recovery page", () => {
  it.each([
    [health({}), "Your data is in order", "nothing to do"],
    [
      health({ state: "damaged", unreadable: 2 }),
      "Some of your data cannot be read",
      "2 records were damaged",
    ],
    [health({ state: "lost" }), "Your data is not where it was", "Go back to the newest one"],
    [health({ state: "newer" }), "Your data is from a newer Goodturn", "Update Goodturn"],
    [health({ state: "older", cause: "full" }), "could not be brought forward", "Free some space"],
    [health({ state: "older", cause: "unknown" }), "could not be brought forward", "Nothing was changed"],
    [health({ state: "failed", cause: "unknown" }), "cannot be opened", "restore a backup"],
    [health({ state: "failed", cause: "blocked" }), "cannot be opened", "Close the other Goodturn pages"],
  ])("says what happened and what to do: $state, $cause", async (view, title, advice) => {
    await open({ "store/health": () => view });
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toContain(title);
    expect(document.body.textContent).toContain(advice);
    expect(screen.queryByRole("button", { name: "Set the damaged ones aside" }) !== null).toBe(
      view.state === "damaged",
    );
  });

  it("sets the damaged ones aside and looks again", async () => {
    let view = health({ state: "damaged", unreadable: 1 });
    await open({
      "store/health": () => view,
      "store/repair"() {
        view = health({ aside: 1 });
        return { moved: 1 };
      },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Set the damaged ones aside" }));
    const heading = await screen.findByRole("heading", { name: "Your data is in order" });
    await vi.waitFor(() =>
      expect(screen.getByRole("status").textContent).toContain("1 damaged record was set aside."),
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it("erases only by the typed word", async () => {
    const { asked } = await open({
      "store/health": () => health({}),
      "store/reset": () => ({ snapshotId: "copy" }),
    });
    const erase = button("Erase everything");
    const field = screen.getByRole("textbox", { name: "To confirm, type “start again”" });
    for (const [typed, isDisabled] of [
      ["", true],
      ["start", true],
      [" START again ", false],
    ] as const) {
      fireEvent.input(field, { target: { value: typed } });
      await vi.waitFor(() => expect(erase.disabled).toBe(isDisabled));
    }
    expect(asked.map(({ name }) => name)).not.toContain("store/reset");
    expect(forgetUnsaved).not.toHaveBeenCalled();
    fireEvent.click(erase);
    await vi.waitFor(() => expect(screen.getByRole("status").textContent).toBe("Everything was erased."));
    expect(forgetUnsaved).toHaveBeenCalledTimes(1);
    expect(button("Undo")).toBeTruthy();
  });

  it("goes back to a copy, and says when the copies cannot be read", async () => {
    const copy = { id: "1", at: aMoment, reason: "migration", size: 9 } as const;
    const { asked } = await open({
      "store/health": () => health({}),
      "store/snapshots": () => [copy],
      "store/restore": () => ({ snapshotId: null }),
    });
    fireEvent.click(await screen.findByRole("button", { name: /^Go back to / }));
    await vi.waitFor(() =>
      expect(screen.getByRole("status").textContent).toContain("Everything is as it was on"),
    );
    expect(asked).toContainEqual({ name: "store/restore", ask: { snapshotId: "1" } });
    cleanup();
    await open({ "store/health": () => health({}), "store/snapshots": failing("storage-failed") });
    expect(await screen.findByText("The copies cannot be read now.")).toBeTruthy();
  });

  it("goes on without what was lost, the copies first", async () => {
    let view = health({ state: "lost" });
    const copy = { id: "a", at: aMoment, reason: "daily", size: 3 } as const;
    await open({
      "store/health": () => view,
      "store/snapshots": () => [copy],
      "store/begin": () => {
        view = health({});
        return null;
      },
    });
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(["Go back to a copy", "Go on without it"]);
    fireEvent.click(button("Begin anew"));
    await screen.findByRole("heading", { name: "Your data is in order" });
    await screen.findByText("Goodturn goes on with what there is.");
    expect(screen.queryByRole("button", { name: "Begin anew" })).toBeNull();
  });

  it("says so where nobody answers at all", async () => {
    await open({ "store/health": failing("no-answer"), "store/snapshots": failing("no-answer") });
    expect((await screen.findByRole("alert")).textContent).toContain("Nothing was lost");
  });
});

describe("the line on other pages", () => {
  it("is there in trouble only, and leads to the recovery page", async () => {
    let view = health({});
    const lead = vi.fn();
    const model = createHealth({ request: asking({ "store/health": () => view }).request, lead });
    render(<HealthNotice model={model} />);
    await model.look();
    expect(screen.queryByRole("alert")).toBeNull();
    view = health({ state: "failed", cause: "unknown" });
    await model.look();
    const link = await screen.findByRole("link", { name: "Look after your data" });
    expect(link.getAttribute("href")).toBe("../recovery/recovery.html");
    expect(lead.mock.lastCall).toEqual([view]);
  });
});
