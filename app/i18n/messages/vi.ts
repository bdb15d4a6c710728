import common from "./vi/common";
import errors from "./vi/errors";
import matching from "./vi/matching";
import ui from "./vi/ui";

/** The Vietnamese catalogue: one line per area. */
export default { common, errors, matching, ui } as const;
