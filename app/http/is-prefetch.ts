/** Whether the browser prefetches a page that nobody has opened yet; such a request changes no record. */
export function isPrefetch(request: Request): boolean {
  const purpose = request.headers.get("Sec-Purpose") ?? request.headers.get("Purpose") ?? "";
  return /^prefetch\b/i.test(purpose);
}
