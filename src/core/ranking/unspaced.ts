/** Whether a name or word is written in Chinese, Japanese or Korean letters: names there have no space to know them by. */
export function isUnspaced(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・·\s]{2,}$/u.test(text);
}
