import { type Label } from "~/domain/reference/model";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { composeMail } from "./compose-mail";
import { type Mail } from "./model";
import { siteUrl } from "./site-url.server";

/** To the user who proposed a skill: the decision, the name under which the skill can be found, and the administrator's note. */
export function proposalDecidedMail(
  { name, locale }: { name: string; locale: Locale },
  proposed: Label,
  { decision, note, skill }: { decision: "accepted" | "refused"; note: string; skill: Label | null },
): Mail {
  const t = translator(locale, "taxonomy");
  const asked = pickText(locale, proposed)?.text ?? "";
  const found = skill?.[locale] ?? "";
  const intro =
    decision === "accepted"
      ? t("mail.accepted", { asked, found })
      : skill
        ? t("mail.there", { asked, found })
        : t("mail.refused", { asked });
  return composeMail(locale, {
    subject: decision === "accepted" ? t("mail.acceptedSubject", { asked }) : t("mail.refusedSubject", { asked }),
    greeting: t("mail.greeting", { name }),
    paragraphs: [intro, ...(note ? [t("mail.note", { note })] : [])],
    action: { label: t("mail.action"), url: siteUrl(locale, "/skills/propose") },
    signature: [`${translator(locale)("appName")} · ${siteUrl(locale, "/")}`],
  });
}
