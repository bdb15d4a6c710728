import { type Skill } from "~/domain/reference/model";

/** A skill as the running system knows it: a retired one keeps its name but is no longer offered. */
export interface IndexedSkill extends Skill {
  readonly retired?: boolean;
  /** The skill that this retired one was merged into. */
  readonly mergedInto?: string;
}
