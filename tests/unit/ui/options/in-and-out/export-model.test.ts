import { describe, expect, it, vi } from "vitest";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createExport } from "../../../../../src/ui/options/in-and-out/export-model";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { someone } from "../../../../fakes/people";
import { asking } from "../asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { default: fakeBrowser().api };
});

describe("exporting contacts", () => {
  it.each([
    ["vcard4", "goodturn-contacts-2026-03-02.vcf"],
    ["vcard3", "goodturn-contacts-2026-03-02.vcf"],
    ["csv", "goodturn-contacts-2026-03-02.csv"],
  ] as const)("hands everybody over as %s, and says where they went", async (format, name) => {
    const background = asking({ "contacts/list": () => [someone("Priya"), someone("Lars")] });
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
      },
      download: (...file) => files.push(file),
      today: () => "2026-03-02",
    });
    model.format.value = format;
    model.export();
    expect(files[0]?.[0]).toBe(name);
    expect(files[0]?.[2]).toMatch(/:2$/);
    expect(status.outcome.value?.text).toBe(`2 contacts went to your downloads, in ${name}.`);
  });
});
