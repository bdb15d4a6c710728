import { answered, test } from "./fixtures";
import { playMainJob } from "./pages/main-job-story";

// The expert search returns 403 until the institution is verified.
test.use({ allowedErrors: answered(403) });

test("the main job works from registration to explained matches, and unpublishing undoes it", async ({ visit }) => {
  await playMainJob(visit, true);
});
