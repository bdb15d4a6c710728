/** An address for an administrator who has to judge a failed mail: the mail system in full, of the person one letter. `n***@example.test` */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  if (at < 0) return "***";
  const [first = ""] = address.slice(0, at);
  return `${first}***${address.slice(at)}`;
}
