import { describe, expect, it, vi } from "vitest";
import type { Pair } from "../../../../../src/core/contact/identity/duplicates";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createDuplicates } from "../../../../../src/ui/options/duplicates/duplicates-model";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { at, someone } from "../../../../fakes/people";
import { asking, byUid, failing } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const priya = someone("Priya Raman", { emails: at("priya@raman.example") });
const again = someone("Raman, Priya", { emails: at("priya@raman.example") });
const third = someone("P. Raman", { emails: at("priya@raman.example") });
const bo = someone("Bo Berg");
const boToo = someone("Berg, Bo");
const all: Pair[] = [
  { uids: [priya.uid, again.uid], score: 0.9, reasons: ["email"] },
  { uids: [priya.uid, third.uid], score: 0.9, reasons: ["email"] },
  { uids: [again.uid, third.uid], score: 0.9, reasons: ["email"] },
  { uids: [bo.uid, boToo.uid], score: 0.5, reasons: ["name"] },
];

/** Going through these pairs, in a list that takes back what was done last. */
async function open(more: Parameters<typeof asking>[0] = {}, told = Infinity) {
  const people = byUid(priya, again, third, bo, boToo);
  const apart = new Set<Pair>();
  let takeBack = (): void => {};
  const { request, asked } = asking({
    "duplicates/list"() {
      const pairs = all.filter((pair) => !apart.has(pair) && pair.uids.every((uid) => people.has(uid)));
      return { total: pairs.length, pairs: pairs.slice(0, told) };
    },
    "contacts/show": ({ uid }) => people.get(uid) ?? null,
    "contacts/merge"({ from }) {
      const gone = from.flatMap((uid) => people.get(uid) ?? []);
      for (const uid of from) people.delete(uid);
      takeBack = () => gone.forEach((one) => people.set(one.uid, one));
      return { outcome: "merged", undoId: "step" };
    },
    "duplicates/apart"({ uids }) {
      const pair = all.find((one) => one.uids.every((uid) => uids.includes(uid)));
      if (pair) apart.add(pair);
      takeBack = () => apart.clear();
      return { undoId: "step" };
    },
    "undo/apply"() {
      takeBack();
      return { kind: "merge", restored: 1, kept: 0 };
    },
    ...more,
  });
  const status = createStatus();
  const model = createDuplicates({ request, outcomes: createOutcomes({ request, status }) });
  await model.look();
  return {
    model,
    people,
    asks: (name: string) => asked.filter((one) => one.name === name).map(({ ask }) => ask),
    said: () => status.outcome.value?.text,
    shown: () => model.shown.value?.pair.uids,
    left: () => model.pairs.value?.length,
    total: () => model.total.value,
    undo: async () => {
      status.outcome.value?.undo?.run();
      await vi.waitFor(() => expect(status.outcome.value?.text).toBe("Taken back."));
    },
  };
}

describe("going through people who may be in twice", () => {
  it("shows the surest pair first, and goes round in both directions", async () => {
    const { model, shown } = await open();
    expect(shown()).toEqual([priya.uid, again.uid]);
    model.step(-1);
    await vi.waitFor(() => expect(shown()).toEqual([bo.uid, boToo.uid]));
    model.step(1);
    await vi.waitFor(() => expect(shown()).toEqual([priya.uid, again.uid]));
  });

  it("puts a pair together with the fields of the other that were taken, and forgets every pair of who went", async () => {
    const { model, asks, said, shown, left } = await open();
    model.take("org", true);
    model.take("title", true);
    model.take("title", false);
    await model.merge();
    expect(asks("contacts/merge")).toEqual([{ keep: priya.uid, from: [again.uid], fromOther: ["org"] }]);
    expect(said()).toBe("Priya Raman is one person now.");
    expect([left(), shown()]).toEqual([2, [priya.uid, third.uid]]);
    expect(model.fromOther.value.size).toBe(0);
  });

  it("counts the pairs that nobody was told of yet, and goes on with them once the others are done", async () => {
    const { model, left, total, shown } = await open({}, 1);
    expect([left(), total()]).toEqual([1, 4]);
    for (const pair of all.slice(0, 3)) {
      expect(shown()).toEqual(pair.uids);
      await model.tellApart();
    }
    expect([shown(), total()]).toEqual([[bo.uid, boToo.uid], 1]);
    await model.merge();
    expect([left(), total()]).toEqual([0, 0]);
  });

  it("has the pair on screen again when putting it together is taken back", async () => {
    const { model, shown, left, undo } = await open();
    model.step(-1);
    await vi.waitFor(() => expect(shown()).toEqual([bo.uid, boToo.uid]));
    await model.merge();
    expect([left(), shown()]).toEqual([3, [again.uid, third.uid]]);
    await undo();
    expect([left(), shown()]).toEqual([4, [bo.uid, boToo.uid]]);
  });

  it("lets two be two people, and asks again only when that is taken back", async () => {
    const { model, said, shown, left, undo } = await open();
    await model.tellApart();
    expect(said()).toBe("Priya Raman and Raman, Priya stay two people.");
    expect([left(), shown()]).toEqual([3, [priya.uid, third.uid]]);
    await undo();
    expect([left(), shown()]).toEqual([4, [priya.uid, again.uid]]);
  });

  it("says so when one of them was deleted meanwhile, and looks anew", async () => {
    const opened = await open({
      "contacts/merge"() {
        opened.people.delete(again.uid);
        return { outcome: "gone" };
      },
    });
    const { model, said, shown, left } = opened;
    await model.merge();
    expect(said()).toBe("One of them is not in your contacts any more. Nothing was changed.");
    expect([left(), shown()]).toEqual([2, [priya.uid, third.uid]]);
  });

  it("passes over a pair whose people are gone by the time it is read", async () => {
    const { model, people, shown, left } = await open();
    people.delete(third.uid);
    model.step(1);
    await vi.waitFor(() => expect(shown()).toEqual([bo.uid, boToo.uid]));
    expect(left()).toBe(2);
  });

  it("keeps the pair and the choice of fields where together they say too much", async () => {
    const { model, said, shown, left } = await open({ "contacts/merge": () => ({ outcome: "too-much" }) });
    model.take("org", true);
    await model.merge();
    expect(said()).toMatch(/^Together they say more than fits/);
    expect([left(), shown(), [...model.fromOther.value]]).toEqual([4, [priya.uid, again.uid], ["org"]]);
  });

  it("says what happened when the storage does not answer, and keeps the pair for another try", async () => {
    const { model, said, shown } = await open({ "contacts/merge": failing("storage-full") });
    await model.merge();
    expect(said()).toMatch(/full/);
    expect([model.busy.value, shown()]).toEqual([false, [priya.uid, again.uid]]);
    const none = await open({ "duplicates/list": failing("storage-failed") });
    expect(none.model.failure.value).toContain("storage did not answer");
    expect(none.model.pairs.value).toBeNull();
  });

  it("does not put the next pair together, too, on a second click", async () => {
    const { model, asks } = await open();
    await Promise.all([model.merge(), model.merge(), model.tellApart()]);
    expect([asks("contacts/merge").length, asks("duplicates/apart").length]).toEqual([1, 0]);
  });
});
