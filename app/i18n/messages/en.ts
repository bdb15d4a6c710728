import account from "./en/account";
import admin from "./en/admin";
import cases from "./en/cases";
import common from "./en/common";
import errors from "./en/errors";
import experts from "./en/experts";
import institutions from "./en/institutions";
import landing from "./en/landing";
import legal from "./en/legal";
import mail from "./en/mail";
import matches from "./en/matches";
import recommended from "./en/recommended";
import search from "./en/search";
import matching from "./en/matching";
import privacy from "./en/privacy";
import profile from "./en/profile";
import positions from "./en/positions";
import supply from "./en/supply";
import taxonomy from "./en/taxonomy";
import ui from "./en/ui";
import whatIf from "./en/whatIf";
import caseCodes from "./en/caseCodes";
import desk from "./en/desk";
import shortlists from "./en/shortlists";
import imports from "./en/imports";
import notifications from "./en/notifications";
import home from "./en/home";
import engagements from "./en/engagements";
import reports from "./en/reports";
import dossiers from "./en/dossiers";
import researcher from "./en/researcher";

/** The English catalogue: one line per area. */
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
