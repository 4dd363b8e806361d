import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import { displayName, type Contact } from "../../core/contact/contact";
import { failureWords } from "../failure-words";

/** All contacts, as the background has them, for every view of the page. */
export interface AddressBook {
  /** By name; null while they are being read. */
  readonly contacts: ReadonlySignal<readonly Contact[] | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  reload(): Promise<void>;
  find(uid: string): Contact | null;
  /** Show at once what was just kept or deleted; the next `reload` confirms it. */
  remember(contact: Contact): void;
  forget(uid: string): void;
}

export function createAddressBook({ request: ask }: { readonly request: typeof request }): AddressBook {
  const contacts = signal<readonly Contact[] | null>(null);
  const failure = signal<string | null>(null);
  let reading: Promise<void> | null = null;
  let wanted = 0;

  /** What changed while they were read makes them old news: read again instead of showing a step back. */
  const newest = async (): Promise<readonly Contact[]> => {
    const turn = wanted;
    const found = await ask("contacts/list", {});
    return turn === wanted ? found : newest();
  };

  const read = async (): Promise<void> => {
    try {
      contacts.value = await newest();
      failure.value = null;
    } catch (error) {
      failure.value = failureWords(error);
    } finally {
      reading = null;
    }
  };

  return {
    contacts,
    failure,
    reload() {
      wanted += 1;
      reading ??= read();
      return reading;
    },
    find: (uid) => contacts.value?.find((contact) => contact.uid === uid) ?? null,
    remember(contact) {
      const others = (contacts.value ?? []).filter(({ uid }) => uid !== contact.uid);
      contacts.value = [...others, contact].toSorted(byName);
    },
    forget(uid) {
      contacts.value = (contacts.value ?? []).filter((contact) => contact.uid !== uid);
    },
  };
}

const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

function byName(a: Contact, b: Contact): number {
  return collator.compare(displayName(a), displayName(b)) || (a.uid < b.uid ? -1 : 1);
}
