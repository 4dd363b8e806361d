import { browser } from "./api";
import { isFirefox } from "./in-click";

const permission = { permissions: ["notifications" as const] };

/** Ask the browser to ask the user. Must be the very first thing in the handler of a real click. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(permission);
}

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

export async function withdrawNotifications(): Promise<void> {
  if (await mayNotify()) await browser.permissions.remove(permission);
}

/** Show a notification; one with the same id is replaced, so showing it again disturbs nobody twice. */
export async function notify(
  id: string,
  { title, message }: { title: string; message: string },
): Promise<void> {
  const iconUrl = browser.runtime.getURL("icons/icon-128.png");
  await browser.notifications.create(id, { type: "basic", iconUrl, title, message });
}

let isListening = false;
let wasThere = false;

/**
 * Whether a click also comes to us when this worker has ended by then. Firefox wakes an extension only for what its worker listened
 * to in its first turn: one that was given the permission later is not woken, the next one is. (Chromium wakes for what was
 * ever listened to.)
 */
export function isHeardLater(): boolean {
  return wasThere || !isFirefox() || !notificationsApi();
}

/** Without the permission there is no such object at all, whatever the types say. */
function notificationsApi(): typeof browser.notifications | undefined {
  return browser.notifications;
}

/**
 * Hear of clicks on notifications, by their id. The browser gives us the events only while the permission is there, so
 * this is called at every start and again when it was just given.
 */
export function onNotificationClicked(listener: (id: string) => void): void {
  const listen = (): void => {
    const notifications = notificationsApi();
    if (isListening || !notifications) return;
    isListening = true;
    notifications.onClicked.addListener((id) => {
      void notifications.clear(id);
      listener(id);
    });
  };
  isListening = false;
  listen();
  wasThere = isListening;
  browser.permissions.onAdded.addListener(listen);
}
