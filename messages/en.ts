import { admin } from "./en/admin";
import { desk } from "./en/desk";
import { forms } from "./en/forms";
import { glance } from "./en/glance";
import { history } from "./en/history";
import { milestone } from "./en/milestone";
import { milestones } from "./en/milestones";
import { problems } from "./en/problems";
import { review } from "./en/review";
import { shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { staff } from "./en/staff";
import { term } from "./en/term";
import { words } from "./en/words";

export const en = {
  admin,
  desk,
  forms,
  glance,
  history,
  milestone,
  milestones,
  problems,
  review,
  shell,
  signIn,
  staff,
  term,
  words,
} as const;
