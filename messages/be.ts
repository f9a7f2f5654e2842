import { about } from "./be/about";
import { admin } from "./be/admin";
import { agreements } from "./be/agreements";
import { bodies } from "./be/bodies";
import { changes } from "./be/changes";
import { decisions } from "./be/decisions";
import { desk } from "./be/desk";
import { files } from "./be/files";
import { forms } from "./be/forms";
import { glance } from "./be/glance";
import { history } from "./be/history";
import { indicators } from "./be/indicators";
import { matter } from "./be/matter";
import { meetings } from "./be/meetings";
import { method } from "./be/method";
import { milestone } from "./be/milestone";
import { milestones } from "./be/milestones";
import { mistakes } from "./be/mistakes";
import { plans } from "./be/plans";
import { plants } from "./be/plants";
import { problems } from "./be/problems";
import { reports } from "./be/reports";
import { review } from "./be/review";
import { rounds } from "./be/rounds";
import { scopes } from "./be/scopes";
import { search } from "./be/search";
import { security } from "./be/security";
import { settings } from "./be/settings";
import { shell } from "./be/shell";
import { signIn } from "./be/sign-in";
import { staff } from "./be/staff";
import { term } from "./be/term";
import { texts } from "./be/texts";
import { timeline } from "./be/timeline";
import { update } from "./be/update";
import { words } from "./be/words";
import { work } from "./be/work";

export const be = {
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
