import { describe, expect, it } from "vitest";
import { nothingChecked } from "../../../../src/core/store/check";
import type { HealthView } from "../../../../src/protocol/safety";
import { createLead } from "../../../../src/ui/recovery/lead";
import { aStorage } from "../options/asking";

const found = (state: HealthView["state"], unreadable = 0): HealthView => ({
  state,
  cause: null,
  counts: nothingChecked.counts,
  unreadable,
  aside: 0,
});

/** A profile: what each opening of the page found, and whether it led to the recovery page. */
function aProfile(told = aStorage()): (view: HealthView, isBusy?: boolean) => boolean {
  return (view, isBusy = false) => {
    let isLed = false;
    createLead({ told, isBusy: () => isBusy, go: () => (isLed = true) })(view);
    return isLed;
  };
}

describe("somebody who opens the options", () => {
  it.each(["damaged", "lost", "older", "failed"] as const)(
    "is led to the recovery page once where the store is %s, and can leave it",
    (state) => {
      const opens = aProfile();
      expect(opens(found(state, 1))).toBe(true);
      expect(opens(found(state, 1))).toBe(false);
      expect(opens(found(state, 1))).toBe(false);
    },
  );

  it("is led nowhere while all is well, or by what a newer Goodturn wrote", () => {
    const opens = aProfile();
    expect(opens(found("ok"))).toBe(false);
    expect(opens(found("newer"))).toBe(false);
  });

  it("is led there again where more is damaged, or something is again", () => {
    const opens = aProfile();
    expect(opens(found("damaged", 1))).toBe(true);
    expect(opens(found("damaged", 2))).toBe(true);
    expect(opens(found("ok"))).toBe(false);
    expect(opens(found("damaged", 2))).toBe(true);
  });

  it("is not taken away from what they have begun, but the next time", () => {
    const opens = aProfile();
    expect(opens(found("damaged", 1), true)).toBe(false);
    expect(opens(found("damaged", 1))).toBe(true);
  });

  it("is not led there each time where nothing can be remembered", () => {
    const full = {
      ...aStorage(),
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(aProfile(full)(found("failed"))).toBe(false);
  });
});
