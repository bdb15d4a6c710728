import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { labelsOf } from "./labels.server";
import { DIMENSIONS } from "./model";
import { type Selection } from "./selection";
import { db } from "~/platform/db.server";

/** The labelled parts of a selection, in the order of the filters. */
export async function selectionLabels(selection: Selection, locale: Locale): Promise<{ name: string; value: string }[]> {
  const t = translator(locale, "reports");
  const tc = translator(locale, "common");
  const parts = await Promise.all(
    DIMENSIONS.map(async (dimension) => {
      const key = selection[dimension];
      if (dimension === "owner" && key !== null && !(await isOwnerIn(selection, key)))
        return [{ name: t("filter.owner"), value: t("gone") }];
      return key === null ? [] : [{ name: t(`filter.${dimension}`), value: (await labelsOf(dimension, [key], locale))(key) }];
    }),
  );
  const form = selection.form === null ? [] : [{ name: t("filter.form"), value: tc(`engagementType.${selection.form}`) }];
  return [...parts.flat(), ...form];
}

/** Whether this person was the owner of a case of the selection's institution: the names of other accounts must not be revealed here. */
async function isOwnerIn({ institution, known }: Selection, ownerId: string): Promise<boolean> {
  const ofCase = {
    ...(institution === null ? {} : { institutionId: institution }),
    ...(known ? { institutionSince: { not: null } } : {}),
  };
  return (await db.caseEvent.count({ where: { ownerId, case: ofCase }, take: 1 })) > 0;
}
