import { forms } from "./ru/forms";
import { glance } from "./ru/glance";
import { history } from "./ru/history";
import { milestone } from "./ru/milestone";
import { milestones } from "./ru/milestones";
import { problems } from "./ru/problems";
import { shell } from "./ru/shell";
import { term } from "./ru/term";
import { words } from "./ru/words";

export const ru = {
  forms,
  glance,
  history,
  milestone,
  milestones,
  problems,
  shell,
  term,
  words,
} as const;
