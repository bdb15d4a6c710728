/**
 * The addresses whose forms may carry files, with the most bytes of a whole body. Every other address takes forms
 * without files only. A body within the bound but over the limits of its form is read to its end and comes back with
 * the error at the field; one over the bound is refused before it is read, since a page could not be answered then.
 */
const UPLOAD_ROUTES: readonly { path: RegExp; most: number }[] = [
  { path: /^\/(?:vi|en)\/cases\/[^/]+\/(?:messages|dossier)$/, most: 64_000_000 },
  { path: /^\/(?:vi|en)\/imports\/new$/, most: 32_000_000 },
];

/**
 * The most bytes that a form with files posted to this address may have; null where files are not taken.
 * @param path of the page, or of its data (`.data`)
 */
export function uploadBound(path: string): number | null {
  const page = path.replace(/\.data$/, "");
  return UPLOAD_ROUTES.find((route) => route.path.test(page))?.most ?? null;
}
