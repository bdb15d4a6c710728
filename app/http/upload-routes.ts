/**
 * The addresses whose forms may carry files, with the maximum size of the whole body in bytes. Every other address
 * accepts only forms without files. A body within this limit but over the limits of its form is read to its end, and
 * the form is shown again with the error at the field. A body over this limit is refused before it is read, and no page
 * can be shown for it.
 */
const UPLOAD_ROUTES: readonly { path: RegExp; most: number }[] = [
  { path: /^\/(?:vi|en)\/cases\/[^/]+\/(?:messages|dossier)$/, most: 64_000_000 },
  { path: /^\/(?:vi|en)\/profile\/employment\/consent$/, most: 32_000_000 },
  { path: /^\/(?:vi|en)\/imports\/new$/, most: 32_000_000 },
];

/**
 * The maximum size in bytes of a form with files posted to this address; null where files are not accepted.
 * @param path of the page, or of its data (`.data`)
 */
export function uploadBound(path: string): number | null {
  const page = path.replace(/\.data$/, "");
  return UPLOAD_ROUTES.find((route) => route.path.test(page))?.most ?? null;
}
