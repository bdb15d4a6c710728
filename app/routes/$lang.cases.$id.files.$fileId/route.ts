import { type LoaderFunctionArgs } from "@remix-run/node";
import { getCaseFile } from "~/domain/cases/dossier/get-case-file.server";
import { fileResponse } from "~/http/file-response.server";
import { requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";

/** A file of a case as a download. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  return fileResponse(await getCaseFile(actor, args.params.id ?? "", args.params.fileId ?? ""));
});
