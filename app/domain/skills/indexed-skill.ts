import { type Skill } from "~/domain/reference/model";

/** A skill in the running system: a retired one keeps its name but is no longer offered. */
export interface IndexedSkill extends Skill {
  readonly retired?: boolean;
  /** The skill that this retired one was merged into. */
  readonly mergedInto?: string;
}
