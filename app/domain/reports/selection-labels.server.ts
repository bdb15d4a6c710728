import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { labelsOf } from "./labels.server";
import { DIMENSIONS } from "./model";
import { type Selection } from "./selection";

/** The parts of a selection in words, in the order of the filters. */
export async function selectionLabels(selection: Selection, locale: Locale): Promise<{ name: string; value: string }[]> {
  const t = translator(locale, "reports");
  const tc = translator(locale, "common");
  const parts = await Promise.all(
    DIMENSIONS.map(async (dimension) => {
      const key = selection[dimension];
      return key === null ? [] : [{ name: t(`filter.${dimension}`), value: (await labelsOf(dimension, [key], locale))(key) }];
    }),
  );
  const form = selection.form === null ? [] : [{ name: t("filter.form"), value: tc(`engagementType.${selection.form}`) }];
  return [...parts.flat(), ...form];
}
