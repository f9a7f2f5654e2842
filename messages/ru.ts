import { about } from "./ru/about";
import { admin } from "./ru/admin";
import { agreements } from "./ru/agreements";
import { bodies } from "./ru/bodies";
import { changes } from "./ru/changes";
import { decisions } from "./ru/decisions";
import { desk } from "./ru/desk";
import { files } from "./ru/files";
import { forms } from "./ru/forms";
import { glance } from "./ru/glance";
import { history } from "./ru/history";
import { indicators } from "./ru/indicators";
import { matter } from "./ru/matter";
import { meetings } from "./ru/meetings";
import { method } from "./ru/method";
import { milestone } from "./ru/milestone";
import { milestones } from "./ru/milestones";
import { mistakes } from "./ru/mistakes";
import { plans } from "./ru/plans";
import { plants } from "./ru/plants";
import { problems } from "./ru/problems";
import { reports } from "./ru/reports";
import { review } from "./ru/review";
import { rounds } from "./ru/rounds";
import { scopes } from "./ru/scopes";
import { search } from "./ru/search";
import { security } from "./ru/security";
import { settings } from "./ru/settings";
import { shell } from "./ru/shell";
import { signIn } from "./ru/sign-in";
import { staff } from "./ru/staff";
import { term } from "./ru/term";
import { texts } from "./ru/texts";
import { timeline } from "./ru/timeline";
import { update } from "./ru/update";
import { words } from "./ru/words";
import { work } from "./ru/work";

export const ru = {
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
