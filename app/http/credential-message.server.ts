import { type CredentialProblem } from "~/domain/identity/check-credentials.server";
import { PASSWORD_MAX, PASSWORD_MIN } from "~/domain/identity/password-length";
import { type PasswordProblem } from "~/domain/identity/password-rules";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";

/** The message for a refused sign-in, with the time to wait rounded up to seconds or minutes. */
export function credentialMessage(locale: Locale, problem: CredentialProblem): string {
  const t = translator(locale, "account");
  if (problem.code === "wait") {
    return problem.seconds < 90
      ? t("credentials.waitSeconds", { count: problem.seconds })
      : t("credentials.waitMinutes", { count: Math.ceil(problem.seconds / 60) });
  }
  return problem.code === "wrong" ? t("credentials.wrong") : t("credentials.disabled");
}

/** The message for an unacceptable new password. */
export function passwordMessage(locale: Locale, problem: PasswordProblem): string {
  const t = translator(locale, "account");
  return t(`passwordProblem.${problem}`, { min: PASSWORD_MIN, max: PASSWORD_MAX });
}
