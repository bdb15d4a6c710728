import { expect, test } from "vitest";
import { maskAddress } from "./mask-address";

test.each([
  ["nguyen.thi.minh.khai@example.test", "n***@example.test"],
  ["k@example.test", "k***@example.test"],
  ["đào@vien.example", "đ***@vien.example"],
  ['"a@b"@example.test', '"***@example.test'],
  ["khong-phai-dia-chi", "***"],
  ["", "***"],
])("of %s an administrator sees %s", (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});
