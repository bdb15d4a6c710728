import { type Currency, type PayPeriod } from "~/domain/vocabulary/positions";
import { type PayFloor } from "./model";

type Columns = { payFloorAmount: bigint | null; payFloorCurrency: Currency | null; payFloorPer: PayPeriod | null };

/** The pay floor of a row, null without one. Amounts stay below 10^12, far within what a number holds exactly. */
export function payFloorOf({ payFloorAmount, payFloorCurrency, payFloorPer }: Columns): PayFloor | null {
  if (payFloorAmount === null || payFloorCurrency === null || payFloorPer === null) return null;
  return { amount: Number(payFloorAmount), currency: payFloorCurrency, per: payFloorPer };
}

/** The columns of a pay floor as entered; without an amount there is none, whatever else was chosen. */
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
