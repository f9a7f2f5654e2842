import { admin } from "./ru/admin";
import { bodies } from "./ru/bodies";
import { changes } from "./ru/changes";
import { decisions } from "./ru/decisions";
import { desk } from "./ru/desk";
import { forms } from "./ru/forms";
import { glance } from "./ru/glance";
import { history } from "./ru/history";
import { matter } from "./ru/matter";
import { meetings } from "./ru/meetings";
import { method } from "./ru/method";
import { milestone } from "./ru/milestone";
import { milestones } from "./ru/milestones";
import { plans } from "./ru/plans";
import { problems } from "./ru/problems";
import { reports } from "./ru/reports";
import { review } from "./ru/review";
import { rounds } from "./ru/rounds";
import { settings } from "./ru/settings";
import { shell } from "./ru/shell";
import { signIn } from "./ru/sign-in";
import { staff } from "./ru/staff";
import { term } from "./ru/term";
import { texts } from "./ru/texts";
import { words } from "./ru/words";
import { work } from "./ru/work";

export const ru = {
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
