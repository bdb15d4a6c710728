import common from "./vi/common";
import errors from "./vi/errors";
import ui from "./vi/ui";

/** The Vietnamese catalogue: one line per area. */
export default { common, errors, ui } as const;
