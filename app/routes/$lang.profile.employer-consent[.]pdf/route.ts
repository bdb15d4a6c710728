import { type LoaderFunctionArgs } from "@remix-run/node";
import { getOwnConsentDocument } from "~/domain/cases/employer-consent/get-own-employer-consent.server";
import { fileResponse } from "~/http/file-response.server";
import { requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";

/** The document of the user's own employer as a download. */
export const loader = answering(async (args: LoaderFunctionArgs) => fileResponse(await getOwnConsentDocument(await requireExpert(args))));
