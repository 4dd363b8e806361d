import { describe, expect, it } from "vitest";
import { table, withSection } from "../../eval/evaluation-page.mjs";

describe("the page of evaluations", () => {
  const pages = "## Pages\n\nF1 0.97";
  const contacts = "## Contacts\n\nall of them";
  const both = withSection(withSection("# Evaluation\n", "pages", pages), "contacts", contacts);

  it("gives each command a section of its own, in the order they came", () => {
    expect(both).toBe(
      `# Evaluation\n\n<!-- begin pages -->\n\n${pages}\n\n<!-- end pages -->\n\n<!-- begin contacts -->\n\n${contacts}\n\n<!-- end contacts -->\n`,
    );
  });

  it("replaces a section where it stands and leaves the others alone", () => {
    const better = withSection(both, "pages", "## Pages\n\nF1 0.98");
    expect(better).toBe(both.replace("0.97", "0.98"));
    expect(withSection(both, "pages", pages)).toBe(both);
  });

  it("sets numbers to the right", () => {
    const text = table(["kind", "F1"], [["a|b", 0.5]]);
    expect(text).toBe("| kind | F1 |\n| --- | ---: |\n| a\\|b | 0.5 |");
  });
});
