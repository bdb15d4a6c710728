/** Whether a Host header contains a host and optionally a port; a request's URL is built from it. */
export function isHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}/`);
}

/** Whether a body is an HTML form without files, the kind that nearly every page of the product posts. */
export function isFormBody(contentType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType ?? "");
}

/** Whether a body is an HTML form with files; only the addresses in upload-routes.ts accept these. */
export function isUploadBody(contentType: string | undefined): boolean {
  return /^multipart\/form-data\s*;\s*boundary=(?:"[^"\r\n]{1,70}"|[\w'()+,./:=?-]{1,70})\s*$/i.test(contentType ?? "");
}
