import { rawBytes } from "./raw-bytes.ts";

/** Code pages in which address books and old phones write without saying so, as WHATWG calls them. */
export type CodePage =
  "windows-1250" | "windows-1251" | "koi8-r" | "shift_jis" | "gb18030" | "euc-kr" | "big5" | "windows-1252";

/** Signs looked at: enough of any address book, little work. */
const most = 100_000;

/** Runs of bytes of half a name tell nothing. In bytes. */
const enough = 4;

/**
 * The code page of a text that is no UTF-8, by what its bytes above 0x7F look like; windows-1252 where they tell nothing
 * else. Western letters with marks stand alone among plain ones, Cyrillic ones in words, the signs of East Asia in pairs.
 *
 * @param raw each character stands for a byte, see `decodeText`
 */
export function guessCodePage(raw: string): CodePage {
  const runs = raw.slice(0, most).match(/[\x80-\xff]+/g) ?? [];
  const high = runs.join("");
  if (high.length < enough) return "windows-1252";
  const share = (bytes: RegExp): number => (high.match(bytes)?.length ?? 0) / high.length;
  if (share(/[\x81-\x9f]/g) > 0.2 && isWrittenIn("shift_jis", raw)) return "shift_jis";
  const mixed = raw.slice(0, most).match(/[a-z][\x80-\xff]+|(?<![a-z\x80-\xff])[\x80-\xff]+[a-z]/gi) ?? [];
  const standsAlone = mixed.length < 0.3 * runs.length;
  // Letters, and the two of them that Windows puts elsewhere (Ё, ё) or KOI8 does.
  const letters = share(/[\xc0-\xff\xa8\xb8\xa3\xb3]/g);
  const inWords = standsAlone && letters > 0.95 && high.length / runs.length > 2 ? cyrillic(runs) : null;
  if (inWords !== null) return inWords;
  const pairs = runs.filter((run) => run.length % 2 === 0 && /^[\xa1-\xfe]+$/.test(run));
  if (standsAlone && pairs.length === runs.length && runs.some((run) => run.length >= enough))
    return inPairs(high);
  if (isWrittenIn("big5", raw) && /(?:[\xa4-\xc6][\x40-\x7e\xa1-\xfe]){2}/.test(raw)) return "big5";
  return isPolish(raw) ? "windows-1250" : "windows-1252";
}

/** Capitals stand first in a word, or nothing else does: 0xC0 … 0xDF are capitals to Windows, 0xE0 … 0xFF to KOI8. */
function cyrillic(runs: readonly string[]): CodePage | null {
  const share = (word: RegExp): number => runs.filter((run) => word.test(run)).length / runs.length;
  const windows = share(/^(?:[\xc0-\xdf\xa8]?[\xe0-\xff\xb8]+|[\xc0-\xdf\xa8]{2,})$/);
  const koi8 = share(/^(?:[\xe0-\xff\xb3]?[\xc0-\xdf\xa3]+|[\xe0-\xff\xb3]{2,})$/);
  if (Math.max(windows, koi8) < 0.7) return null;
  return koi8 > windows ? "koi8-r" : "windows-1251";
}

/** All Korean syllables begin with 0xB0 … 0xC8; of Chinese names, written in the same space, not all do. */
function inPairs(high: string): CodePage {
  const leads = high.replace(/(.)./gs, "$1");
  return /^[\xb0-\xc8]+$/.test(leads) && leads.length > 3 ? "euc-kr" : "gb18030";
}

/** Every pair of bytes is a sign, and none but letters: no half-width ones, which any byte could be. */
function isWrittenIn(charset: "shift_jis" | "big5", raw: string): boolean {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(rawBytes(raw.slice(0, most)), { stream: true });
    const signs = text.match(/[^\p{ASCII}]/gu) ?? [];
    const known = text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uffef]/gu,
    );
    return (known?.length ?? 0) > 0.9 * signs.length;
  } catch {
    return false;
  }
}

/** Ł, ł, ą, ż and Ż are signs of money and print to windows-1252, which do not stand in words. */
function isPolish(raw: string): boolean {
  return /[A-Za-z][\xb3\xb9\xbf\x9c](?![\d])|[\xa3\xaf][a-z]/.test(raw);
}
