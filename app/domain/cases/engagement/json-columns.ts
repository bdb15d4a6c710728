import { z } from "zod";
import { CONTINUE_WISHES, type Deliverable, DELIVERY_STATES, type Outcome } from "./model";

const count = z.number().int().min(0);

const deliverable: z.ZodType<Deliverable> = z.object({ id: z.string(), title: z.string(), dueOn: z.string().nullable() });

const outcome: z.ZodType<Outcome> = z.object({
  items: z.array(z.object({ id: z.string(), state: z.enum(DELIVERY_STATES) })),
  publications: count,
  trained: count,
  transferred: count,
  patents: count,
  wish: z.enum(CONTINUE_WISHES),
});

/** Schemas of the JSON columns of engagements and their reviews; rows are parsed with them when read. */
export const engagementJson = { deliverables: z.array(deliverable), outcome };
