import { fakeEvent } from "./outside";

/** Alarms and notifications, as the browser keeps them; they outlive a worker where a test hands them on. */
export function fakeReminding() {
  const reminding = {
    /** When each alarm rings, in milliseconds since the epoch. */
    alarms: new Map<string, number>(),
    /** What is on screen, by id. */
    shown: new Map<string, { title: string; message: string }>(),
    /** Every notification ever made. */
    made: [] as string[],
    rang: fakeEvent<[{ name: string }]>(),
    clicked: fakeEvent<[string]>(),
  };
  const alarms = {
    onAlarm: reminding.rang,
    create: (name: string, { when }: { when: number }) => void reminding.alarms.set(name, when),
    get: async (name: string) => {
      const scheduledTime = reminding.alarms.get(name);
      return scheduledTime === undefined ? undefined : { name, scheduledTime };
    },
    clear: async (name: string) => reminding.alarms.delete(name),
  };
  const notifications = {
    onClicked: reminding.clicked,
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      reminding.shown.set(id, { title, message });
      reminding.made.push(message);
    },
    clear: async (id: string) => reminding.shown.delete(id),
  };
  return { reminding, alarms, notifications };
}
