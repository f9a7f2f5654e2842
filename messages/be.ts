import { admin } from "./be/admin";
import { desk } from "./be/desk";
import { forms } from "./be/forms";
import { glance } from "./be/glance";
import { history } from "./be/history";
import { milestone } from "./be/milestone";
import { milestones } from "./be/milestones";
import { problems } from "./be/problems";
import { review } from "./be/review";
import { shell } from "./be/shell";
import { signIn } from "./be/sign-in";
import { staff } from "./be/staff";
import { term } from "./be/term";
import { words } from "./be/words";

export const be = {
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
