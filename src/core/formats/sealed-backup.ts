import * as v from "valibot";
import { failure, success, type Result } from "../result";
import { backupLimits } from "./backup";

const format = "goodturn-backup";

/** One more than a plain backup's: a Goodturn that knows only those says that it is too old for this one. */
const version = 2;

/** Rounds of PBKDF2-HMAC-SHA-256: at least what OWASP asks for (2023); on reading no more than a minute's work. */
export const sealRounds = { least: 600_000, most: 10_000_000 } as const;

/** Lengths in bytes: NIST SP 800-132 asks for 16 of salt, SP 800-38D for 12 of nonce and a tag of 16. */
const sizes = { salt: 16, nonce: 12, tag: 16, key: 32 } as const;

/** `wrong-passphrase` is known for sure, apart from a file that was cut off or changed (`not-whole`). */
export type SealCode = "too-large" | "not-whole" | "newer" | "wrong-passphrase";

/** The parts of the world that sealing needs: the cipher, and chance for salt and nonce. */
export interface Sealing {
  readonly subtle: SubtleCrypto;
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>;
}

const bytes = v.pipe(v.string(), v.regex(/^[\w+/=]*$/), v.maxLength(100));

const headSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(version)),
});

const sealedSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  cipher: v.literal("AES-256-GCM"),
  derivation: v.literal("PBKDF2-SHA-256"),
  rounds: v.pipe(v.number(), v.safeInteger(), v.minValue(sealRounds.least), v.maxValue(sealRounds.most)),
  salt: bytes,
  nonce: bytes,
  /** What the same passphrase gives besides the key, hashed: tells a wrong passphrase from a damaged file. */
  check: bytes,
  /** How many bytes are sealed. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  body: v.pipe(v.string(), v.maxLength(backupLimits.text * 4)),
});

type Head = Omit<v.InferOutput<typeof sealedSchema>, "body">;

/** Whether the text is a backup that needs a passphrase; nothing else of it is believed yet. */
export function isSealed(text: string): boolean {
  return (
    text.length > 0 &&
    /^\s*\{"format":"goodturn-backup","version":[2-9]\d*,.{0,400}"cipher"/s.test(text.slice(0, 600))
  );
}

/**
 * Lock a backup with a passphrase: AES-256-GCM under a key from PBKDF2-HMAC-SHA-256, with a fresh salt and nonce. All
 * that stands before the body is authenticated with it.
 *
 * @param at the time now, ISO 8601 in UTC
 */
export async function sealBackup(
  text: string,
  passphrase: string,
  at: string,
  { subtle, chance }: Sealing,
): Promise<string> {
  const plain = new TextEncoder().encode(text);
  const salt = chance(sizes.salt);
  const nonce = chance(sizes.nonce);
  const { key, check } = await derive(passphrase, salt, sealRounds.least, subtle);
  const head: Head = {
    at,
    cipher: "AES-256-GCM",
    derivation: "PBKDF2-SHA-256",
    rounds: sealRounds.least,
    salt: toText(salt),
    nonce: toText(nonce),
    check,
    size: plain.length,
  };
  const body = await subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: signed(head) }, key, plain);
  return `${JSON.stringify({ format, version, ...head, body: toText(new Uint8Array(body)) })}\n`;
}

/** A locked backup as it stands in its file: whole as far as that shows without the passphrase. */
export interface LockedBackup {
  readonly head: Head;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Read a locked backup up to its lock. What is wrong with the file already needs no passphrase to be told. Never throws,
 * and never says `wrong-passphrase`.
 */
export function readSealed(text: string): Result<LockedBackup, Exclude<SealCode, "wrong-passphrase">> {
  if (text.length > backupLimits.text * 4) return failure("too-large");
  const whole = fromJson(text);
  const known = v.safeParse(headSchema, whole);
  if (!known.success) return failure("not-whole");
  if (known.output.version > version) return failure("newer");
  const sealed = v.safeParse(sealedSchema, whole);
  if (!sealed.success) return failure("not-whole");
  const { body: locked, ...head } = sealed.output;
  const [salt, nonce, body] = [fromText(head.salt), fromText(head.nonce), fromText(locked)];
  if (
    salt?.length !== sizes.salt ||
    nonce?.length !== sizes.nonce ||
    body?.length !== head.size + sizes.tag
  ) {
    return failure("not-whole");
  }
  return success({ head, salt, nonce, body });
}

/** The text of the backup that was locked with this passphrase. Never throws. */
export async function openSealed(
  text: string,
  passphrase: string,
  { subtle }: Pick<Sealing, "subtle">,
): Promise<Result<string, SealCode>> {
  const read = readSealed(text);
  if (!read.ok) return read;
  const { head, salt, nonce, body } = read.value;
  const { key, check } = await derive(passphrase, salt, head.rounds, subtle);
  if (check !== head.check) return failure("wrong-passphrase");
  try {
    const plain = await subtle.decrypt(
      { name: "AES-GCM", iv: nonce, additionalData: signed(head) },
      key,
      body,
    );
    return success(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain));
  } catch {
    return failure("not-whole");
  }
}

/** The key, and what shows later that the passphrase is the same without telling anything of the key. */
async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  subtle: SubtleCrypto,
): Promise<{ key: CryptoKey; check: string }> {
  // One passphrase whatever keyboard it comes from: composed and decomposed letters are the same.
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const material = await subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const bits = await subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds },
    material,
    sizes.key * 16,
  );
  const key = await subtle.importKey("raw", bits.slice(0, sizes.key), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const check = await subtle.digest("SHA-256", bits.slice(sizes.key));
  return { key, check: toText(new Uint8Array(check)) };
}

/** The head as it is authenticated: its fields in this order, whatever order the file has. */
function signed({ at, cipher, derivation, rounds, salt, nonce, check, size }: Head): Uint8Array<ArrayBuffer> {
  const fields = [format, version, at, cipher, derivation, rounds, salt, nonce, check, size];
  return new TextEncoder().encode(JSON.stringify(fields));
}

/** Bytes turned into text at once: more would be too many arguments for one call. */
const piece = 0x2000;

function toText(all: Uint8Array): string {
  let text = "";
  for (let at = 0; at < all.length; at += piece) text += String.fromCharCode(...all.subarray(at, at + piece));
  return btoa(text);
}

/** Null where it is not Base64. */
function fromText(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
