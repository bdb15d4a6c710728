import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalPassword, checkPassword } from "./password-rules";

describe("a new password", () => {
  test.each(["bảy ngọn đèn trên cầu", "correct horse cattery steeple", "Tr0ub4dor&3xyz", "ありがとう鉛筆消しゴム定規箱"])(
    "may be %s",
    (password) => {
      expect(checkPassword(password, ["an@example.test", "Nguyễn Văn An"])).toEqual({ ok: true });
    },
  );

  test.each(["", "ngắn", "elevenchars", "  spaces  "])("is too short as %j", (password) => {
    expect(checkPassword(password)).toEqual({ ok: false, code: "too_short" });
  });

  test("counts characters, not bytes or surrogates", () => {
    expect(checkPassword("👩‍🔬".repeat(2))).toEqual({ ok: false, code: "too_short" });
    expect(checkPassword("ế".repeat(11))).toEqual({ ok: false, code: "too_short" });
  });

  test("has an end, so that hashing cannot be made to last", () => {
    expect(checkPassword("một hai ba ".repeat(30))).toEqual({ ok: false, code: "too_long" });
  });

  test.each([
    "matkhau12345",
    "Mật khẩu 12345",
    "MẬT KHẨU 123456",
    "password1234",
    "P-a-s-s-w-o-r-d-1-2-3",
    "anhyeuem12345",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "123456789012",
    "109876543210",
    "qwertyuiopas",
    "vietnam123456",
    "1q2w3e4r5t6y",
    "!!!!!!!!!!!!",
    " ".repeat(12),
  ])("may not be %j, which others would try first", (password) => {
    expect(checkPassword(password)).toEqual({ ok: false, code: "common" });
  });

  test.each(["ngocphuong123", "Ngọc Phương 12", "ngocphuongngocphuong", "phuong.ngoc@example.test"])(
    "may not be made of the account's own words: %s",
    (password) => {
      expect(checkPassword(password, ["phuong.ngoc@example.test", "Ngọc Phương"])).toEqual({ ok: false, code: "like_account" });
    },
  );

  test("may contain the account's words among others", () => {
    expect(checkPassword("ngocphuong qua cầu gió bay", ["x@example.test", "Ngọc Phương"])).toEqual({ ok: true });
  });

  test("is the same however the keyboard composes its letters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (typed) => canonicalPassword(typed.normalize("NFD")) === canonicalPassword(typed.normalize("NFC")),
      ),
    );
  });
});
