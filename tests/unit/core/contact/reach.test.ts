import { describe, expect, it } from "vitest";
import { readReach, withReach } from "../../../../src/core/contact/reach";
import { aMoment, at, someone } from "../../../fakes/people";

describe("“How do you reach Ana?”", () => {
  it.each(["ana@lind.example", " ana.lind+x@mail.lind.example "])("takes %s as e-mail", (text) => {
    expect(readReach(text)).toEqual({ email: text.trim() });
  });

  it.each(["+44 7700 900123", "0044 (7700) 900-123"])("takes %s as a phone number", (text) => {
    expect(readReach(text)).toEqual({ tel: text.replace(/^00/, "+") });
  });

  it.each(["ana", "07700 900123", "ana@", "+1 2", "a@x.example, b@y.example", ""])(
    "does not take %j",
    (text) => {
      expect(readReach(text)).toBeNull();
    },
  );

  it("puts the new way in front of the old ones", () => {
    const ana = someone("Ana", { emails: at("old@lind.example") });
    const reached = withReach(ana, { email: "new@lind.example" }, aMoment);
    expect(reached.emails.map(({ value }) => value)).toEqual(["new@lind.example", "old@lind.example"]);
  });
});
