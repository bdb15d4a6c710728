import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keyColumns } from "./record-keys";

test("the primary keys are those of the data model", () => {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{([^]*?)^\}/gm)];
  expect(models.length).toBeGreaterThan(40);
  const inSchema = models.map(([, model = "", body = ""]) => {
    const several = /@@id\(\[([^\]]*)\]/.exec(body)?.[1]?.split(/,\s*/);
    return [model, several ?? [/^\s+(\w+)\s.*@id\b/m.exec(body)?.[1]]];
  });
  expect(models.map(([, model = ""]) => [model, keyColumns(model)])).toEqual(inSchema);
});
