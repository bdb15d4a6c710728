import { type LoaderFunctionArgs } from "@remix-run/node";
import { makeCv } from "~/domain/cases/dossier/make-cv.server";
import { fileResponse } from "~/http/file-response.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { isLocale } from "~/i18n/locale";

/** The user's own profile as a scientific CV, in the language of `?lang=`, otherwise of the address. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireExpert(args);
  const asked = new URL(args.request.url).searchParams.get("lang") ?? "";
  const { name, bytes } = await makeCv(actor, isLocale(asked) ? asked : requestLocale(args.request));
  return fileResponse({ name, mediaType: "application/pdf", content: bytes });
});
