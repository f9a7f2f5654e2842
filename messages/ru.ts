import { admin } from "./ru/admin";
import { desk } from "./ru/desk";
import { forms } from "./ru/forms";
import { glance } from "./ru/glance";
import { history } from "./ru/history";
import { milestone } from "./ru/milestone";
import { milestones } from "./ru/milestones";
import { problems } from "./ru/problems";
import { review } from "./ru/review";
import { shell } from "./ru/shell";
import { signIn } from "./ru/sign-in";
import { staff } from "./ru/staff";
import { term } from "./ru/term";
import { words } from "./ru/words";

export const ru = {
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
