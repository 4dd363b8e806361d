/** Letters; those of scripts without spaces between words count double. */
export function weightedLength(text: string): number {
  const middle = text.charCodeAt(text.length >> 1);
  return text.length * (middle >= 0x2e80 && middle < 0xfb00 ? 2 : 1);
}
