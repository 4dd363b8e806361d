import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contactSchema, readContact } from "../../../../src/core/contact/contact";
import { someone } from "../../../fakes/people";

const stored = (): unknown =>
  JSON.parse(
    JSON.stringify({ ...someone("Priya Raman", { org: "Tidewater" }), strange: "from a newer version" }),
  );

describe("a contact in a record", () => {
  it("is a fresh object of the fields that are known", () => {
    const record = stored();
    expect(readContact(record)).toEqual(someone("Priya Raman", { org: "Tidewater" }));
    expect(readContact(record)).not.toBe(record);
  });

  it("is itself where the schema made it, and is not looked at again", () => {
    const once = readContact(stored());
    expect(readContact(once)).toBe(once);
    const asked = v.parse(v.object({ contact: contactSchema }), { contact: stored() }).contact;
    expect(readContact(asked)).toBe(asked);
  });

  it("is looked at where it only resembles one that the schema made", () => {
    const once = readContact(stored());
    expect(readContact({ ...once, uid: "" })).toBeNull();
  });

  it.each([undefined, null, 7, "Priya", [], {}, { fn: 7 }])("is none in %j", (record) =>
    expect(readContact(record)).toBeNull(),
  );
});
