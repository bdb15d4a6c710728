import { useTranslation } from "~/i18n/use-translation";
import { isAlarm } from "~/domain/notifications/alarms";
import { MAIL_RHYTHMS, type MailRhythm, type NotificationKind } from "~/domain/notifications/kinds";
import { Choice } from "~/ui/choice";
import { plainField } from "~/ui/field";
import { SelectControl } from "~/ui/select-field";

/** One kind of notification: whether it is shown in the app, and when it is mailed. */
export function ChoiceRow({ kind, inApp, mail }: { kind: NotificationKind; inApp: boolean; mail: MailRhythm }) {
  const { t } = useTranslation("notifications");
  const field = plainField(`mail_${kind}`, mail);
  return (
    <li>
      <fieldset className="grid gap-x-6 gap-y-2 py-3 md:grid-cols-[1fr_12rem_18rem] md:items-center">
        <legend className="contents">
          <span className="font-medium">{t(`kind.${kind}.label`)}</span>
        </legend>
        {isAlarm(kind) ? (
          <span className="text-ink-soft">{t("settings.alwaysInApp")}</span>
        ) : (
          <Choice type="checkbox" id={`app_${kind}`} name={`app_${kind}`} value="on" label={t("settings.inApp")} defaultChecked={inApp} />
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <label htmlFor={field.id} className="shrink-0">
            {t("settings.mail")}
          </label>
          <SelectControl field={field} emptyLabel={null} options={MAIL_RHYTHMS.map((value) => ({ value, label: t(`rhythm.${value}`) }))} />
        </div>
      </fieldset>
    </li>
  );
}
