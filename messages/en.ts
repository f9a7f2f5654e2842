import { admin } from "./en/admin";
import { bodies } from "./en/bodies";
import { changes } from "./en/changes";
import { decisions } from "./en/decisions";
import { desk } from "./en/desk";
import { forms } from "./en/forms";
import { glance } from "./en/glance";
import { history } from "./en/history";
import { matter } from "./en/matter";
import { meetings } from "./en/meetings";
import { method } from "./en/method";
import { milestone } from "./en/milestone";
import { milestones } from "./en/milestones";
import { plans } from "./en/plans";
import { problems } from "./en/problems";
import { reports } from "./en/reports";
import { review } from "./en/review";
import { rounds } from "./en/rounds";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { staff } from "./en/staff";
import { term } from "./en/term";
import { texts } from "./en/texts";
import { words } from "./en/words";
import { work } from "./en/work";

export const en = {
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
