/** Whether a Host header names a host and perhaps a port: the address of a request is built from it. */
export function isHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}/`);
}

/** Whether a body is an HTML form without files, as nearly every page of the product posts it. */
export function isFormBody(contentType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType ?? "");
}

/** Whether a body is an HTML form with files; taken by the addresses of upload-routes.ts alone. */
export function isUploadBody(contentType: string | undefined): boolean {
  return /^multipart\/form-data\s*;\s*boundary=(?:"[^"\r\n]{1,70}"|[\w'()+,./:=?-]{1,70})\s*$/i.test(contentType ?? "");
}
