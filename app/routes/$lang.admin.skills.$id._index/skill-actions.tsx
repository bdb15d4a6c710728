import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { TextAreaField } from "~/ui/text-area-field";
import { SkillLink, type ShownSkill } from "./skill-page";

/** Why a retired or merged skill is not offered, and the button that restores it. */
export function SkillStanding({ skill }: { skill: ShownSkill }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  if (!skill.retiredAt) return null;
  const retired = t("skill.retired", { date: formatDate(locale, skill.retiredAt.slice(0, 10)) });
  if (!skill.mergedInto) {
    return (
      <Notice tone="warning" standing action={<PlainForm skill={skill} intent="restore" label={t("skill.restore")} />}>
        <p>{retired}</p>
        {skill.retiredReason ? <p className="mt-1 whitespace-pre-line">{t("skill.reason", { reason: skill.retiredReason })}</p> : null}
      </Notice>
    );
  }
  return (
    <Notice tone="info" standing action={skill.undoUntil ? <PlainForm skill={skill} intent="undo" label={t("skill.undo")} /> : undefined}>
      <p>
        {t("mergedInto", { name: "" })}
        <SkillLink skill={skill.mergedInto} />
      </p>
      <p className="mt-1">
        {skill.undoUntil ? t("skill.undoUntil", { date: formatDate(locale, skill.undoUntil.slice(0, 10)) }) : t("skill.undoOver")}
      </p>
    </Notice>
  );
}

function PlainForm({ skill, intent, label }: { skill: ShownSkill; intent: "restore" | "undo"; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="version" value={skill.version} />
      <Button name="intent" value={intent} variant="secondary">
        {label}
      </Button>
    </Form>
  );
}

/** Retires the skill, with a reason that every administrator can read. */
export function RetireForm({ skill, problem, typed }: { skill: ShownSkill; problem: string | null; typed: string }) {
  const { t } = useTranslation("taxonomy");
  return (
    <div className="mt-12 max-w-form">
      <Disclosure summary={t("skill.retireTitle")} open={problem !== null}>
        <Form method="post" className="space-y-4 pb-4">
          <p className="text-ink-soft">{t("skill.retireHint")}</p>
          <input type="hidden" name="version" value={skill.version} />
          <TextAreaField
            field={{ ...plainField("reason", typed), errors: problem ? [problem] : undefined, required: true }}
            label={t("skill.retireReason")}
            rows={3}
          />
          <Button name="intent" value="retire" variant="danger">
            {t("skill.retire")}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
