import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ContactRow } from "../../../core/contact/row";
import { searchableOf, searchPeople, withNote, type Searchable } from "../../../core/contact/search";
import type { AddressBook } from "../address-book";

/** Finding people of the list by all that is known of them. */
export interface PeopleSearch {
  /** Those whom the words find, best first. */
  find(query: string): readonly ContactRow[];
  /** Make ready for the first key while nothing else happens; notes are read last, as they are the most. */
  prepare(): void;
  /** Changes when more can be found than before. */
  readonly state: ReadonlySignal<unknown>;
}

interface Dependencies {
  readonly book: AddressBook;
  /** Do this when the page has nothing better to do. */
  readonly whenIdle: (work: () => void) => void;
}

/** People between two pauses: a few milliseconds of work. */
const slice = 250;

export function createPeopleSearch({ book, whenIdle }: Dependencies): PeopleSearch {
  /** A row never changes (an edit makes a new one), so what it is found by is made once. */
  const known = new WeakMap<ContactRow, Searchable>();
  /** Notes read with everybody; those in the book came later. */
  const notes = new Map<string, string>();
  const notesRead = signal(0);
  let preparing = false;

  const searchable = (row: ContactRow): Searchable => {
    const before = known.get(row);
    if (before) return before;
    const made = searchableOf(row, book.notes.get(row.uid) ?? notes.get(row.uid));
    known.set(row, made);
    return made;
  };

  const people = computed(() => {
    void notesRead.value;
    return (book.rows.value ?? []).map(searchable);
  });

  const fold = (from: number): void => {
    const rows = book.rows.value ?? [];
    for (const row of rows.slice(from, from + slice)) searchable(row);
    if (from + slice < rows.length) whenIdle(() => fold(from + slice));
    else if (book.revision.value !== null) void readNotes();
    else preparing = false;
  };

  const readNotes = async (): Promise<void> => {
    await book
      .readEverybody((part) => {
        for (const { uid, note } of part) {
          if (note === "") continue;
          notes.set(uid, note);
          const row = book.find(uid);
          if (row && !book.notes.has(uid)) known.set(row, withNote(searchable(row), note));
        }
        notesRead.value += 1;
        return true;
      })
      // Notes are not found then; the list itself says what is wrong.
      .catch(() => undefined);
  };

  return {
    find: (query) => searchPeople(query, people.value, Infinity).flatMap(({ uid }) => book.find(uid) ?? []),
    prepare() {
      if (preparing || book.revision.value === null) return;
      preparing = true;
      whenIdle(() => fold(0));
    },
    state: people,
  };
}
