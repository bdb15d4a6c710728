import { answered, test } from "./fixtures";
import { playMainJob } from "./pages/main-job-story";

// The search of experts answers 403 until the institution is verified; a skill that may mean several is asked back with 400.
test.use({ javaScriptEnabled: false, allowedErrors: answered(403, 400) });

test("the main job works with JavaScript off", async ({ visit }) => {
  await playMainJob(visit, false);
});
