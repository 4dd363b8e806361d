/** The two places where a document says what it is: the head speaks by the title, the body by its first heading. */
export interface Face {
  readonly title: string;
  readonly heading: string;
}

/** Decides when a document that changes in place is one page again: never the head of one and the body of another. */
export interface Settling {
  /** The document is another page from now on, whatever it still shows. */
  restart(): void;
  /** Nothing that was read counts any more. */
  forget(): void;
  /** Whether it is worth reading now. */
  isReady(look: number, isLast: boolean): boolean;
  /** Whether what was read may be told; `text`: the beginning of the page's main text, empty where it has none. */
  accept(text: string): boolean;
}

/** How long the piece is, in UTF-16 code units, by which an old text is known again. */
const piece = 120;

/** From this look on, one half that never changes (a site's name as the only heading) no longer holds up the other. */
const halfIsFine = 3;

/**
 * An app first changes the address, then title and text, in any order and with a request in between. So after a change
 * of address a document is read when both title and heading have changed and stand still from one look to the next;
 * where only one of them does, later; and it is not told while its text is still the old page's.
 *
 * @param face reads the two; cheap, as it is called at every look
 */
export function createSettling(face: () => Face): Settling {
  /** The page before the change of address; null after a real load. */
  let before: { face: Face; text: string } | null = null;
  let told: { face: Face; text: string } | null = null;
  let seen: Face | null = null;

  return {
    restart() {
      // Two changes in a row: what is shown may still be from before the first.
      before = told ?? before;
      told = null;
      seen = null;
    },
    forget() {
      before = null;
      told = null;
      seen = null;
    },
    isReady(look, isLast) {
      const now = face();
      const isStill = seen !== null && same(seen, now);
      seen = now;
      if (told !== null) return !same(told.face, now) && (isStill || isLast);
      if (before === null) return look === 0 || isStill || isLast;
      if (same(before.face, now)) return false;
      const isWhole =
        now.title !== before.face.title &&
        (now.heading !== before.face.heading || before.face.heading === "");
      return (isStill && (isWhole || look >= halfIsFine)) || isLast;
    },
    accept(text) {
      if (before !== null && isStillThere(before.text, text)) return false;
      told = { face: face(), text };
      return true;
    },
  };
}

const same = (one: Face, other: Face): boolean => one.title === other.title && one.heading === other.heading;

/**
 * Whether the new text still has the old one in it, by a piece from the old one's middle. Not by how it begins: what
 * stands there (heading, date, menu) is taken in or left out with the title around it.
 */
function isStillThere(old: string, text: string): boolean {
  const middle = Math.max(0, Math.floor((old.length - piece) / 2));
  return old !== "" && text.includes(old.slice(middle, middle + piece));
}
