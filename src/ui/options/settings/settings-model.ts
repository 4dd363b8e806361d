import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { askForPages } from "../../../browser/page-permission";
import type { Ask } from "../../../protocol/requests";
import type { MailService, Settings, Theme } from "../../../core/settings/settings";
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
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly applyTheme: (theme: Theme) => void;
}

export function createSettings({ request: ask, outcomes, applyTheme }: Dependencies): SettingsModel {
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

  const choose = async (change: Ask<"settings/save">): Promise<void> => {
    const before = settings.value;
    if (before === null) return;
    // It works at once; where it could not be kept, the screen goes back to what is true.
    show({ ...before, ...change });
    try {
      show(await ask("settings/save", change));
      outcomes.done(words("options_kept"));
    } catch (error) {
      show(before);
      outcomes.failed(error);
    }
  };

  return {
    settings,
    failure,
    noticing,
    chooseMail: (mail) => choose({ mail }),
    chooseTheme: (theme) => choose({ theme }),
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
