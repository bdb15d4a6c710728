import { type Currency, type PayPeriod } from "~/domain/vocabulary/positions";
import { type PayFloor } from "./model";

type Columns = { payFloorAmount: bigint | null; payFloorCurrency: Currency | null; payFloorPer: PayPeriod | null };

/** The pay floor of a row; null when there is none. Amounts are below 10^12, well within the exact range of a number. */
export function payFloorOf({ payFloorAmount, payFloorCurrency, payFloorPer }: Columns): PayFloor | null {
  if (payFloorAmount === null || payFloorCurrency === null || payFloorPer === null) return null;
  return { amount: Number(payFloorAmount), currency: payFloorCurrency, per: payFloorPer };
}

/** The columns of a pay floor as entered; all are empty without an amount, whatever else was selected. */
export function payFloorColumns(entered: {
  payFloorAmount?: number | undefined;
  payFloorCurrency?: Currency | undefined;
  payFloorPer?: PayPeriod | undefined;
}): Columns {
  const { payFloorAmount, payFloorCurrency, payFloorPer } = entered;
  if (payFloorAmount === undefined || !payFloorCurrency || !payFloorPer) {
    return { payFloorAmount: null, payFloorCurrency: null, payFloorPer: null };
  }
  return { payFloorAmount: BigInt(payFloorAmount), payFloorCurrency, payFloorPer };
}
