import { useTranslation } from "~/i18n/use-translation";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { DescriptionList } from "~/ui/description-list";

export interface InstitutionFactsShown {
  nameVi: string;
  nameEn: string;
  kind: InstitutionKind;
  province: string;
  website: string;
  rorId: string;
  descriptionVi: string;
  descriptionEn: string;
}

/** The data an institution gave about itself, in both languages; missing values are marked as missing. */
export function InstitutionFacts({ facts }: { facts: InstitutionFactsShown }) {
  const { t } = useTranslation(["institutions", "common"]);
  const { t: tu } = useTranslation("ui");
  const missing = <span className="text-ink-soft">{t("desk.notGiven")}</span>;
  const link = (href: string, label: string) => (
    <a href={href} rel="nofollow noopener noreferrer" className="link break-all">
      {label}
    </a>
  );
  return (
    <DescriptionList
      items={[
        { term: `${t("form.name")} · ${tu("field.vi")}`, detail: facts.nameVi ? <span lang="vi">{facts.nameVi}</span> : missing },
        { term: `${t("form.name")} · ${tu("field.en")}`, detail: facts.nameEn ? <span lang="en">{facts.nameEn}</span> : missing },
        { term: t("form.kind"), detail: t(`common:institutionKind.${facts.kind}`) },
        { term: t("form.province"), detail: facts.province },
        { term: t("form.website"), detail: facts.website ? link(facts.website, facts.website) : missing },
        { term: t("form.ror"), detail: facts.rorId ? link(`https://ror.org/${facts.rorId}`, facts.rorId) : missing },
        {
          term: `${t("form.description")} · ${tu("field.vi")}`,
          detail: facts.descriptionVi ? <Text lang="vi" text={facts.descriptionVi} /> : missing,
        },
        {
          term: `${t("form.description")} · ${tu("field.en")}`,
          detail: facts.descriptionEn ? <Text lang="en" text={facts.descriptionEn} /> : missing,
        },
      ]}
    />
  );
}

function Text({ lang, text }: { lang: string; text: string }) {
  return (
    <p lang={lang} className="max-w-prose whitespace-pre-line">
      {text}
    </p>
  );
}
