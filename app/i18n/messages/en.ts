import common from "./en/common";
import errors from "./en/errors";
import landing from "./en/landing";
import mail from "./en/mail";
import matching from "./en/matching";
import ui from "./en/ui";

/** The English catalogue: one line per area. */
export default {
  common,
  errors,
  landing,
  mail,
  matching,
  ui,
} as const;
