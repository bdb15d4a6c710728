import { expect, test } from "vitest";
import { parseOrcidId } from "./orcid-id";
import { degreeLevel } from "./read-orcid-record";

test("an iD is read however it is pasted, and only with its right check digit", () => {
  for (const typed of [
    "0000-0002-1825-0097",
    " https://orcid.org/0000-0002-1825-0097 ",
    "orcid:0000000218250097",
    "0000 0002 1825 0097",
    "0000–0002–1825–0097",
  ]) {
    expect(parseOrcidId(typed)).toBe("0000-0002-1825-0097");
  }
  expect(parseOrcidId("0000-0001-5000-004x")).toBe("0000-0001-5000-004X");
  for (const typed of ["", "0000-0002-1825-0098", "0000-0002-1825-009", "javascript:alert(1)", "0000-0002-1825-00979"])
    expect(parseOrcidId(typed)).toBeNull();
});

test("degrees are read from titles in several languages, and never guessed", () => {
  expect(["PhD in Physics", "Tiến sĩ", "Doktor-Ingenieur", "Dr. rer. nat.", "Doctorat"].map(degreeLevel)).toEqual(
    Array(5).fill("doctorate"),
  );
  expect(["MSc", "Thạc sĩ khoa học", "Master of Engineering", "MBA"].map(degreeLevel)).toEqual(Array(4).fill("master"));
  expect(["Kỹ sư", "B.Sc.", "Bachelor of Arts", "Cử nhân"].map(degreeLevel)).toEqual(Array(4).fill("bachelor"));
  expect(["Visiting student", "", "Drama", "Postdoctoral researcher"].map(degreeLevel)).toEqual(Array(4).fill(null));
});
