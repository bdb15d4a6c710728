import { expect, test } from "vitest";
import { mayLoseAccess } from "./administration-rules";
import { type Role } from "~/domain/vocabulary/actor";

const roles = (...held: Role[]) => new Set(held);

test("the last administrator keeps the role and the account", () => {
  expect(mayLoseAccess({ roles: roles("administrator"), losing: "administrator" }, 0)).toEqual({ ok: false, code: "last_administrator" });
  expect(mayLoseAccess({ roles: roles("administrator"), losing: "account" }, 0)).toEqual({ ok: false, code: "last_administrator" });
});

test("the last administrator may stop being a coordinator", () => {
  expect(mayLoseAccess({ roles: roles("administrator", "coordinator"), losing: "coordinator" }, 0)).toEqual({ ok: true });
});

test("anyone else may lose anything", () => {
  expect(mayLoseAccess({ roles: roles("administrator"), losing: "administrator" }, 1)).toEqual({ ok: true });
  expect(mayLoseAccess({ roles: roles("coordinator"), losing: "account" }, 0)).toEqual({ ok: true });
});
