import { ALARMS, type AlarmKind } from "~/domain/notifications/alarms";
import { findMailTrouble } from "~/domain/notifications/find-mail-trouble.server";
import { raiseAlarm } from "~/domain/notifications/raise-alarm.server";
import { findIndexTrouble } from "~/domain/search/find-index-trouble.server";

/** For each alarm how many things are in trouble; 0 when all is well. */
const TROUBLE: Record<AlarmKind, () => Promise<number>> = {
  mail_failing: findMailTrouble,
  index_failing: findIndexTrouble,
};

/** Looks for trouble of each kind and tells the administrators. Any number of workers may run it at once. */
export async function raiseAlarms(): Promise<void> {
  for (const kind of ALARMS) {
    const count = await TROUBLE[kind]();
    if (count > 0) await raiseAlarm(kind, count);
  }
}
