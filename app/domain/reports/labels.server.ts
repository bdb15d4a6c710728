import { countryName } from "~/domain/reference/countries";
import { fieldLabel } from "~/domain/reference/fields";
import { technologyLabel } from "~/domain/reference/technologies";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { db } from "~/platform/db.server";
import { CHANNELS } from "~/domain/cases/model";
import { type Dimension, NO_COUNTRY } from "./model";

/** The current labels of a dimension's keys. Labels are not part of the figures: labels may change, keys do not. */
export async function labelsOf(dimension: Dimension, keys: readonly string[], locale: Locale): Promise<(key: string) => string> {
  const t = translator(locale, "reports");
  switch (dimension) {
    case "country":
      return (key) => (key === NO_COUNTRY ? t("noCountry") : countryName(key, locale));
    case "field":
      return (key) => fieldLabel(key, locale);
    case "technology":
      return (key) => technologyLabel(key, locale);
    case "channel":
      return (key) => {
        const channel = CHANNELS.find((one) => one === key);
        return channel ? t(`channel.${channel}`) : key;
      };
    case "institution": {
      const rows = await db.institution.findMany({ where: { id: { in: [...keys] } }, select: { id: true, nameVi: true, nameEn: true } });
      const names = new Map(rows.map(({ id, nameVi, nameEn }) => [id, pickText(locale, { vi: nameVi, en: nameEn })?.text ?? ""]));
      return (key) => names.get(key) ?? t("gone");
    }
    case "owner": {
      const rows = await db.user.findMany({ where: { id: { in: [...keys] } }, select: { id: true, displayName: true } });
      const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
      return (key) => names.get(key) ?? t("gone");
    }
  }
}
