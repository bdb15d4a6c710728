/** The theme: the system setting unless the reader chose one. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const THEME_COOKIE = "nhipcau_theme";

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** The theme in a request's cookie; `system` when missing or unknown. */
export function themeFromCookie(header: string | null): Theme {
  const value = new RegExp(`(?:^|;\\s*)${THEME_COOKIE}=([a-z]+)`).exec(header ?? "")?.[1];
  return isTheme(value) ? value : "system";
}
