import { useTranslation } from "~/i18n/use-translation";
import { CASE_TEXT_LIMITS, CONTACT_FIELDS, type EventKind, NEXT_STEPS, REASONS } from "~/domain/cases/model";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { MoveForm } from "./move-form";
import { type MoveAnswer } from "./use-move-form";
import { WhyHandOver } from "./why-hand-over";

export type MovesData = {
  version: number;
  /** Events that this reader may trigger in the current state of the case. */
  may: readonly EventKind[];
  asExpert: boolean;
  /** Whether the reader owns the case; others take it over first. */
  answersFor: boolean;
  mayTakeOver: boolean;
  ownerCandidates: readonly { id: string; name: string; place: string }[];
  /** Other open cases of the position. */
  others: number;
  openingsFilled: boolean;
  nextStep: string | null;
  dueOn: string | null;
  today: string;
};

/** What the reader can do with the case now, most likely first; each action is a form of its own. */
export function Moves({ moves, answer }: { moves: MovesData; answer: MoveAnswer | undefined }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const { version } = moves;
  const may = (kind: EventKind) => moves.may.includes(kind);
  const note = { note: t("move.note") };
  const reasons = (of: keyof typeof REASONS) => REASONS[of].map((code) => ({ value: code, label: ti(`reason.${code}`) }));
  return (
    <div className="divide-y divide-line border-y border-line">
      {may("invited") ? (
        <MoveForm
          intent="invite"
          version={version}
          label={t("move.inviteTitle")}
          submit={t("move.invite")}
          variant="accent"
          answer={answer}
        >
          {(fields) => (
            <>
              <TextAreaField field={fields.message} label={t("move.message")} rows={6} max={CASE_TEXT_LIMITS.invitation} optional />
              <CheckboxGroup
                field={fields.askFields}
                label={t("move.askFields")}
                options={CONTACT_FIELDS.map((field) => ({ value: field, label: t(`fields.${field}`) }))}
                columns={2}
              />
            </>
          )}
        </MoveForm>
      ) : null}
      {may("taken_up") ? (
        <MoveForm intent="take_up" version={version} label={t("move.takeUp")} submit={t("move.takeUp")} variant="accent" answer={answer}>
          {(fields) => (
            <TextAreaField
              field={fields.note}
              label={t("move.note")}
              hint={t("move.takeUpHint")}
              rows={3}
              max={CASE_TEXT_LIMITS.note}
              optional
            />
          )}
        </MoveForm>
      ) : null}
      {may("dossier_opened") ? (
        <MoveForm
          intent="open_dossier"
          version={version}
          label={t("move.openDossier")}
          submit={t("move.openDossier")}
          answer={answer}
          labels={note}
        >
          {(fields) => (
            <TextAreaField
              field={fields.note}
              label={t("move.note")}
              hint={t("move.noteExpert")}
              rows={3}
              max={CASE_TEXT_LIMITS.note}
              optional
            />
          )}
        </MoveForm>
      ) : null}
      {may("interview_opened") ? (
        <MoveForm
          intent="open_interview"
          version={version}
          label={t("move.openInterview")}
          submit={t("move.openInterview")}
          answer={answer}
          labels={note}
        >
          {(fields) => (
            <TextAreaField
              field={fields.note}
              label={t("move.note")}
              hint={t("move.noteInternal")}
              rows={3}
              max={CASE_TEXT_LIMITS.note}
              optional
            />
          )}
        </MoveForm>
      ) : null}
      {may("selected") ? (
        <MoveForm
          intent="select"
          version={version}
          label={t("move.select")}
          submit={t("move.confirmSelect")}
          variant="accent"
          answer={answer}
          labels={note}
          defaults={moves.openingsFilled && moves.others > 0 ? { fills: "on" } : {}}
        >
          {(fields) => (
            <>
              <TextAreaField
                field={fields.note}
                label={t("move.reason")}
                hint={t("move.selectHint")}
                rows={4}
                max={CASE_TEXT_LIMITS.note}
              />
              {moves.others > 0 ? (
                <CheckboxField field={fields.fills} label={t("move.fills")} hint={t("move.fillsCount", { count: moves.others })} />
              ) : null}
            </>
          )}
        </MoveForm>
      ) : null}
      {may("not_selected") ? (
        <MoveForm
          intent="reject"
          version={version}
          label={t("move.reject")}
          submit={t("move.confirmReject")}
          variant="danger"
          answer={answer}
          labels={{ ...note, reason: t("move.reason") }}
        >
          {(fields) => (
            <>
              <SelectField
                field={fields.reason}
                label={t("move.reason")}
                options={reasons("not_selected")}
                emptyLabel={t("move.reasonMust")}
              />
              <TextAreaField
                field={fields.note}
                label={t("move.note")}
                hint={t("move.noteInternal")}
                rows={3}
                max={CASE_TEXT_LIMITS.note}
                optional
              />
            </>
          )}
        </MoveForm>
      ) : null}
      {may("suggestion_withdrawn") ? (
        <MoveForm
          intent="withdraw_suggestion"
          version={version}
          label={t("move.withdrawSuggestion")}
          submit={t("move.withdrawSuggestion")}
          variant="danger"
          answer={answer}
          labels={{ ...note, reason: t("move.reason") }}
        >
          {(fields) => (
            <>
              <SelectField
                field={fields.reason}
                label={t("move.reason")}
                options={reasons("suggestion_withdrawn")}
                emptyLabel={t("move.reasonMust")}
              />
              <TextAreaField field={fields.note} label={t("move.note")} rows={3} max={CASE_TEXT_LIMITS.note} optional />
            </>
          )}
        </MoveForm>
      ) : null}
      {may("next_step_planned") ? (
        <MoveForm
          intent="plan"
          version={version}
          label={t("move.plan")}
          submit={t("move.confirmPlan")}
          answer={answer}
          labels={{ nextStep: t("move.step"), dueOn: t("move.dueOn"), note: t("move.stepNote") }}
          defaults={{ nextStep: moves.nextStep ?? "other", dueOn: moves.dueOn ?? moves.today }}
        >
          {(fields) => (
            <>
              <SelectField
                field={fields.nextStep}
                label={t("move.step")}
                options={NEXT_STEPS.map((step) => ({ value: step, label: ti(`nextStep.${step}`) }))}
                emptyLabel={null}
                width="full"
              />
              <DateField field={fields.dueOn} label={t("move.dueOn")} min={moves.today} />
              <TextField field={fields.note} label={t("move.stepNote")} hint={t("move.noteInternal")} optional />
            </>
          )}
        </MoveForm>
      ) : null}
      {moves.answersFor && may("handed_over") && moves.ownerCandidates.length > 0 ? (
        <MoveForm
          intent="hand_over"
          version={version}
          label={t("move.handOverTitle")}
          submit={t("move.handOver")}
          answer={answer}
          labels={{ to: t("move.to"), reason: t("move.whyHandOver"), note: t("move.note") }}
        >
          {(fields) => (
            <>
              <SelectField
                field={fields.to}
                label={t("move.to")}
                emptyLabel={t("move.choosePerson")}
                width="full"
                options={moves.ownerCandidates.map((person) => ({
                  value: person.id,
                  label: person.place ? `${person.name} · ${person.place}` : person.name,
                }))}
              />
              <WhyHandOver fields={fields} />
            </>
          )}
        </MoveForm>
      ) : null}
      {!moves.answersFor && moves.mayTakeOver && may("handed_over") ? (
        <MoveForm
          intent="take_over"
          version={version}
          label={t("move.takeOver")}
          submit={t("move.takeOver")}
          answer={answer}
          labels={{ reason: t("move.whyHandOver"), note: t("move.note") }}
        >
          {(fields) => <WhyHandOver fields={fields} />}
        </MoveForm>
      ) : null}
      {may("withdrawn") ? (
        <MoveForm
          intent="withdraw"
          version={version}
          label={moves.asExpert ? t("move.withdraw") : t("move.withdrawFor")}
          submit={t("move.confirmWithdraw")}
          variant="danger"
          answer={answer}
          labels={{ ...note, reason: t("move.reason") }}
        >
          {(fields) => (
            <>
              <SelectField
                field={fields.reason}
                label={t("move.reason")}
                optional
                options={reasons("withdrawn")}
                emptyLabel={t("move.reasonChoose")}
              />
              <TextAreaField field={fields.note} label={t("move.note")} rows={3} max={CASE_TEXT_LIMITS.note} optional />
            </>
          )}
        </MoveForm>
      ) : null}
    </div>
  );
}
