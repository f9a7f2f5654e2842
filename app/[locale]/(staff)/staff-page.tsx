import { NextIntlClientProvider } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { z } from "zod";
import { StaffFrame } from "@/components/work/staff-frame";
import { type Language, languages } from "@/db/vocabulary";
import { currentActor } from "@/lib/access/current-actor";
import { can, type Actor, type Permission } from "@/lib/access/permissions";
import { recordSecurityEvent } from "@/lib/access/record-security-event";
import { trailOf } from "@/lib/access/trail-of";
import { asOfDay } from "@/lib/dates/as-of-day";
import type { Day } from "@/lib/dates/day";
import { isPastProgramme, programmeToday } from "@/lib/dates/programme-today";
import { isDatabaseAway, Refusal } from "@/lib/errors";
import { answerWith, noteFault, noteHeard } from "@/lib/forms/aside";
import { messagesOf } from "@/lib/i18n/messages-of";
import { type Translate, translator } from "@/lib/i18n/translator";
import { getProgramme } from "@/lib/public/programme/get-programme";
import { signOutAction } from "./sign-out";

export type StaffAsked<Params, Search> = {
  actor: Actor;
  language: Language;
  t: Translate;
  params: Params;
  search: Search;
  /** The day the page answers for: today, or a past one that was asked for. */
  day: Day;
  /** True on a past day: nothing can be done there. */
  isPast: boolean;
  /** An address of the site in the same language and on the same day. */
  href: (path: string) => string;
};

type Props = {
  params: Promise<Record<string, string | string[]>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const doors = [
  ["/desk", "desk.open", "staff.desk"],
  ["/review", "review.open", "staff.review"],
  ["/review/decisions", "decision.read", "staff.decisions"],
  ["/admin/rounds", "round.read", "staff.rounds"],
  ["/admin/plans", "plan.read", "staff.plans"],
  ["/admin/meetings", "meeting.read", "staff.meetings"],
  ["/admin/texts", "text.read", "staff.texts"],
  ["/admin/mistakes", "mistake.read", "staff.mistakes"],
  ["/admin/bodies", "body.read", "staff.bodies"],
  ["/admin/settings", "settings.read", "staff.settings"],
  ["/admin/history", "history.open", "staff.history"],
  ["/admin/security", "security.read", "staff.security"],
  ["/admin", "admin.open", "staff.admin"],
] as const satisfies readonly (readonly [string, Permission, string])[];

/**
 * The edge of every staff page: who asks, may they, then the page in its frame. A stranger goes to
 * the sign-in and comes back; refusals and a database that is away become pages with their status.
 */
export function staffPage<Params extends z.ZodType, Search extends z.ZodType>(
  shape: {
    params: Params;
    search: Search;
    permission: Permission;
    /** The page's own address behind the language, with the search parameters it is told apart by. */
    path: (params: z.output<Params>, search: z.output<Search>) => string;
  },
  draw: (
    asked: StaffAsked<z.output<Params>, z.output<Search>>,
  ) => Promise<{ title: string; content: ReactNode }>,
) {
  return async function StaffPage({ params, searchParams }: Props) {
    noteHeard();
    const [given, searched] = await Promise.all([params, searchParams]);
    const locale = z.enum(languages).safeParse(given["locale"]);
    const language = locale.success ? locale.data : "en";
    setRequestLocale(language);
    const t = await translator(language);
    const today = programmeToday();
    const asOf = asOfDay(searched["asOf"], today);
    const day = asOf ?? today;
    const ofAddress = shape.params.safeParse(given);
    const search = shape.search.parse(searched);
    const path = ofAddress.success ? shape.path(ofAddress.data, search) : "";
    let actor: Actor | null = null;
    let destination: string | null = null;
    let programme: string | null = null;
    let drawn: { title: string; content: ReactNode };

    try {
      if (!locale.success) throw new Refusal("unknown", "unknown");
      actor = await currentActor();
      if (!actor && (await headers()).get("x-asked-method") === "POST") throw new SignedOut();
      if (!actor) destination = `/${language}/sign-in?to=${encodeURIComponent(path)}`;
      if (actor && !can(actor, shape.permission)) throw new Refusal("forbidden", "forbidden");
      if (!ofAddress.success) throw new Refusal("unknown", "unknown");
      const named = z.string().optional().catch(undefined).parse(given["programme"]);
      if (actor && asOf) programme = (await getProgramme(named ?? null, asOf)).slug;
      drawn = actor
        ? await draw({
            actor,
            language,
            t,
            params: ofAddress.data,
            search,
            day,
            isPast: asOf !== null,
            href: (to) => withDay(`/${language}${to}`, asOf),
          })
        : { title: "", content: null };
    } catch (thrown) {
      // The security log may be what is away.
      drawn = await problemOf(thrown, actor, t).catch((away) => problemOf(away, actor, t));
    }
    if (destination) redirect(destination);

    const { desk, forms, review, update, words } = await messagesOf(language);
    return (
      <StaffFrame
        language={language}
        t={t}
        title={drawn.title}
        path={path}
        today={today}
        asOf={asOf}
        programme={programme}
        isDemonstration={isPastProgramme()}
        sections={doors
          .filter(([, permission]) => actor && can(actor, permission))
          .map(([to, , label]) => ({ path: to, label: t(label) }))}
        signedInAs={actor ? roleLine(actor, t) : null}
        signOut={actor ? signOutAction : null}
      >
        <NextIntlClientProvider locale={language} messages={{ desk, forms, review, update, words }}>
          {drawn.content}
        </NextIntlClientProvider>
      </StaffFrame>
    );
  };
}

const searchMark = (path: string) => (path.includes("?") ? "&" : "?");
const withDay = (path: string, asOf: Day | null) =>
  asOf ? `${path}${searchMark(path)}asOf=${asOf}` : path;

/** A form came without a session: to lead away from it would lose what was typed. */
class SignedOut extends Error {}

/** The page for what was refused; any other fault goes on. */
async function problemOf(thrown: unknown, actor: Actor | null, t: Translate) {
  const isAway = isDatabaseAway(thrown);
  const isSignedOut = thrown instanceof SignedOut;
  if (!isAway && !isSignedOut && !(thrown instanceof Refusal)) throw thrown;
  const status = isAway ? 503 : thrown instanceof Refusal ? thrown.status : 401;
  if (isAway) noteFault(thrown);
  answerWith(status);
  if (actor && (status === 403 || status === 404))
    await recordSecurityEvent("permission.refused", actor.personId, trailOf(await headers()), {
      status: String(status),
    });
  const problem = isAway
    ? "away"
    : isSignedOut
      ? "signedOut"
      : status === 403
        ? "forbidden"
        : "notFound";
  return {
    title: t(`problems.${problem}.title`),
    content: (
      <div className="stack">
        <h1>{t(`problems.${problem}.title`)}</h1>
        <p className="lead">{t(`problems.${problem}.text`)}</p>
      </div>
    ),
  };
}

function roleLine(actor: Actor, t: Translate): string {
  const [membership] = actor.memberships;
  const role = membership ? t(`words.role.${membership.role}`) : "";
  const side = membership?.sideCode ? `, ${t(`words.side.${membership.sideCode}`)}` : "";
  return t("staff.signedInAs", { name: actor.name, role: role + side });
}
