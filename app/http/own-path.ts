/**
 * A path of this site from something that was sent, else null: never another host, so that a redirect cannot lead
 * away. `//host`, `/\host` and control characters are what browsers would read as another host.
 */
export function ownPath(sent: unknown): string | null {
  // eslint-disable-next-line no-control-regex -- browsers drop tabs and line ends inside addresses
  return typeof sent === "string" && /^\/(?![/\\])[^\u0000-\u0020\u007f\\]*$/.test(sent) ? sent : null;
}
