import { admin } from "./be/admin";
import { bodies } from "./be/bodies";
import { changes } from "./be/changes";
import { decisions } from "./be/decisions";
import { desk } from "./be/desk";
import { forms } from "./be/forms";
import { glance } from "./be/glance";
import { history } from "./be/history";
import { matter } from "./be/matter";
import { meetings } from "./be/meetings";
import { method } from "./be/method";
import { milestone } from "./be/milestone";
import { milestones } from "./be/milestones";
import { plans } from "./be/plans";
import { problems } from "./be/problems";
import { reports } from "./be/reports";
import { review } from "./be/review";
import { rounds } from "./be/rounds";
import { settings } from "./be/settings";
import { shell } from "./be/shell";
import { signIn } from "./be/sign-in";
import { staff } from "./be/staff";
import { term } from "./be/term";
import { texts } from "./be/texts";
import { words } from "./be/words";
import { work } from "./be/work";

export const be = {
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
