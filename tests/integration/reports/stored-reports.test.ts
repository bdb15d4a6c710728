import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { beginCase } from "~/domain/cases/begin-case.server";
import { lockCase } from "~/domain/cases/lock-case.server";
import { type NewEvent, recordEvent } from "~/domain/cases/record-event.server";
import { Refusal } from "~/domain/refusal";
import { FIGURES, figureOf } from "~/domain/reports/figure";
import { listCasesBehind } from "~/domain/reports/list-cases-behind.server";
import { readReport } from "~/domain/reports/read-report.server";
import { parseReportQuery } from "~/domain/reports/report-query";
import { EVERYTHING } from "~/domain/reports/selection-params";
import { storeMonthlyReports } from "~/domain/reports/store-monthly-reports.server";
import { storeReport } from "~/domain/reports/store-report.server";
import { getStoredReport, listStoredReports, verifyStoredReports } from "~/domain/reports/stored-reports.server";
import { db } from "~/platform/db.server";
import { actorOf } from "../../factories/actor-of";
import { makePair, type MadePair } from "../../factories/make-pair";
import { makeUser } from "../../factories/make-user";

const TODAY = "2026-11-22";
const query = (search: string) => parseReportQuery(new URLSearchParams(search), TODAY);
const OCTOBER = { from: "2026-10-01", until: "2026-11-01", upTo: "2026-11-01", selection: EVERYTHING };
const on = (day: string) => new Date(`${day}T05:00:00Z`);

let pair: MadePair;
let other: MadePair;
let caseId: string;

/** A case that began in October, with events recorded on the days they happened. */
async function begin(of: MadePair, day: string, institutionSees = true): Promise<string> {
  return db.$transaction(async (tx) => {
    const locked = await beginCase(tx, {
      creationKey: randomUUID(),
      expertId: of.expertId,
      positionId: of.positionId,
      institutionId: of.institutionId,
      channel: institutionSees ? "institution_search" : "mission_nomination",
      ownerId: institutionSees ? of.recruiter.userId : of.coordinator.userId,
      engagementType: "remote_advising",
      institutionSees,
      frozen: { countryCode: "JP", fieldCodes: ["2.2"], technologyCodes: [], matchScore: null, matchVersion: null },
      event: { kind: institutionSees ? "invited" : "nominated", side: "coordinator", actorId: null, at: on(day) },
    });
    return locked.id;
  });
}

async function record(id: string, ...events: NewEvent[]): Promise<void> {
  await db.$transaction(async (tx) => {
    const locked = await lockCase(tx, id);
    for (const event of events) expect(await recordEvent(tx, locked, event)).toEqual({ ok: true });
  });
}

beforeAll(async () => {
  pair = await makePair();
  other = await makePair();
  caseId = await begin(pair, "2026-10-05");
  await record(
    caseId,
    { kind: "accepted", side: "expert", actorId: pair.expert.userId, note: "Tôi đồng ý", at: on("2026-10-09") },
    { kind: "dossier_opened", side: "institution", actorId: pair.recruiter.userId, at: on("2026-10-20") },
  );
  await begin(other, "2026-10-30", false);
});

describe("a stored report", () => {
  it("is made for last month by the monthly job, whole and for each country, once", async () => {
    const now = on("2026-11-02").getTime();
    expect(await storeMonthlyReports(now)).toBe(2);
    expect(await storeMonthlyReports(now)).toBe(0);
    const { rows, total } = await listStoredReports(pair.coordinator, 1);
    expect(total).toBe(2);
    expect(rows.map(({ from, selection }) => [from, selection.country])).toEqual([
      ["2026-10-01", null],
      ["2026-10-01", "JP"],
    ]);
  });

  it("is the same when the same is stored again", async () => {
    const first = await storeReport(pair.coordinator, OCTOBER);
    expect(await storeReport(pair.coordinator, OCTOBER)).toEqual(first);
  });

  it("holds only days that are over", async () => {
    const now = on("2026-10-10").getTime();
    const stored = await storeReport(pair.coordinator, OCTOBER, now);
    const report = stored.ok ? await getStoredReport(pair.coordinator, stored.id, false) : null;
    expect([report?.from, report?.until]).toEqual(["2026-10-01", "2026-10-10"]);
    expect(await storeReport(pair.coordinator, { ...OCTOBER, from: "2026-11-01", until: "2026-12-01", upTo: "2026-12-01" }, now)).toEqual({
      ok: false,
      code: "too_early",
    });
  });

  it("comes out the same after later events, another owner, an edited position, a moved person and an erased one", async () => {
    await record(
      caseId,
      {
        kind: "handed_over",
        side: "coordinator",
        actorId: pair.coordinator.userId,
        reason: "absence",
        data: { from: pair.recruiter.userId, to: pair.coordinator.userId },
      },
      { kind: "interview_opened", side: "institution", actorId: null },
      { kind: "not_selected", side: "institution", actorId: null, reason: "criteria_not_met" },
    );
    await db.position.update({
      where: { id: pair.positionId },
      data: { fieldCodes: ["3.1"], titleVi: "Tên khác", engagementTypes: ["teaching"] },
    });
    await db.expert.update({ where: { id: pair.expertId }, data: { countryCode: "DE", fieldCodes: ["6.1"] } });
    await db.caseEvent.updateMany({ where: { caseId }, data: { note: "", actorId: null } });
    await record(caseId, { kind: "expert_erased", side: "system", actorId: null });
    await db.case.update({ where: { id: caseId }, data: { expertId: null } });

    const found = [];
    for await (const one of verifyStoredReports()) found.push(one.differences);
    expect(found).toEqual([[], [], []]);
  });

  it("names the figure that differs", async () => {
    const { rows } = await listStoredReports(pair.coordinator, 1);
    const whole = rows.find(({ from, until, selection }) => from === "2026-10-01" && until === "2026-11-01" && selection.country === null)!;
    const { figures } = await getStoredReport(pair.coordinator, whole.id, false);
    const forged = structuredClone(figures);
    forged.activity.endings.declined += 1;
    await db.storedReport.update({ where: { id: whole.id }, data: { figures: forged } });
    const { differences } = await getStoredReport(pair.coordinator, whole.id, true);
    expect(differences).toEqual([{ path: "activity.endings.declined", before: "1", after: "0" }]);
    await db.storedReport.update({ where: { id: whole.id }, data: { figures } });
  });

  it("of the whole is not shown to an institution's people, nor one of theirs that counts what they are not told of", async () => {
    const { rows } = await listStoredReports(pair.coordinator, 1);
    await expect(getStoredReport(pair.recruiter, rows[0]!.id, false)).rejects.toThrow(Refusal);
    const unknown = await storeReport(pair.coordinator, { ...OCTOBER, selection: { ...EVERYTHING, institution: other.institutionId } });
    expect(unknown.ok && (await getStoredReport(other.recruiter, unknown.id, false).catch((error: Error) => error.message))).toBe(
      "not_found",
    );
    const own = await storeReport(pair.recruiter, OCTOBER);
    expect((await listStoredReports(pair.recruiter, 1)).rows.map(({ id }) => id)).toEqual([own.ok && own.id]);
  });
});

describe("a report", () => {
  it("counts for an institution's people their own cases, once they know of them", async () => {
    const own = await readReport(pair.recruiter, query("period=2026-10"));
    expect(own.query.selection.institution).toBe(pair.institutionId);
    expect(own.figures.activity.stages.all?.slice(0, 4)).toEqual([1, 1, 1, 1]);
    expect((await readReport(other.recruiter, query("period=2026-10"))).figures.activity.stages.all?.[0]).toBe(0);
    expect((await readReport(other.coordinator, query("period=2026-10"))).figures.activity.stages.all?.[0]).toBe(2);
    await expect(readReport(pair.recruiter, query(`period=2026-10&institution=${other.institutionId}`))).rejects.toThrow(Refusal);
  });

  it("is not there for experts and administrators", async () => {
    const administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
    for (const actor of [pair.expert, administrator]) await expect(readReport(actor, query(""))).rejects.toThrow(Refusal);
  });

  it("has as many cases behind each of its numbers as the number says", async () => {
    const asked = query("period=2026&view=cohort");
    const { figures } = await readReport(pair.coordinator, asked);
    for (const name of FIGURES.filter((one) => !one.includes(".outcome."))) {
      expect([name, (await listCasesBehind(pair.coordinator, asked, name, 1)).total]).toEqual([name, figureOf(figures, name)]);
    }
    const { rows } = await listCasesBehind(pair.coordinator, asked, "activity.stage.dossier", 1);
    expect(rows.map(({ id }) => id)).toEqual([caseId]);
  });
});
