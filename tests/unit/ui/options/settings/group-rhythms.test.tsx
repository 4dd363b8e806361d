// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import type { GroupRhythm } from "../../../../../src/core/contact/rhythm";
import { GroupRhythms } from "../../../../../src/ui/options/settings/group-rhythms";

vi.mock("../../../../../src/browser/i18n", () => ({ words: (key: string) => key }));

afterEach(cleanup);

const many = Array.from({ length: 200 }, (_, at) => `Group ${at}`);

function giveRhythm(to: string, rhythms: readonly GroupRhythm[] = []): readonly GroupRhythm[] | null {
  const onChange = vi.fn<(rhythms: readonly GroupRhythm[]) => void>();
  render(<GroupRhythms rhythms={rhythms} categories={many} today="2026-12-01" onChange={onChange} />);
  const field = screen.getByLabelText("settings_rhythms_add");
  fireEvent.input(field, { target: { value: to } });
  fireEvent.submit(field.closest("form") as HTMLFormElement);
  return onChange.mock.calls[0]?.[0] ?? null;
}

it("lets somebody with hundreds of groups give a rhythm to one that is in no list of the commonest", () => {
  expect(giveRhythm(" Choir of 1998 ")).toEqual([
    { category: "Choir of 1998", days: 90, since: "2026-12-01" },
  ]);
});

it("means the group that is there, however it is typed", () => {
  expect(giveRhythm("group 42")?.map(({ category }) => category)).toEqual(["Group 42"]);
});

it("gives none twice", () => {
  expect(giveRhythm("GROUP 7", [{ category: "Group 7", days: 30, since: "2026-01-01" }])).toBeNull();
});
