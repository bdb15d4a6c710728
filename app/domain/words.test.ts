import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldVietnamese, matchKey } from "./words";

const vietnamese = fc
  .array(fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠĂẰẴẶÂẦẤẬĐÈẼỄỆÌỈỊÒỎÕỐỘỜỠỢÙỦỨỮỰỲỶỸỴ \t\u00a0-/"), { maxLength: 40 })
  .map((letters) => letters.join(""));

describe("foldVietnamese", () => {
  it("drops every diacritic and turns đ into d", () => {
    expect(foldVietnamese("Vật liệu BÁN DẪN, Đà Nẵng")).toBe("vat lieu ban dan, da nang");
    expect(foldVietnamese("Nguyễn Thị Thuở Ướt")).toBe("nguyen thi thuo uot");
  });

  it("collapses white space of any kind and drops invisible characters", () => {
    expect(foldVietnamese("  lưới\u00a0 \n điện\u200b ")).toBe("luoi dien");
  });

  it("gives the same for composed and decomposed text", () => {
    fc.assert(fc.property(vietnamese, (text) => foldVietnamese(text.normalize("NFC")) === foldVietnamese(text.normalize("NFD"))));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => foldVietnamese(text.normalize("NFC")) === foldVietnamese(text.normalize("NFD"))),
    );
  });

  it("is idempotent and leaves only plain letters of Vietnamese text", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(folded)).toBe(folded);
        expect(folded).toMatch(/^[a-z\-/ ]*$/);
      }),
    );
  });

  it("does not depend on case", () => {
    fc.assert(fc.property(vietnamese, (text) => foldVietnamese(text.toUpperCase()) === foldVietnamese(text.toLowerCase())));
  });
});

describe("matchKey", () => {
  it("treats punctuation as a word break and keeps C, C++ and C# apart", () => {
    expect(matchKey("Bà Rịa - Vũng Tàu")).toBe("ba ria vung tau");
    expect(matchKey("5G/6G")).toBe("5g 6g");
    expect(new Set([matchKey("C"), matchKey("C++"), matchKey("C#")]).size).toBe(3);
  });
});
