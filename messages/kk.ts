import { admin } from "./kk/admin";
import { desk } from "./kk/desk";
import { forms } from "./kk/forms";
import { glance } from "./kk/glance";
import { history } from "./kk/history";
import { milestone } from "./kk/milestone";
import { milestones } from "./kk/milestones";
import { problems } from "./kk/problems";
import { review } from "./kk/review";
import { shell } from "./kk/shell";
import { signIn } from "./kk/sign-in";
import { staff } from "./kk/staff";
import { term } from "./kk/term";
import { words } from "./kk/words";

export const kk = {
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
