import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "~/domain/vocabulary/actor";
import { dayNumber, todayInVietnam } from "~/domain/days";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { searchPositionDatabase } from "~/domain/search/search-position-database.server";
import { searchPositions } from "~/domain/search/search-positions.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";

const TODAY = todayInVietnam();
const day = (offset: number) => new Date((dayNumber(TODAY) + offset) * 86_400_000).toISOString().slice(0, 10);

afterAll(() => db.$disconnect());

describe("positions", () => {
  const ask = (search: string) => parsePositionQuery(new URLSearchParams(search));
  let open: string;

  beforeAll(async () => {
    await ensureIndex("position");
    const { id: institutionId } = await makeInstitution({
      nameVi: "Đại học Bách khoa Sông Hàn",
      provinceCode: "da-nang",
      kind: "university",
    });
    const pending = await makeInstitution({ status: "pending" });
    open = (
      await makePosition({
        institutionId,
        titleVi: "Chuyên gia tư vấn vi mạch",
        kind: "research_order",
        fieldCodes: ["2.2"],
        technologyCodes: ["qd21-2026.3"],
        provinceCode: "da-nang",
        remotePossible: true,
        dossierDeadline: day(20),
        skills: [{ skillId: "semiconductor-technology" }],
      })
    ).id;
    await makePosition({ institutionId, titleVi: "Vi mạch nháp", status: "draft" });
    await makePosition({ institutionId, titleVi: "Vi mạch đã đóng", status: "closed" });
    await makePosition({ institutionId, titleVi: "Vi mạch quá hạn", dossierDeadline: day(-1) });
    await makePosition({ institutionId: pending.id, titleVi: "Vi mạch chưa xác minh" });
    await drainMarks("position", "w");
  });

  test("anyone finds what is open, and nothing else, in the index as in the database", async () => {
    for (const search of [
      "q=vi mach",
      "q=semiconductor",
      "q=Da Nang",
      "q=Quảng Nam",
      "q=bach khoa song han",
      "engagement=remote_advising",
      "kind=research_order",
      "field=2",
      "technology=qd1131.6",
      "province=da-nang",
      "remote=1",
      "institution=university",
      "deadline=30",
      "skill=semiconductor-technology",
    ]) {
      const results = await searchPositions(visitor, ask(search), TODAY);
      expect({ search, ids: results.found.map(({ card }) => card.id), source: results.source }).toEqual({
        search,
        ids: [open],
        source: "index",
      });
      expect({ search, ...(await searchPositionDatabase(ask(search), TODAY)) }).toEqual({ search, ids: [open], total: 1, loosenings: [] });
    }
    expect((await searchPositions(visitor, ask("deadline=14"), TODAY)).found).toEqual([]);
  });

  test("nothing found says what removing each filter would bring, in the index as in the database", async () => {
    const search = ask("q=vi mach&deadline=14&remote=1");
    const expected = [{ filter: "deadline", total: 1 }];
    expect(await searchPositions(visitor, search, TODAY)).toMatchObject({ total: 0, source: "index", loosenings: expected });
    expect(await searchPositionDatabase(search, TODAY)).toEqual({ ids: [], total: 0, loosenings: expected });
  });
});
