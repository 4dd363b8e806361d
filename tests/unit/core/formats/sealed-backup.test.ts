import { webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBackup } from "../../../../src/core/formats/backup";
import { isSealed, openSealed, readSealed, sealBackup } from "../../../../src/core/formats/sealed-backup";

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
      expect(readSealed(cut)).toEqual({ ok: false, code: "not-whole" });
    }
    const short = sealed.replace(/.{8}"\}\s*$/, '"}');
    expect(await openSealed(short, "correct horse", world)).toEqual({ ok: false, code: "not-whole" });
  });

  it("is from a newer Goodturn, and says so", async () => {
    const newer = (await seal()).replace('"version":2', '"version":3');
    expect(await openSealed(newer, "correct horse", world)).toEqual({ ok: false, code: "newer" });
    expect(readSealed(newer)).toEqual({ ok: false, code: "newer" });
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

/** The cipher as it is, with a passphrase's long work left out: what is tried hundreds of times is not the work. */
const quickSubtle = {
  importKey: subtle.importKey.bind(subtle),
  deriveBits: (algorithm: Pbkdf2Params, key: CryptoKey, length: number) =>
    subtle.deriveBits({ ...algorithm, iterations: 1 }, key, length),
  encrypt: subtle.encrypt.bind(subtle),
  decrypt: subtle.decrypt.bind(subtle),
  digest: subtle.digest.bind(subtle),
} as SubtleCrypto;
const quick = { subtle: quickSubtle, chance: world.chance };

describe("any text that is locked", { timeout: 30_000 }, () => {
  const anyText = fc.string({ unit: "binary", maxLength: 3_000 });
  const passphrase = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

  it("opens with its passphrase, whatever both are, and with no other", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, passphrase, passphrase, async (plain, right, wrong) => {
        const sealed = await sealBackup(plain, right, at, quick);
        expect(isSealed(sealed)).toBe(true);
        expect(await openSealed(sealed, right, quick)).toEqual({ ok: true, value: plain });
        if (right.normalize("NFKC") === wrong.normalize("NFKC")) return;
        expect(await openSealed(sealed, wrong, quick)).toEqual({ ok: false, code: "wrong-passphrase" });
      }),
      { numRuns: 150 },
    );
  });

  it("opens as it was where it begins with a mark of its encoding", async () => {
    const sealed = await sealBackup("\ufeffa", "p", at, quick);
    expect(await openSealed(sealed, "p", quick)).toEqual({ ok: true, value: "\ufeffa" });
  });

  it("does so with all of the work, too", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, passphrase, async (plain, right) => {
        const sealed = await sealBackup(plain, right, at, world);
        expect(await openSealed(sealed, right, world)).toEqual({ ok: true, value: plain });
      }),
      { numRuns: 2 },
    );
  });

  it("gives all of the text or nothing when any byte was flipped or everything after it was cut off", async () => {
    const sealed = await sealBackup(text, "correct horse", at, quick);
    const bytes = new TextEncoder().encode(sealed);
    const place = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.nat({ max: 7 }), async (place, bit) => {
        const flipped = bytes.with(place, (bytes[place] ?? 0) ^ (1 << bit));
        for (const changed of [flipped, bytes.slice(0, place)]) {
          const opened = await openSealed(new TextDecoder().decode(changed), "correct horse", quick);
          if (opened.ok) expect(opened.value).toBe(text);
          else expect(["not-whole", "newer", "wrong-passphrase"]).toContain(opened.code);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("bytes that nobody locked", { timeout: 30_000 }, () => {
  it("are refused, whatever they are", async () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new TextDecoder().decode(some));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, fc.json()), async (other) => {
        expect(await openSealed(other, "p", quick)).toEqual({ ok: false, code: "not-whole" });
      }),
      { numRuns: 300 },
    );
  });

  it("are refused in the shape of a locked backup, too, and cost no more than a glance or its work", async () => {
    const coded = (length: number) =>
      fc
        .uint8Array({ minLength: length, maxLength: length })
        .map((some) => Buffer.from(some).toString("base64"));
    const shaped = fc.record(
      {
        format: fc.constant("goodturn-backup"),
        version: fc.oneof({ weight: 4, arbitrary: fc.constant(2) }, fc.jsonValue()),
        at: fc.oneof({ weight: 4, arbitrary: fc.constant(at) }, fc.jsonValue()),
        cipher: fc.constant("AES-256-GCM"),
        derivation: fc.constant("PBKDF2-SHA-256"),
        rounds: fc.oneof(
          { weight: 4, arbitrary: fc.integer({ min: 600_000, max: 10_000_000 }) },
          fc.jsonValue(),
        ),
        salt: fc.oneof({ weight: 4, arbitrary: coded(16) }, fc.jsonValue(), fc.base64String()),
        nonce: fc.oneof({ weight: 4, arbitrary: coded(12) }, fc.jsonValue(), fc.base64String()),
        check: fc.oneof({ weight: 4, arbitrary: coded(32) }, fc.jsonValue()),
        size: fc.oneof({ weight: 4, arbitrary: fc.constant(20) }, fc.jsonValue()),
        body: fc.oneof({ weight: 4, arbitrary: coded(36) }, fc.jsonValue(), fc.base64String()),
      },
      { requiredKeys: ["format"] },
    );
    const codes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(shaped, async (parts) => {
        const opened = await openSealed(JSON.stringify(parts), "p", quick);
        codes.add(opened.ok ? "opened" : opened.code);
        expect(opened.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
    // Some came as far as the passphrase: the shape is the one that is read.
    expect(codes).toContain("wrong-passphrase");
    expect(codes).toContain("not-whole");
  });
});
