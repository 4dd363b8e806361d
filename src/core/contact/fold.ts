/** Letters that no accent can be taken from, as people type them who have not got them. */
const spelt: readonly (readonly [RegExp, string])[] = [
  [/ß/g, "ss"],
  [/ø/g, "o"],
  [/ł/g, "l"],
  [/æ/g, "ae"],
  [/đ/g, "d"],
  [/ı/g, "i"],
];

/** Lower case and without accents, so that "zoe" finds Zoë. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most of what people write has neither: asking is much quicker than folding.
  // oxlint-disable-next-line no-control-regex -- ASCII begins with the control characters
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  const plain = lower.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return spelt.reduce((folded, [letter, plainly]) => folded.replace(letter, plainly), plain);
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
