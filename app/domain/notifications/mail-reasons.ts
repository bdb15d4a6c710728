/** Why the server refused or put off one mail, as far as its reply tells. */
export const MAIL_REASONS = ["no_such_address", "mailbox_full", "too_large", "policy", "put_off", "other"] as const;
export type MailReason = (typeof MAIL_REASONS)[number];

/** Why the server as a whole fails. */
type OutageReason = "unreachable" | "encryption" | "sign_in" | "sender" | "busy" | "folder" | "other";

/** The classes of enhanced status codes (RFC 3463) that say more than the reply. */
const BY_STATUS: readonly [RegExp, MailReason][] = [
  [/^5\.1\.|^5\.2\.1$/, "no_such_address"],
  [/^[45]\.2\.2$/, "mailbox_full"],
  [/^[45]\.(2\.3|3\.4)$/, "too_large"],
  [/^5\.7\./, "policy"],
];

/** The reason in a code of the mailer, such as `EENVELOPE 550 5.1.1`. */
export function mailReason(code: string): MailReason {
  const [name, reply = "", status = ""] = code.split(" ");
  const told = BY_STATUS.find(([pattern]) => pattern.test(status));
  if (told) return told[1];
  if (reply.startsWith("4")) return "put_off";
  if (name === "EMESSAGE") return reply === "" || reply === "552" ? "too_large" : "policy";
  if (name !== "EENVELOPE") return "other";
  if (reply === "552") return "mailbox_full";
  return reply === "554" ? "policy" : "no_such_address";
}

/** The reason in a code of a failure of the server as a whole. */
export function outageReason(code: string): OutageReason {
  const [name = "", reply = ""] = code.split(" ");
  if (reply === "421" || /4\.3\.\d$/.test(code)) return "busy";
  if (["ETLS", "EREQUIRETLS"].includes(name)) return "encryption";
  if (["EAUTH", "ENOAUTH", "EOAUTH2"].includes(name) || ["530", "534", "535", "538"].includes(reply)) return "sign_in";
  if (name === "ESENDER" || /5\.1\.[78]$/.test(code)) return "sender";
  if (["ENOSPC", "EACCES", "EROFS", "EPERM", "ENOTDIR", "EEXIST"].includes(name)) return "folder";
  return reply === "" && ["ECONNECTION", "ESOCKET", "ETIMEDOUT", "EDNS", "EPROXY"].includes(name) ? "unreachable" : "other";
}
