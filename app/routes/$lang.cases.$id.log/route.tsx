import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogTable } from "~/domain/cases/components/log-table";
import { getCaseLog } from "~/domain/cases/get-case-log.server";
import { requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";

/** The events of a case that the reader may see; newest first. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const entries = await getCaseLog(await requireVerifiedUser(args), args.params.id ?? "");
  return { entries: entries.reverse() };
});

export default function CaseLog() {
  const { entries } = useLoaderData<typeof loader>();
  return <LogTable entries={entries} />;
}
