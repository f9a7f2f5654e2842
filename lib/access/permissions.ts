import type { Claim, Language, Role, SideCode, UpdateState } from "@/db/vocabulary";

/** What a person acts as. An executor's side is that of the body. */
export type Membership = { role: Role; bodyId: string | null; sideCode: SideCode | null };

export type Actor = {
  personId: string;
  name: string;
  language: Language;
  memberships: readonly Membership[];
};

/** What a permission is asked about; a thing leaves empty what it does not have. */
export type Subject = {
  bodyId?: string;
  sideCode?: SideCode;
  authorId?: string;
  /** Everybody who has written on it, the author among them. */
  writerIds?: readonly string[];
  state?: UpdateState;
  claim?: Claim | null;
  /** Bodies responsible for a milestone, on either side. */
  responsible?: readonly { bodyId: string; sideCode: SideCode }[];
};

type Condition = (membership: Membership, subject: Subject, actor: Actor) => boolean;

const always: Condition = () => true;
const never: Condition = () => false;
const ownBody: Condition = (m, s) => s.bodyId !== undefined && m.bodyId === s.bodyId;
const ownSide: Condition = (m, s) => s.sideCode !== undefined && m.sideCode === s.sideCode;
const otherSide: Condition = (m, s) => s.sideCode !== undefined && m.sideCode !== s.sideCode;
/** What both sides share. */
const noSide: Condition = (_, s) => s.sideCode === undefined;
const inState =
  (...states: UpdateState[]): Condition =>
  (_, s) =>
    s.state !== undefined && states.includes(s.state);
const all =
  (...conditions: Condition[]): Condition =>
  (...asked) =>
    conditions.every((condition) => condition(...asked));
const any =
  (...conditions: Condition[]): Condition =>
  (...asked) =>
    conditions.some((condition) => condition(...asked));

const notOwnText: Condition = (_, s, actor) =>
  s.authorId !== actor.personId && !s.writerIds?.includes(actor.personId);
const claimsDone: Condition = (_, s) => s.claim === "done";
const responsibleBody: Condition = (m, s) =>
  s.responsible?.some(({ bodyId }) => bodyId === m.bodyId) ?? false;
const responsibleSide: Condition = (m, s) =>
  s.responsible?.some(({ sideCode }) => sideCode === m.sideCode) ?? false;

const released = inState("published", "retracted");
const passedOn = inState("submitted", "cleared", "countersigned", "returned", "withdrawn");
const atSecretariat = inState("cleared", "countersigned");

const nobody: Record<Role, Condition> = {
  executor: never,
  coordinator: never,
  secretariat: never,
  administrator: never,
  auditor: never,
};
/** One role alone, on a condition. */
const only = (role: Role, condition: Condition = always) => ({ ...nobody, [role]: condition });
/** Those who review, and the auditor. */
const reviewers = { ...nobody, coordinator: always, secretariat: always, auditor: always };
/** Those of the side it is of, and the auditor. */
const inside = { ...nobody, executor: ownSide, coordinator: ownSide, auditor: always };

/**
 * THE STATUTE: what each role may do, and of which things. What is not written here is refused.
 * `update.read` and `milestone.read` also decide what exists for a person. Four lists name roles in SQL themselves and are
 * changed with it: `list-events.ts`, `is-for-the-eyes-of.ts`, `list-review-queue.ts`, `proposal-choices.ts`.
 */
export const statute = {
  "desk.open": only("executor"),
  "review.open": reviewers,
  "admin.open": { ...nobody, administrator: always, auditor: always },
  "history.open": {
    executor: always,
    coordinator: always,
    secretariat: always,
    administrator: always,
    auditor: always,
  },
  "milestone.read": {
    executor: responsibleBody,
    coordinator: responsibleSide,
    secretariat: always,
    administrator: never,
    auditor: always,
  },
  "update.read": {
    executor: any(ownBody, released),
    coordinator: any(all(ownSide, passedOn), all(otherSide, atSecretariat, claimsDone), released),
    secretariat: any(atSecretariat, released),
    administrator: released,
    auditor: always,
  },
  /** What a side's own people tell one another: notes, returns, documents that were not released. */
  "update.readInside": inside,
  "update.draft": only("executor", ownBody),
  "update.submit": only("executor", ownBody),
  "update.withdraw": only("executor", ownBody),
  "update.clear": only("coordinator", all(ownSide, notOwnText, any(passedOn, released))),
  "update.countersign": only(
    "coordinator",
    all(otherSide, claimsDone, notOwnText, any(atSecretariat, released)),
  ),
  "update.publish": only("secretariat", all(any(atSecretariat, released), notOwnText)),
  "update.return": {
    ...nobody,
    coordinator: all(ownSide, notOwnText, any(passedOn, released)),
    secretariat: all(any(atSecretariat, released), notOwnText),
  },
  "update.retract": only("secretariat", all(released, notOwnText)),
  "milestone.close": only("secretariat", notOwnText),
  "reservation.record": only("coordinator"),
  "reservation.withdraw": only("coordinator", ownSide),
  // Of joint wordings; an amended title is a decision.
  "wording.propose": only("coordinator"),
  "wording.agree": only("coordinator", all(otherSide, notOwnText)),
  "wording.withdraw": only("coordinator", ownSide),
  "decision.read": reviewers,
  "decision.propose": only("coordinator"),
  "decision.agree": only("coordinator", all(otherSide, notOwnText)),
  "decision.decline": only("coordinator", otherSide),
  "decision.withdraw": only("coordinator", ownSide),
  "decision.record": only("secretariat"),
  "round.read": reviewers,
  /** How far a report that is not published has come. */
  "round.readInside": { ...inside, secretariat: always },
  "round.open": only("secretariat"),
  "round.close": only("secretariat"),
  "plan.read": reviewers,
  "plan.draft": only("secretariat"),
  "plan.close": only("secretariat"),
  "meeting.read": reviewers,
  "meeting.set": only("secretariat"),
  "text.read": reviewers,
  "text.translate": { ...only("coordinator", any(ownSide, noSide)), secretariat: always },
  "body.read": { ...reviewers, administrator: always },
  "body.readPeople": { ...inside, administrator: always },
  "body.set": only("administrator"),
  "work.handOver": { ...only("coordinator", ownSide), administrator: always },
  "settings.read": { ...reviewers, administrator: always },
  "settings.set": only("administrator"),
  "security.read": { ...nobody, administrator: always, auditor: always },
  "mistake.read": { ...nobody, secretariat: always, auditor: always },
  "mistake.triage": only("secretariat"),
} as const satisfies Record<string, Record<Role, Condition>>;

/** What everybody may do, signed in or not; there is no such thing as a condition on it. */
export const openToAll = ["mistake.report"] as const;

type OpenPermission = (typeof openToAll)[number];
export type Permission = keyof typeof statute;
export type AnyPermission = Permission | OpenPermission;

/** Whether a role has a permission at all, on whatever condition. */
export const hasEver = (role: Role, permission: Permission): boolean =>
  statute[permission][role] !== never;

const isOpen = (permission: AnyPermission): permission is OpenPermission =>
  (openToAll as readonly string[]).includes(permission);

/**
 * Whether one of the actor's memberships carries the permission for this thing.
 * @param actor null for somebody without an account
 */
export function can(
  actor: Actor | null,
  permission: AnyPermission,
  subject: Subject = {},
): boolean {
  if (isOpen(permission)) return true;
  if (!actor) return false;
  return actor.memberships.some((membership) =>
    statute[permission][membership.role](membership, subject, actor),
  );
}
