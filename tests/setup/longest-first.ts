import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take minutes. A clean clone has no record of earlier runs, and would start these small files last, with one core idle. */
const LONGEST = ["matches/recall.test.ts", "http/engine-away.test.ts", "integration/schema-engine.test.ts", "experts/wishes.test.ts"];

/** Starts the longest files first, so that no core waits for them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
