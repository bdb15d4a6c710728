import { expect, test } from "vitest";
import { listOpenAddresses } from "~/domain/positions/list-open-addresses.server";
import { loader } from "~/routes/sitemap[.]xml/route";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";

const read = async (query = "") => {
  const response = await loader({ request: new Request(`http://localhost:3000/sitemap.xml${query}`), params: {}, context: {} as never });
  return response.text();
};

test("the sitemap lists open positions in both languages, and neither drafts, closed ones, unverified institutions nor people", async () => {
  const { id: institutionId } = await makeInstitution();
  const { id: pendingId } = await makeInstitution({ status: "pending" });
  const open = await makePosition({ institutionId });
  const hidden = [
    await makePosition({ institutionId, status: "draft" }),
    await makePosition({ institutionId, status: "closed" }),
    await makePosition({ institutionId, dossierDeadline: "2020-01-01" }),
    await makePosition({ institutionId: pendingId }),
    await makeExpert({ visibility: "public" }),
  ];
  const index = await read();
  expect(index.match(/part=[\w-]+/g)).toEqual(["part=pages", "part=positions-1"]);
  const positions = await read("?part=positions-1");
  expect(positions.match(/<loc>[^<]+/g)).toEqual([
    `<loc>http://localhost:3000/vi/positions/${open.id}`,
    `<loc>http://localhost:3000/en/positions/${open.id}`,
  ]);
  const all = index + positions + (await read("?part=pages"));
  for (const { id } of hidden) expect(all).not.toContain(id);
  expect(all).not.toContain("/experts");
  expect(all.match(/<urlset/g)).toHaveLength(2);
});

test("a part that does not exist is not found", async () => {
  for (const part of ["positions-2", "positions-0", "positions-", "experts", ""]) {
    await expect(read(`?part=${part}`)).rejects.toMatchObject({ status: 404 });
  }
});

test("parts hold each open position once, in order", async () => {
  const { id: institutionId } = await makeInstitution();
  for (let n = 0; n < 5; n += 1) await makePosition({ institutionId });
  const part = async (number: number, size: number) => {
    const ids: string[] = [];
    for await (const { id } of listOpenAddresses(number, size)) ids.push(id);
    return ids;
  };
  const whole = await part(1, 100);
  const parts = [await part(1, 4), await part(2, 4), await part(3, 4)];
  expect(parts.flat()).toEqual(whole);
  expect(parts.map((ids) => ids.length)).toEqual([4, 2, 0]);
});
