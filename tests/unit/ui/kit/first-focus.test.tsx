// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useRef } from "preact/hooks";
import { afterEach, describe, expect, it } from "vitest";
import { useFirstFocus } from "../../../../src/ui/kit/first-focus";

function Search({ eager }: { eager: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form, "input", eager);
  return (
    <form ref={form}>
      <input aria-label="Find a contact" />
      <button type="button">Undo</button>
    </form>
  );
}

const field = (): HTMLElement => screen.getByLabelText("Find a contact");

describe("the first focus of a popup", () => {
  afterEach(cleanup);

  it("is on the field at once", () => {
    render(<Search eager />);
    expect(document.activeElement).toBe(field());
  });

  it("is put there when the popup comes to the front, where it took none before", () => {
    render(<Search eager />);
    field().blur();
    expect(document.activeElement).toBe(document.body);
    fireEvent.focus(window);
    expect(document.activeElement).toBe(field());
  });

  it("is not taken from where somebody put it", () => {
    render(<Search eager />);
    screen.getByText("Undo").focus();
    fireEvent.focus(window);
    expect(document.activeElement).toBe(screen.getByText("Undo"));
  });

  it("stays where it is, where nobody wants it", () => {
    render(<Search eager={false} />);
    fireEvent.focus(window);
    expect(document.activeElement).toBe(document.body);
  });
});
