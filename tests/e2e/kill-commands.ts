import { acts } from "./kill-commands/acts.ts";
import type { Command } from "./kill-commands/command.ts";
import { contacts } from "./kill-commands/contacts.ts";
import { journal } from "./kill-commands/journal.ts";
import { keeping } from "./kill-commands/keeping.ts";
import { sharing } from "./kill-commands/sharing.ts";

/** Everything that is stored when people do it in pages of ours; a test holds the list against the protocol. */
export const commands: readonly Command[] = [...sharing, ...contacts, ...acts, ...journal, ...keeping];
