import { expect, test } from "vitest";
import { dayNumber } from "~/domain/days";
import { NO_END } from "./end-day";
import { positionDocument, type IndexedPosition } from "./position-document";

const position: IndexedPosition = {
  id: "0190-position",
  institution: { id: "0190-institution", nameVi: "Viện Sông Hồng", nameEn: "", kind: "institute" },
  kind: "post",
  titleVi: "Chuyên gia",
  titleEn: "Expert",
  textVi: "",
  textEn: "",
  programme: "",
  subjectsVi: ["Màng mỏng"],
  subjectsEn: [],
  engagementTypes: ["teaching", "remote_advising"],
  skills: [{ skillId: "thin-film", minLevel: 3, names: { labelVi: "Màng mỏng", labelEn: "Thin films", aliasesVi: [], aliasesEn: [] } }],
  fieldCodes: ["2.5"],
  technologyCodes: [],
  provinceCode: "da-nang",
  remotePossible: true,
  startFrom: null,
  dossierDeadline: null,
  minDegree: null,
  publishedAt: new Date("2026-11-22T00:00:00Z"),
  updatedAt: new Date("2026-11-22T00:00:00Z"),
};

test("holds these fields of a position and no other", () => {
  expect(Object.keys(positionDocument(position)).sort()).toEqual(
    [
      "deadline",
      "engagementTypes",
      "fieldCodes",
      "fieldLabels",
      "id",
      "institutionId",
      "institutionKind",
      "institutionNames",
      "kind",
      "minDegree",
      "place",
      "programme",
      "provinceCode",
      "publishedAt",
      "remotePossible",
      "skillIds",
      "skillLabels",
      "skillLevels",
      "startFrom",
      "subjects",
      "technologyCodes",
      "technologyLabels",
      "textEn",
      "textVi",
      "titleEn",
      "titleVi",
      "updatedAt",
    ].sort(),
  );
});

test("without a deadline it sorts last and passes every day", () => {
  expect(positionDocument(position).deadline).toBe(NO_END);
  expect(positionDocument({ ...position, dossierDeadline: "2026-12-31" }).deadline).toBe(dayNumber("2026-12-31"));
});

test("is found by the province's names before and after the reform", () => {
  expect(positionDocument(position).place).toEqual(expect.arrayContaining(["Đà Nẵng", "Quảng Nam"]));
});
