import { type LoaderFunctionArgs } from "@remix-run/node";
import writeXlsx from "write-excel-file/node";
import { templateHeading } from "~/domain/imports/headings";
import { FIELDS_OF, IMPORT_KINDS } from "~/domain/imports/model";
import { importableKinds } from "~/domain/imports/policy";
import { ensure, Refusal } from "~/domain/refusal";
import { csvResponse, csvText } from "~/http/csv";
import { xlsxResponse } from "~/http/xlsx.server";
import { requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";

/** An empty template with headings in both languages, as CSV or XLSX. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const { searchParams } = new URL(args.request.url);
  const kind = IMPORT_KINDS.find((each) => each === searchParams.get("kind"));
  if (!kind) throw new Refusal("not_found");
  ensure({ ok: importableKinds(actor).includes(kind), code: "not_found" }, "not_found");
  const headings = FIELDS_OF[kind].map(templateHeading);
  if (searchParams.get("as") !== "xlsx") return csvResponse(`${kind}.csv`, csvText(headings, []));
  const sheet = await writeXlsx([headings.map((value) => ({ value, fontWeight: "bold" as const }))], {
    columns: headings.map(() => ({ width: 28 })),
  }).toBuffer();
  return xlsxResponse(`${kind}.xlsx`, sheet);
});
