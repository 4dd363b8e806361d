import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarAddress, calendarIds } from "../../../../src/core/channel/calendar";
import { addressLimit } from "../../../../src/core/channel/channel";
import { printInvitation } from "../../../../src/core/formats/invitation";

const when = { start: "2026-03-05T15:00:00.000Z", end: "2026-03-05T15:30:00.000Z" };

describe("a coffee or a call", () => {
  it("opens in Google's or Outlook's calendar with time and guest", () => {
    const event = { title: "Coffee with Ana", text: "The move", guest: "ana@lind.example", when };
    const google = new URL(calendarAddress("google", event)).searchParams;
    expect(google.get("dates")).toBe("20260305T150000Z/20260305T153000Z");
    expect(google.get("add")).toBe("ana@lind.example");
    const outlook = new URL(calendarAddress("outlook", event)).searchParams;
    expect(outlook.get("startdt")).toBe(when.start);
    expect(outlook.get("to")).toBe("ana@lind.example");
  });

  it("invites nobody else, whatever the title or the text says, and keeps the bound", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constant("&add=b@y.example&to=b@y.example"));
    fc.assert(
      fc.property(fc.constantFrom(...calendarIds), text, text, (calendar, title, words) => {
        const address = calendarAddress(calendar, { title, text: words, guest: "ana@lind.example", when });
        expect(address.length).toBeLessThanOrEqual(addressLimit);
        const { searchParams } = new URL(address);
        expect([...searchParams.getAll("add"), ...searchParams.getAll("to")]).toEqual(["ana@lind.example"]);
        expect(searchParams.get("text") ?? searchParams.get("subject")).toBe(title.toWellFormed());
      }),
    );
  });

  it("is a file for any calendar, of which no text can end a line", () => {
    const file = {
      uid: "d1@goodturn",
      stamp: when.start,
      title: "Coffee\r\nATTENDEE:mailto:b@y.example",
      text: "a, b; c",
      guest: "ana@lind.example",
      ...when,
    };
    const lines = printInvitation(file).split("\r\n");
    expect(lines).toContain("DTSTART:20260305T150000Z");
    expect(lines).toContain("DESCRIPTION:a\\, b\\; c");
    expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toEqual(["ATTENDEE:mailto:ana@lind.example"]);
  });
});
