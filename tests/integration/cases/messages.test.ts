import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { listMessages } from "~/domain/cases/messages/list-messages.server";
import { sendMessage } from "~/domain/cases/messages/send-message.server";
import { getCaseFile } from "~/domain/cases/dossier/get-case-file.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { getCaseFrame } from "~/domain/cases/get-case-frame.server";
import { makeOpenCase } from "../../factories/make-open-case";

const send = (actor: UserActor, id: string, body: string, files: { name: string; bytes: Uint8Array }[] = []) =>
  sendMessage(actor, id, { creationKey: randomUUID(), body, files });
const pdf = { name: "Thư ngỏ.pdf", bytes: new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n") };
const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );

describe("who writes and who reads", () => {
  test("the expert, the institution's owners and recruiters write; viewers and other coordinators read; nobody else knows of it", async () => {
    const one = await makeOpenCase();
    expect(await send(one.asExpert, one.id, "Xin chào")).toEqual({ ok: true });
    expect(await send(one.asRecruiter, one.id, "Chào chị")).toEqual({ ok: true });
    expect(await send(one.asViewer, one.id, "Tôi")).toEqual({ ok: false, code: "forbidden" });
    expect(await send(one.asCoordinator, one.id, "Tôi")).toEqual({ ok: false, code: "not_owner" });
    expect(await refusalOf(send(one.asStranger, one.id, "Tôi"))).toBe("not_found");
    for (const actor of [one.asExpert, one.asOwner, one.asViewer, one.asCoordinator]) {
      expect((await listMessages(actor, one.id, 1)).messages.map(({ body }) => body)).toEqual(["Chào chị", "Xin chào"]);
    }
    expect(await refusalOf(listMessages(one.asStranger, one.id, 1))).toBe("not_found");
    expect((await listMessages(one.asViewer, one.id, 1)).mayWrite).toBe(false);
  });

  test("the coordinator who answers for the case writes in it", async () => {
    const one = await makeOpenCase();
    await db.case.update({ where: { id: one.id }, data: { ownerId: one.asCoordinator.userId } });
    expect(await send(one.asCoordinator, one.id, "Tôi phụ trách")).toEqual({ ok: true });
    expect((await listMessages(one.asExpert, one.id, 1)).messages[0]?.side).toBe("coordinator");
  });

  test("nothing is written before the invitation or after the end", async () => {
    for (const state of ["suggested", "declined", "not_selected", "completed"] as const) {
      const one = await makeOpenCase({ state });
      expect(await send(one.asOwner, one.id, "Muộn")).toEqual({ ok: false, code: "illegal_move" });
    }
  });

  test("the institution does not read what was written before it was let in, nor its files", async () => {
    const one = await makeOpenCase({ state: "invited", institutionSince: null });
    await db.case.update({ where: { id: one.id }, data: { ownerId: one.asCoordinator.userId } });
    await send(one.asExpert, one.id, "Chỉ hỏi riêng điều phối viên", [pdf]);
    const early = (await listMessages(one.asCoordinator, one.id, 1)).messages[0]?.files[0]?.id ?? "";
    expect(await refusalOf(listMessages(one.asOwner, one.id, 1))).toBe("not_found");
    await db.case.update({ where: { id: one.id }, data: { state: "accepted", institutionSince: new Date() } });
    expect((await getCaseFrame(one.asOwner, one.id)).unread).toBe(0);
    await send(one.asExpert, one.id, "Chào tất cả");
    expect((await listMessages(one.asOwner, one.id, 1)).messages.map(({ body }) => body)).toEqual(["Chào tất cả"]);
    expect(await refusalOf(getCaseFile(one.asOwner, one.id, early))).toBe("not_found");
    expect((await getCaseFile(one.asExpert, one.id, early)).name).toBe("Thư ngỏ.pdf");
  });
});

describe("a message", () => {
  test("sent twice by one form is one message and one event", async () => {
    const one = await makeOpenCase();
    const message = { creationKey: randomUUID(), body: "Một lần", files: [pdf] };
    const answers = await Promise.all([sendMessage(one.asExpert, one.id, message), sendMessage(one.asExpert, one.id, message)]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect(await db.caseMessage.count({ where: { caseId: one.id } })).toBe(1);
    expect(await db.storedFile.count({ where: { message: { caseId: one.id } } })).toBe(1);
    const events = await db.caseEvent.findMany({ where: { caseId: one.id, kind: "message_sent" } });
    expect(events.map(({ note, data, side }) => [note, data, side])).toEqual([["", { files: 1 }, "expert"]]);
  });

  test("carries files by what they are, under a name that says so", async () => {
    const one = await makeOpenCase();
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154", "hex");
    await send(one.asExpert, one.id, "", [{ name: "CV.pdf", bytes: png }]);
    const file = (await listMessages(one.asOwner, one.id, 1)).messages[0]?.files[0];
    expect(file?.name).toBe("CV.pdf.png");
    expect((await getCaseFile(one.asOwner, one.id, file?.id ?? "")).mediaType).toBe("image/png");
  });

  test("with a program in it, or with nothing, is not sent", async () => {
    const one = await makeOpenCase();
    const program = { name: "Thư.pdf", bytes: Buffer.from("4d5a90000300000004000000ffff0000", "hex") };
    expect(await send(one.asExpert, one.id, "Xem tệp", [pdf, program])).toEqual({ ok: false, code: "unknown_file" });
    expect(await send(one.asExpert, one.id, "")).toEqual({ ok: false, code: "nothing" });
    expect(await db.caseMessage.count({ where: { caseId: one.id } })).toBe(0);
  });

  test("of a closed account stays without a name", async () => {
    const one = await makeOpenCase();
    await send(one.asRecruiter, one.id, "Chào chị");
    await db.caseMessage.updateMany({ where: { caseId: one.id }, data: { authorId: randomUUID() } });
    expect((await listMessages(one.asExpert, one.id, 1)).messages[0]?.author).toBeNull();
  });

  test("its file is not to be had by the address of another case", async () => {
    const [one, other] = await Promise.all([makeOpenCase(), makeOpenCase()]);
    await send(one.asExpert, one.id, "", [pdf]);
    const file = (await listMessages(one.asExpert, one.id, 1)).messages[0]?.files[0]?.id ?? "";
    expect(await refusalOf(getCaseFile(other.asOwner, other.id, file))).toBe("not_found");
    expect(await refusalOf(getCaseFile(other.asOwner, one.id, file))).toBe("not_found");
  });
});

describe("what is new", () => {
  test("is marked until it was looked at, and told of once until then, without its words", async () => {
    const one = await makeOpenCase();
    await send(one.asOwner, one.id, "Bí mật một");
    await send(one.asOwner, one.id, "Bí mật hai");
    const told = () => db.notification.findMany({ where: { userId: one.asExpert.userId, kind: "message" } });
    expect(await told()).toHaveLength(1);
    expect(JSON.stringify(await told())).not.toContain("Bí mật");
    expect((await listMessages(one.asExpert, one.id, 1)).messages.map(({ unread }) => unread)).toEqual([true, true]);
    expect((await listMessages(one.asExpert, one.id, 1)).messages.map(({ unread }) => unread)).toEqual([false, false]);
    await send(one.asOwner, one.id, "Bí mật ba");
    expect(await told()).toHaveLength(2);
    expect((await listMessages(one.asExpert, one.id, 1)).messages.map(({ unread }) => unread)).toEqual([true, false, false]);
    expect(await db.notification.count({ where: { userId: one.asOwner.userId, kind: "message" } })).toBe(0);
  });

  test("stands on the first of many pages, and a page too far is the last", async () => {
    const one = await makeOpenCase();
    await db.caseMessage.createMany({
      data: Array.from({ length: 60 }, (_, n) => ({
        caseId: one.id,
        creationKey: randomUUID(),
        authorId: one.asOwner.userId,
        side: "institution" as const,
        body: `${n}`,
        at: new Date(Date.now() + n),
      })),
    });
    expect((await listMessages(one.asExpert, one.id, 1)).messages[0]?.body).toBe("59");
    const last = await listMessages(one.asExpert, one.id, 99);
    expect([last.page, last.messages.length, last.messages.at(-1)?.body]).toEqual([3, 10, "0"]);
  });
});
