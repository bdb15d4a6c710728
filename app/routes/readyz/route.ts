import { readiness } from "~/http/readiness.server";

/** Readiness: database, index and worker lag. 503 only when the database is down: without the index the app still works. */
export async function loader() {
  const report = await readiness();
  return Response.json(report, { status: report.status === "unavailable" ? 503 : 200, headers: { "Cache-Control": "no-store" } });
}
