import { useTranslation } from "~/i18n/use-translation";
import { type PayBand } from "~/domain/positions/model";
import { formatMoneyRange } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { DescriptionList } from "~/ui/description-list";
import { LocalText, Section, Words } from "./section";
import { type ShownPosition } from "./shown-position";

/** The pay and its conditions, the incentives, and the terms as text. */
export function Offer({ position }: { position: ShownPosition }) {
  const { t } = useTranslation("positions");
  const amount = useAmount();
  const { payBands, incentives, termsVi, termsEn } = position;
  return (
    <>
      <Section title={t("page.pay")} show={payBands.length > 0}>
        <DescriptionList
          items={payBands.map((band) => ({
            term: band.vi || band.en ? <Words vi={band.vi} en={band.en} /> : t("page.everyone"),
            detail:
              band.from === null && band.to === null
                ? t("page.noFigure")
                : `${amount(band.from, band.to, band.currency, band.approximate)} ${t(`payPeriod.${band.period}`)}`,
          }))}
        />
      </Section>
      <Section title={t("page.incentives")} show={incentives.length > 0}>
        <DescriptionList
          items={incentives.map((entry) => ({
            term: t(`incentive.${entry.kind}`),
            detail: (
              <>
                {entry.vi || entry.en ? <Words vi={entry.vi} en={entry.en} /> : hasAmount(entry) ? null : t("page.offered")}
                {entry.currency && hasAmount(entry) ? (
                  <span className="block tabular-nums">{amount(entry.amountFrom, entry.amountTo, entry.currency, false)}</span>
                ) : null}
              </>
            ),
          }))}
        />
      </Section>
      <Section title={t("page.terms")} show={termsVi !== "" || termsEn !== ""}>
        <LocalText vi={termsVi} en={termsEn} />
      </Section>
    </>
  );
}

const hasAmount = (entry: { amountFrom: number | null; amountTo: number | null; currency: string | null }) =>
  entry.currency !== null && (entry.amountFrom !== null || entry.amountTo !== null);

/** An amount in words: from, up to, about, or a range; an empty string when none is stated. */
function useAmount() {
  const { t } = useTranslation("positions");
  const locale = useLocale();
  return (from: number | null, to: number | null, currency: PayBand["currency"], approximate: boolean): string => {
    const figure = formatMoneyRange(locale, from, to, currency);
    if (figure === "") return "";
    if (approximate) return t("page.aboutAmount", { amount: figure });
    if (from === null) return t("page.upToAmount", { amount: figure });
    return to === null ? t("page.fromAmount", { amount: figure }) : figure;
  };
}
