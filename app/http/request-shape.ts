/** Whether a Host header names a host and perhaps a port: the address of a request is built from it. */
export function isHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}/`);
}

/** Whether a body is an HTML form as every page of the product posts it; there are no uploads. */
export function isFormBody(contentType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType ?? "");
}
