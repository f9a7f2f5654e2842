import { admin } from "./kk/admin";
import { bodies } from "./kk/bodies";
import { changes } from "./kk/changes";
import { decisions } from "./kk/decisions";
import { desk } from "./kk/desk";
import { forms } from "./kk/forms";
import { glance } from "./kk/glance";
import { history } from "./kk/history";
import { matter } from "./kk/matter";
import { meetings } from "./kk/meetings";
import { method } from "./kk/method";
import { milestone } from "./kk/milestone";
import { milestones } from "./kk/milestones";
import { plans } from "./kk/plans";
import { problems } from "./kk/problems";
import { reports } from "./kk/reports";
import { review } from "./kk/review";
import { rounds } from "./kk/rounds";
import { settings } from "./kk/settings";
import { shell } from "./kk/shell";
import { signIn } from "./kk/sign-in";
import { staff } from "./kk/staff";
import { term } from "./kk/term";
import { texts } from "./kk/texts";
import { words } from "./kk/words";
import { work } from "./kk/work";

export const kk = {
  admin,
  bodies,
  changes,
  decisions,
  desk,
  forms,
  glance,
  history,
  matter,
  meetings,
  method,
  milestone,
  milestones,
  plans,
  problems,
  reports,
  review,
  rounds,
  settings,
  shell,
  signIn,
  staff,
  term,
  texts,
  words,
  work,
} as const;
