import { describe, expect, it, vi } from "vitest";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createExport } from "../../../../../src/ui/options/in-and-out/export-model";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { someone } from "../../../../fakes/people";
import { asking, byUid, reading } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

describe("exporting contacts", () => {
  it.each([
    ["vcard4", "goodturn-contacts-2026-03-02.vcf"],
    ["vcard3", "goodturn-contacts-2026-03-02.vcf"],
    ["csv", "goodturn-contacts-2026-03-02.csv"],
    ["json", "goodturn-contacts-2026-03-02.json"],
  ] as const)("hands those who were chosen over as %s, and says where they went", async (format, name) => {
    const background = asking(reading(byUid(someone("Priya"), someone("Lars"), someone("Noor"))));
    const status = createStatus();
    const book = createAddressBook(background);
    await book.reload();
    const files: string[][] = [];
    const model = createExport({
      book,
      outcomes: createOutcomes({ request: background.request, status }),
      print: {
        vcard4: (all) => `4:${all.length}`,
        vcard3: (all) => `3:${all.length}`,
        csv: (all) => `c:${all.length}`,
        json: (all) => `j:${all.length}`,
      },
      download: (...file) => files.push(file),
      today: () => "2026-03-02",
    });
    model.format.value = format;
    model.only.value = new Set(["Priya", "Lars", "somebody who is gone"]);
    expect(model.count.value).toBe(2);
    await model.export();
    expect(files[0]?.[0]).toBe(name);
    expect(files[0]?.[2]).toMatch(/:2$/);
    model.only.value = null;
    await model.export();
    expect(files[1]?.[2]).toMatch(/:3$/);
    expect(status.outcome.value?.text).toBe(`3 contacts went to your downloads, in ${name}.`);
  });
});
