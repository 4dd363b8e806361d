import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { askForPages } from "../../../browser/page-permission";
import type { ActId } from "../../../core/act/act";
import type { GroupRhythm } from "../../../core/contact/rhythm";
import type { ReminderSettings } from "../../../core/reminder/reminder";
import type { Ask } from "../../../protocol/requests";
import type { PhraseEdits } from "../../../core/phrases/phrases";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import {
  noIntention,
  type Intention,
  type MailService,
  type Settings,
  type Theme,
} from "../../../core/settings/settings";
import { failureWords } from "../../failure-words";
import { createNoticing, type NoticingModel } from "../../noticing/noticing-model";
import type { Outcomes } from "../outcomes";

/** What the user chose, each choice kept the moment it is made. */
export interface SettingsModel {
  /** Null while they are being read. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  readonly noticing: NoticingModel;
  chooseMail(mail: MailService): Promise<void>;
  chooseTheme(theme: Theme): Promise<void>;
  /** Where longer acts are written: beside the page, or in a tab. */
  writeBeside(isBeside: boolean): Promise<void>;
  /** Whether single letters do something in lists. */
  pressLetters(isUsed: boolean): Promise<void>;
  /** The kinds of acts that Today leaves out. */
  leaveOut(kinds: readonly ActId[]): Promise<void>;
  /** When, of which kinds and on which days the user means to give. */
  keepIntention(change: Partial<Intention>): Promise<void>;
  /** How often to be in touch with groups of people. */
  keepRhythms(rhythms: readonly GroupRhythm[]): Promise<void>;
  keepOffers(offers: readonly string[]): Promise<void>;
  keepPhrases(phrases: PhraseEdits): Promise<void>;
  keepChannels(channels: readonly CustomChannel[]): Promise<void>;
  /** Where phone numbers without a country's code are dialled from; null: by the browser's language. */
  choosePhoneCountry(country: string | null): Promise<void>;
  /** Called in the click itself: notifications need the browser's permission. */
  changeReminders(change: Partial<ReminderSettings>): Promise<void>;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  /** Where it is missing, reminders are not offered. */
  readonly askForNotifications?: () => Promise<boolean>;
  readonly applyTheme: (theme: Theme) => void;
}

export function createSettings(dependencies: Dependencies): SettingsModel {
  const { request: ask, outcomes, applyTheme } = dependencies;
  const settings = signal<Settings | null>(null);
  const failure = signal<string | null>(null);

  const noticing = createNoticing({
    request: ask,
    askForPages,
    done: (text) => outcomes.done(text),
    failed: (error) => outcomes.failed(error),
  });

  const show = (next: Settings): void => {
    settings.value = next;
    applyTheme(next.theme);
  };

  /** It works at once; where it could not be kept, the screen goes back to what is true. */
  const keep = async (
    change: Partial<Settings>,
    write: () => Promise<Settings>,
    undo?: () => void,
  ): Promise<void> => {
    const before = settings.value;
    if (before === null) return;
    show({ ...before, ...change });
    try {
      show(await write());
      outcomes.done(words("options_kept"), undo);
    } catch (error) {
      // A worker that is stopped after its writing and before its answer has kept it: only the store knows.
      const now = await ask("settings/show", {}).catch(() => before);
      show(now);
      if (holds(now, change)) outcomes.done(words("options_kept"), undo);
      else outcomes.failed(error);
    }
  };

  const choose = (change: Ask<"settings/save">, undo?: Ask<"settings/save">): Promise<void> =>
    keep(change, () => ask("settings/save", change), undo && (() => void choose(undo)));

  const mayNotify = async (): Promise<boolean> => {
    try {
      if (await dependencies.askForNotifications?.()) return true;
      outcomes.done(words("reminders_refused"));
    } catch (error) {
      outcomes.failed(error);
    }
    return false;
  };

  /** A list of what the user made: what was typed for one is gone with it, so it can be taken back. */
  const keepMade = <Field extends "channels" | "rhythms">(
    field: Field,
    made: readonly Settings[Field][number][],
  ): Promise<void> => {
    const before = settings.value?.[field] ?? [];
    return choose({ [field]: [...made] }, made.length < before.length ? { [field]: [...before] } : undefined);
  };

  return {
    settings,
    failure,
    noticing,
    chooseMail: (mail) => choose({ mail }),
    chooseTheme: (theme) => choose({ theme }),
    writeBeside: (beside) => choose({ beside }),
    pressLetters: (letterKeys) => choose({ letterKeys }),
    leaveOut: (kinds) => choose({ kindsOff: [...kinds] }),
    keepIntention: (change) =>
      choose({ intention: { ...(settings.value?.intention ?? noIntention), ...change } }),
    keepRhythms: (rhythms) => keepMade("rhythms", rhythms),
    keepOffers: (offers) => choose({ offers: [...offers] }),
    keepPhrases: (phrases) => choose({ phrases: { ...phrases } }),
    keepChannels: (channels) => keepMade("channels", channels),
    choosePhoneCountry: (country) => choose({ phoneCountry: country }),
    async changeReminders(change) {
      const before = settings.value;
      if (before === null) return;
      const reminders = { ...before.reminders, ...change };
      // The browser's question comes first: it is only asked in the click.
      if (change.way === "notification" && !(await mayNotify())) return;
      await keep({ reminders }, () => ask("reminders/save", reminders));
    },
    async reload() {
      try {
        show(await ask("settings/show", {}));
        failure.value = null;
        await noticing.reload();
      } catch (error) {
        failure.value = failureWords(error);
      }
    },
  };
}

/** Whether these settings are as this change wanted them. */
function holds(settings: Settings, change: Partial<Settings>): boolean {
  return (Object.keys(change) as (keyof Settings)[]).every(
    (key) => JSON.stringify(settings[key]) === JSON.stringify(change[key]),
  );
}
