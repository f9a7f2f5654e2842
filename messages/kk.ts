import { about } from "./kk/about";
import { admin } from "./kk/admin";
import { agreements } from "./kk/agreements";
import { bodies } from "./kk/bodies";
import { changes } from "./kk/changes";
import { decisions } from "./kk/decisions";
import { desk } from "./kk/desk";
import { files } from "./kk/files";
import { forms } from "./kk/forms";
import { glance } from "./kk/glance";
import { history } from "./kk/history";
import { indicators } from "./kk/indicators";
import { matter } from "./kk/matter";
import { meetings } from "./kk/meetings";
import { method } from "./kk/method";
import { milestone } from "./kk/milestone";
import { milestones } from "./kk/milestones";
import { mistakes } from "./kk/mistakes";
import { plans } from "./kk/plans";
import { plants } from "./kk/plants";
import { problems } from "./kk/problems";
import { reports } from "./kk/reports";
import { review } from "./kk/review";
import { rounds } from "./kk/rounds";
import { scopes } from "./kk/scopes";
import { search } from "./kk/search";
import { security } from "./kk/security";
import { settings } from "./kk/settings";
import { shell } from "./kk/shell";
import { signIn } from "./kk/sign-in";
import { staff } from "./kk/staff";
import { term } from "./kk/term";
import { texts } from "./kk/texts";
import { timeline } from "./kk/timeline";
import { update } from "./kk/update";
import { words } from "./kk/words";
import { work } from "./kk/work";

export const kk = {
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
