import common from "./vi/common";
import errors from "./vi/errors";
import landing from "./vi/landing";
import mail from "./vi/mail";
import matching from "./vi/matching";
import ui from "./vi/ui";

/** The Vietnamese catalogue: one line per area. */
export default {
  common,
  errors,
  landing,
  mail,
  matching,
  ui,
} as const;
