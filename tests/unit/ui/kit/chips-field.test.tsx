// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, describe, it } from "vitest";
import type { Chips } from "../../../../src/ui/kit/chips";
import { ChipsField } from "../../../../src/ui/kit/chips-field";

function Interests({ start }: { start: readonly string[] }) {
  const [value, setValue] = useState<Chips>({ items: start, pending: "" });
  return (
    <ChipsField
      label="Interests"
      value={value}
      onValue={setValue}
      removeLabel={(item) => `Remove ${item}`}
      completions={["maps", "search engines"]}
    />
  );
}

const box = (): HTMLInputElement => screen.getByLabelText("Interests", { selector: "input" });
const chips = (): string[] => screen.queryAllByRole("listitem").map((chip) => chip.textContent ?? "");
const removeButton = (item: string): HTMLElement => screen.getByRole("button", { name: `Remove ${item}` });
const type = (value: string): boolean => fireEvent.input(box(), { target: { value } });

describe("a chips field", () => {
  afterEach(cleanup);

  it("takes what was typed at a comma and at Enter", () => {
    render(<Interests start={[]} />);
    type("search engines, BM25");
    expect(chips()).toEqual(["search engines"]);
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(chips()).toEqual(["search engines", "BM25"]);
    expect(box().value).toBe("");
  });

  it("offers what was used before, and enters one that is chosen from there at once", () => {
    render(<Interests start={[]} />);
    const known = [...(box().list?.options ?? [])].map(({ value }) => value);
    expect(known).toEqual(["maps", "search engines"]);
    type("se");
    fireEvent.input(box(), { target: { value: "search engines" }, inputType: "insertReplacementText" });
    expect(chips()).toEqual(["search engines"]);
    expect(box().value).toBe("");
    expect(document.activeElement?.tagName).not.toBe("BUTTON");
  });

  it("leaves a word that the spelling checker mends in the box, where it may go on", () => {
    render(<Interests start={[]} />);
    type("serch");
    fireEvent.input(box(), { target: { value: "search" }, inputType: "insertReplacementText" });
    expect(chips()).toEqual([]);
    expect(box().value).toBe("search");
  });

  it("does not send the form with Enter, and leaves a word that is being composed alone", () => {
    render(<Interests start={[]} />);
    type("検索");
    expect(fireEvent.keyDown(box(), { key: "Enter", isComposing: true })).toBe(true);
    expect(chips()).toEqual([]);
    expect(fireEvent.keyDown(box(), { key: "Enter" })).toBe(false);
    expect(chips()).toEqual(["検索"]);
  });

  it("takes the last one out at Backspace in the empty box, and only there", () => {
    render(<Interests start={["maps", "bread"]} />);
    type("x");
    fireEvent.keyDown(box(), { key: "Backspace" });
    expect(chips()).toEqual(["maps", "bread"]);
    type("");
    fireEvent.keyDown(box(), { key: "Backspace" });
    expect(chips()).toEqual(["maps"]);
  });

  it("is one stop for Tab, with arrow keys from chip to chip and into the box", () => {
    render(<Interests start={["maps", "bread"]} />);
    box().focus();
    fireEvent.keyDown(box(), { key: "ArrowLeft" });
    expect(document.activeElement).toBe(removeButton("bread"));
    fireEvent.keyDown(removeButton("bread"), { key: "ArrowLeft" });
    expect(document.activeElement).toBe(removeButton("maps"));
    expect([removeButton("maps").tabIndex, removeButton("bread").tabIndex]).toEqual([0, -1]);
    fireEvent.keyDown(removeButton("maps"), { key: "End" });
    expect(document.activeElement).toBe(box());
  });

  it("keeps the focus nearby when a chip is taken out", () => {
    render(<Interests start={["maps", "bread"]} />);
    fireEvent.click(removeButton("maps"));
    expect(document.activeElement).toBe(removeButton("bread"));
    fireEvent.click(removeButton("bread"));
    expect(document.activeElement).toBe(box());
  });
});
