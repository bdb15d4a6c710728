/**
 * The purposes of consent, with one record per purpose (Law 91/2025/QH15, article on consent: specific, per purpose,
 * provable, withdrawable). `account`: to store and use account data. `profile_search`: to be found by the readers that
 * the profile's visibility admits.
 */
export const CONSENT_PURPOSES = ["account", "profile_search"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** How a consent ended: by unpublishing, on the account page, by a consent to another audience, or when profiles were merged. */
export type WithdrawnHow = "unpublish" | "account_page" | "replaced" | "merged";

/**
 * The current version of the consent text: the date of its last change in substance. Raise it when the text changes
 * (messages `legal`); records keep the version that the person saw.
 */
export const CONSENT_TEXT_VERSIONS: Record<ConsentPurpose, string> = {
  account: "2026-11-22",
  profile_search: "2026-11-22",
};

/** Date of the privacy notice and of the terms as published, `YYYY-MM-DD`. */
export const LEGAL_TEXT_DATE = "2026-11-22";
