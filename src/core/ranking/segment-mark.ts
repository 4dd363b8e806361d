import { atOnce, type Steps } from "../steps.ts";
import type { Segment } from "./segment.ts";

/**
 * A short mark of all that is in a segment: the same for the same, almost surely another where a bit has turned or an end
 * is missing. @throws where the value is no segment at all
 */
export function markOfSegment(segment: Segment): string {
  return atOnce(markInSteps(segment));
}

/** The same in steps: each list is one. */
export function* markInSteps(segment: Segment): Steps<string> {
  const { uids, phrases, postings, documents, names, namesByKey, keys, english } = segment;
  const sum = new Sum();
  for (const text of [uids.text, phrases.text, names.text, ...segment.removed]) {
    sum.text(text);
    yield;
  }
  for (const list of [
    uids.ends,
    segment.uidHashes,
    phrases.ends,
    segment.kinds,
    postings.ends,
    postings.slots,
    documents.ends,
    documents.phrases,
    documents.fields,
    names.ends,
    segment.nameSlots,
    namesByKey.hashes,
    namesByKey.values,
    keys.hashes,
    keys.values,
    english.anchors.hashes,
    english.anchors.values,
    english.topics.ends,
    english.topics.phrases,
    english.topics.weights,
  ]) {
    sum.list(list);
    yield;
  }
  return sum.mark;
}

/**
 * Adds up numbers one after the other (as cyrb53 by bryc does, public domain: 53 bits), four bytes at a time. One loop for
 * everything: a cold worker has it compiled before the first list ends.
 */
class Sum {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  /** What is added up, copied: a list may begin anywhere in its buffer. */
  #paper = new Uint8Array(0);

  text(text: string): void {
    // A letter has three bytes at most.
    this.#makeRoom(text.length * 3);
    this.#bytes(encoder.encodeInto(text, this.#paper).written);
  }

  list(list: Uint8Array | Uint32Array | Float64Array): void {
    if (!ArrayBuffer.isView(list)) throw new TypeError("This is no list of a segment.");
    this.#makeRoom(list.byteLength);
    this.#paper.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
    this.#bytes(list.byteLength);
  }

  get mark(): string {
    let high = Math.imul(this.#high ^ (this.#high >>> 16), 2246822507);
    high ^= Math.imul(this.#low ^ (this.#low >>> 13), 3266489909);
    let low = Math.imul(this.#low ^ (this.#low >>> 16), 2246822507);
    low ^= Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
  }

  #makeRoom(bytes: number): void {
    if (this.#paper.length < bytes + 4) this.#paper = new Uint8Array((bytes + 7) & ~3);
  }

  #bytes(length: number): void {
    this.#paper.fill(0, length, length + 3);
    const words = new Uint32Array(this.#paper.buffer, 0, (length + 3) >>> 2);
    // The length first, so that a thing cannot move from the end of one list to the beginning of the next.
    let high = Math.imul(this.#high ^ length, 2654435761);
    let low = Math.imul(this.#low ^ length, 1597334677);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      high = Math.imul(high ^ word, 2654435761) ^ (high >>> 15);
      low = Math.imul(low ^ word, 1597334677) ^ (low >>> 13);
    }
    this.#high = high;
    this.#low = low;
  }
}

const encoder = new TextEncoder();
