import { webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBackup } from "../../../../src/core/formats/backup";
import { isSealed, openSealed, sealBackup } from "../../../../src/core/formats/sealed-backup";

const at = "2026-03-02T09:00:00.000Z";
const subtle = webcrypto.subtle as SubtleCrypto;
const world = { subtle, chance: (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes)) };
const text = JSON.stringify({ format: "goodturn-backup", records: { "contact/1": { fn: "Zoë 李 🌻" } } });
const seal = (passphrase = "correct horse") => sealBackup(text, passphrase, at, world);

describe("a backup that is locked", () => {
  it("opens with its passphrase, and shows nothing before", async () => {
    const sealed = await seal();
    expect(isSealed(sealed)).toBe(true);
    expect(sealed).not.toContain("Zoë");
    expect(sealed).toContain('"rounds":600000');
    expect(await openSealed(sealed, "correct horse", world)).toEqual({ ok: true, value: text });
  });

  it("opens whatever keyboard the passphrase is typed on", async () => {
    expect((await openSealed(await seal("Zoe\u0308"), "Zo\u00eb", world)).ok).toBe(true);
  });

  it("never has the same salt and nonce twice", async () => {
    const [one, other] = [JSON.parse(await seal()), JSON.parse(await seal())] as Record<string, string>[];
    expect(one?.["salt"]).not.toBe(other?.["salt"]);
    expect(one?.["nonce"]).not.toBe(other?.["nonce"]);
    expect(one?.["body"]).not.toBe(other?.["body"]);
  });

  it("says that the passphrase is another one", async () => {
    expect(await openSealed(await seal(), "wrong horse", world)).toEqual({
      ok: false,
      code: "wrong-passphrase",
    });
  });

  it("says that it is not whole when it was cut off", async () => {
    const sealed = await seal();
    for (const share of [0.2, 0.6, 0.99]) {
      const cut = sealed.slice(0, Math.floor(sealed.length * share));
      expect(await openSealed(cut, "correct horse", world)).toEqual({ ok: false, code: "not-whole" });
    }
    const short = sealed.replace(/.{8}"\}\s*$/, '"}');
    expect(await openSealed(short, "correct horse", world)).toEqual({ ok: false, code: "not-whole" });
  });

  it("is from a newer Goodturn, and says so", async () => {
    const newer = (await seal()).replace('"version":2', '"version":3');
    expect(await openSealed(newer, "correct horse", world)).toEqual({ ok: false, code: "newer" });
  });

  it("is refused by a Goodturn that knows no locks as too new, not as damaged", async () => {
    expect(await parseBackup(await seal())).toMatchObject({ ok: false, code: "newer" });
  });

  it("gives nothing when a single sign of it was changed, head or body", async () => {
    const sealed = await seal();
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sealed.trimEnd().length - 1 }),
        fc.constantFrom(...'aZ09+/="}5'),
        async (place, sign) => {
          const changed = sealed.slice(0, place) + sign + sealed.slice(place + 1);
          if (changed === sealed) return;
          const opened = await openSealed(changed, "correct horse", world);
          // The last sign of Base64 may stand for the same bytes in several writings.
          if (opened.ok) expect(opened.value).toBe(text);
          else expect(["not-whole", "newer", "wrong-passphrase"]).toContain(opened.code);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it("refuses rounds that would keep a machine busy for hours, or protect nobody", async () => {
    for (const rounds of ["1000", "99999999999"]) {
      const changed = (await seal()).replace('"rounds":600000', `"rounds":${rounds}`);
      expect(await openSealed(changed, "correct horse", world)).toEqual({ ok: false, code: "not-whole" });
    }
  });

  it("is nothing that any other text is", () => {
    fc.assert(fc.property(fc.string(), (other) => !isSealed(other)));
    expect(isSealed('{"format":"goodturn-backup","version":1,"at":""}')).toBe(false);
  });
});
