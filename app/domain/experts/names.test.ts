import { describe, expect, test } from "vitest";
import { proposeNameParts } from "./names";

describe("the proposed family and given name", () => {
  test.each([
    ["Nguyễn Thị Minh Khai", "Nguyễn", "Khai"],
    ["Nguyen Van An", "Nguyen", "An"],
    ["NGUYỄN THỊ MINH KHAI", "NGUYỄN", "KHAI"],
    ["Công Tằng Tôn Nữ Thị Ngọc Phương", "Công Tằng Tôn Nữ", "Phương"],
    ["Tôn Thất Tùng", "Tôn Thất", "Tùng"],
    ["Đặng Lê", "Đặng", "Lê"],
    ["Đào Duy Anh", "Đào", "Anh"],
  ])("of %s, in Vietnamese order, is %s and %s", (fullName, familyName, givenName) => {
    expect(proposeNameParts(fullName)).toEqual({ familyName, givenName });
  });

  test.each([
    ["Minh Khai Nguyen", "Nguyen", "Minh Khai"],
    ["David Tran", "Tran", "David"],
    ["Linh Schmidt", "Schmidt", "Linh"],
    ["Marie-Claire Dupont", "Dupont", "Marie-Claire"],
  ])("of %s, in Western order, is %s and %s", (fullName, familyName, givenName) => {
    expect(proposeNameParts(fullName)).toEqual({ familyName, givenName });
  });

  test("follows a comma", () => {
    expect(proposeNameParts("Nguyen, Minh Khai")).toEqual({ familyName: "Nguyen", givenName: "Minh Khai" });
  });

  test("is the same for decomposed letters and stray spaces", () => {
    expect(proposeNameParts("  Nguyễn   Thị Ánh ".normalize("NFD"))).toEqual({ familyName: "Nguyễn", givenName: "Ánh" });
  });

  test("of a single word is a given name, of nothing is nothing", () => {
    expect(proposeNameParts("Khai")).toEqual({ familyName: "", givenName: "Khai" });
    expect(proposeNameParts("  ")).toEqual({ familyName: "", givenName: "" });
  });
});
