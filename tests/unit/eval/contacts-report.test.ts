import { describe, expect, it } from "vitest";
import { reportInMarkdown } from "../../eval/contacts/report-in-markdown.mjs";

describe("the report on an import", () => {
  const scores = [
    { format: "vcard-3.0", field: "count", isRight: true },
    { format: "vcard-3.0", field: "name", isRight: true },
    { format: "vcard-3.0", field: "org", isRight: false },
    { format: "linkedin", field: "count", isRight: false },
    { format: "linkedin", field: "name", isRight: true },
  ];
  const wrong = { file: "a|b.vcf", contact: 1, field: "org", expected: "Kiln", found: null };
  const report = reportInMarkdown({ files: 2, differences: [wrong] }, scores);

  it("says of each field how often it was right", () => {
    expect(report).toContain("| name | 2 | 2 | 100 |\n| org | 0 | 1 | 0 |\n| all fields | 2 | 3 | 66.6 |");
    expect(report).toContain("| contacts in a file | 1 | 2 | 50 |");
  });

  it("says it of each format", () => {
    expect(report).toContain("| vcard-3.0 | 1 | 1 | 1 | 2 | 50 |\n| linkedin | 1 | 0 | 1 | 1 | 100 |");
  });

  it("tells every difference, or that there is none", () => {
    expect(report).toContain('| a\\|b.vcf | 1 | org | "Kiln" | null |');
    expect(reportInMarkdown({ files: 0, differences: [] }, [])).toContain("Nothing.");
  });
});
