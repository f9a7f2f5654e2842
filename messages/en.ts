import { about } from "./en/about";
import { admin } from "./en/admin";
import { agreements } from "./en/agreements";
import { bodies } from "./en/bodies";
import { changes } from "./en/changes";
import { decisions } from "./en/decisions";
import { desk } from "./en/desk";
import { files } from "./en/files";
import { forms } from "./en/forms";
import { glance } from "./en/glance";
import { history } from "./en/history";
import { indicators } from "./en/indicators";
import { matter } from "./en/matter";
import { meetings } from "./en/meetings";
import { method } from "./en/method";
import { milestone } from "./en/milestone";
import { milestones } from "./en/milestones";
import { mistakes } from "./en/mistakes";
import { plans } from "./en/plans";
import { plants } from "./en/plants";
import { problems } from "./en/problems";
import { reports } from "./en/reports";
import { review } from "./en/review";
import { rounds } from "./en/rounds";
import { scopes } from "./en/scopes";
import { search } from "./en/search";
import { security } from "./en/security";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { staff } from "./en/staff";
import { term } from "./en/term";
import { texts } from "./en/texts";
import { timeline } from "./en/timeline";
import { update } from "./en/update";
import { words } from "./en/words";
import { work } from "./en/work";

export const en = {
  about,
  admin,
  agreements,
  bodies,
  changes,
  decisions,
  desk,
  files,
  forms,
  glance,
  history,
  indicators,
  matter,
  meetings,
  method,
  milestone,
  milestones,
  mistakes,
  plans,
  plants,
  problems,
  reports,
  review,
  rounds,
  scopes,
  search,
  security,
  settings,
  shell,
  signIn,
  staff,
  term,
  texts,
  timeline,
  update,
  words,
  work,
} as const;
