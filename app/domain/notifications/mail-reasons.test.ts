import { expect, test } from "vitest";
import { mailReason, outageReason } from "./mail-reasons";

test.each([
  ["EENVELOPE 550", "no_such_address"],
  ["EENVELOPE 550 5.1.1", "no_such_address"],
  ["EENVELOPE 550 5.2.1", "no_such_address"],
  ["EENVELOPE", "no_such_address"],
  ["EENVELOPE 552", "mailbox_full"],
  ["EENVELOPE 452 4.2.2", "mailbox_full"],
  ["EMESSAGE 552 5.3.4", "too_large"],
  ["EMESSAGE", "too_large"],
  ["EENVELOPE 550 5.7.1", "policy"],
  ["EENVELOPE 554", "policy"],
  ["EMESSAGE 554", "policy"],
  ["EENVELOPE 451", "put_off"],
  ["EENVELOPE 450 4.7.1", "put_off"],
  ["UNKNOWN", "other"],
])("%s means %s", (code, reason) => {
  expect(mailReason(code)).toBe(reason);
});

test.each([
  ["ESOCKET", "unreachable"],
  ["ETIMEDOUT", "unreachable"],
  ["ECONNECTION 421", "busy"],
  ["EENVELOPE 451 4.3.2", "busy"],
  ["ETLS", "encryption"],
  ["EAUTH 535 5.7.8", "sign_in"],
  ["EENVELOPE 530 5.7.0", "sign_in"],
  ["ESENDER 550 5.7.1", "sender"],
  ["EENVELOPE 553 5.1.8", "sender"],
  ["ENOSPC", "folder"],
  ["EPROTOCOL 554", "other"],
])("%s is said of the server as %s", (code, reason) => {
  expect(outageReason(code)).toBe(reason);
});
