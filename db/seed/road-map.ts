import { agreements } from "./data/agreements";
import { areas } from "./data/areas";
import { bodiesBelarus } from "./data/bodies-belarus";
import { bodiesKazakhstan } from "./data/bodies-kazakhstan";
import { companies } from "./data/companies";
import { enterprises } from "./data/enterprises";
import { holidays } from "./data/holidays";
import { indicators } from "./data/indicators";
import { meetings } from "./data/meetings";
import { milestones } from "./data/milestones";
import { plans } from "./data/plans";
import { programme, sides } from "./data/programme";
import { rounds } from "./data/rounds";
import { sources } from "./data/sources";
import { statements } from "./data/statements";
import { statementsClaims } from "./data/statements-claims";
import { valuesCorridor } from "./data/values-corridor";
import { valuesGrowth } from "./data/values-growth";
import { valuesTrade } from "./data/values-trade";

/** The whole road map, as far as it is known today. What of it was known on a day is cut out later. */
export const roadMap = {
  sides,
  programme,
  holidays,
  sources,
  plans,
  areas,
  bodies: [...bodiesBelarus, ...bodiesKazakhstan, ...companies],
  meetings,
  agreements,
  enterprises,
  indicators,
  values: [...valuesTrade, ...valuesGrowth, ...valuesCorridor],
  statements: [...statements, ...statementsClaims],
  milestones,
  rounds,
};

export type RoadMap = typeof roadMap;
