import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { changeMemberRole, removeMember } from "~/domain/institutions/change-member.server";
import { InstitutionFrame } from "~/domain/institutions/components/institution-frame";
import { inviteMember } from "~/domain/institutions/invite-member.server";
import { listMembers } from "~/domain/institutions/list-members.server";
import { inviteSchema } from "~/domain/institutions/input";
import { MEMBER_ROLES } from "~/domain/vocabulary/institutions";
import { openInstitution } from "~/domain/institutions/open-institution.server";
import { withdrawInvite } from "~/domain/institutions/withdraw-invite.server";
import { Refusal } from "~/domain/refusal";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { InviteForm } from "./invite-form";
import { InviteTable } from "./invite-table";
import { MemberTable } from "./member-table";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const open = await openInstitution(actor, new URL(args.request.url).searchParams.get("of"));
  if (!open) throw redirect(localePath(locale, "/institution/new"));
  const { members, invites, mayManage } = await listMembers(actor, open.institution.id);
  return {
    institution: open.institution,
    others: open.others,
    members: members.map((member) => ({ ...member, isSelf: member.userId === actor.userId })),
    invites: invites.map(({ email, role, expiresAt, expired }) => ({ email, role, expired, expiresOn: dayInVietnam(expiresAt) })),
    mayManage,
  };
});

export const handle: PageHandle = { title: "institutions:members.title" };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "institutions");
  const form = await args.request.formData();
  const institutionId = String(form.get("institutionId"));
  const userId = String(form.get("userId"));
  const done = (what: string) => redirect(`${localePath(locale, "/institution/members")}?of=${institutionId}&done=${what}`);
  switch (String(form.get("intent"))) {
    case "invite": {
      const submission = checkForm(form, inviteSchema, locale);
      if (submission.status !== "success") return data({ result: submission.reply(), refused: null }, { status: 422 });
      const answer = await inviteMember(actor, { institutionId, ...submission.value });
      if (answer.ok) return data({ result: null, refused: null, invited: submission.value.email });
      const message = answer.code === "already_member" ? t("members.alreadyMember") : t("members.tooManyInvites");
      return data({ result: submission.reply({ fieldErrors: { email: [message] } }), refused: null }, { status: 409 });
    }
    case "role": {
      const role = MEMBER_ROLES.find((each) => each === form.get("role"));
      if (!role) throw new Refusal("not_found");
      const answer = await changeMemberRole(actor, { institutionId, userId, role });
      return answer.ok ? done("changed") : data({ result: null, refused: answer.code }, { status: 409 });
    }
    case "remove": {
      const answer = await removeMember(actor, { institutionId, userId });
      if (!answer.ok) return data({ result: null, refused: answer.code }, { status: 409 });
      return userId === actor.userId ? redirect(localePath(locale, "/")) : done("removed");
    }
    case "withdraw":
      await withdrawInvite(actor, { institutionId, email: String(form.get("email")) });
      return done("withdrawn");
    default:
      throw new Refusal("not_found");
  }
});

const DONE = ["changed", "removed", "withdrawn"] as const;

export default function MembersPage() {
  const { institution, others, members, invites, mayManage } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("institutions");
  const [search] = useSearchParams();
  const done = answer ? undefined : DONE.find((each) => each === search.get("done"));
  const invited = answer && "invited" in answer ? answer.invited : null;
  return (
    <InstitutionFrame institution={institution} others={others}>
      <PageHeader title={t("members.title")} />
      <div className="mb-6 space-y-4 empty:hidden">
        {answer?.refused ? <Notice tone="danger">{t("members.lastOwner")}</Notice> : null}
        {invited ? <Notice tone="success">{t("members.invited", { email: invited })}</Notice> : null}
        {done ? <Notice tone="success">{t(`members.${done}`)}</Notice> : null}
      </div>
      <MemberTable institutionId={institution.id} members={members} mayManage={mayManage} />
      {mayManage ? (
        <div className="mt-12 grid gap-12 lg:grid-cols-2">
          <InviteForm key={invited ?? ""} institutionId={institution.id} lastResult={answer?.result ?? undefined} />
          <InviteTable institutionId={institution.id} invites={invites} />
        </div>
      ) : null}
    </InstitutionFrame>
  );
}
