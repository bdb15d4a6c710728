import account from "./vi/account";
import admin from "./vi/admin";
import cases from "./vi/cases";
import common from "./vi/common";
import errors from "./vi/errors";
import experts from "./vi/experts";
import institutions from "./vi/institutions";
import landing from "./vi/landing";
import legal from "./vi/legal";
import mail from "./vi/mail";
import matches from "./vi/matches";
import recommended from "./vi/recommended";
import search from "./vi/search";
import matching from "./vi/matching";
import privacy from "./vi/privacy";
import profile from "./vi/profile";
import positions from "./vi/positions";
import supply from "./vi/supply";
import taxonomy from "./vi/taxonomy";
import ui from "./vi/ui";
import whatIf from "./vi/whatIf";
import caseCodes from "./vi/caseCodes";
import desk from "./vi/desk";
import shortlists from "./vi/shortlists";
import imports from "./vi/imports";
import notifications from "./vi/notifications";
import home from "./vi/home";
import engagements from "./vi/engagements";
import reports from "./vi/reports";
import dossiers from "./vi/dossiers";
import researcher from "./vi/researcher";

/** The Vietnamese catalogue: one line per area. */
export default {
  account,
  admin,
  cases,
  common,
  errors,
  experts,
  institutions,
  landing,
  legal,
  mail,
  matches,
  recommended,
  search,
  matching,
  privacy,
  profile,
  positions,
  supply,
  taxonomy,
  ui,
  whatIf,
  caseCodes,
  desk,
  shortlists,
  imports,
  notifications,
  home,
  engagements,
  reports,
  dossiers,
  researcher,
} as const;
