import { answered, test } from "./fixtures";
import { playMainJob } from "./pages/main-job-story";

// The expert search returns 403 until the institution is verified; an ambiguous skill returns 400 with a question.
test.use({ javaScriptEnabled: false, allowedErrors: answered(403, 400) });

test("the main job works with JavaScript off", async ({ visit }) => {
  await playMainJob(visit, false);
});
