import { z } from "zod";
import { isDay } from "./dates/day";
import { networkList } from "./network-list";

const day = z.string().refine(isDay, "must be a day such as 2012-06-01");

const loopback = ["127.0.0.1", "::1", "localhost"];

const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
    HOST: z.string().min(1).default("127.0.0.1"),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** The address people type; forms accept posts from this origin only. */
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://"),
    /** Signs the sign-in cookie; 32 characters or more. */
    AUTH_SECRET: z.string().min(32, "must have 32 characters or more"),
    /** The day the programme is looked at from; today when absent. */
    PROGRAMME_TODAY: day.optional(),
    /** The proxies in front of the site: addresses or networks, by comma. Only what they forward is believed. */
    TRUSTED_PROXIES: z
      .string()
      .default("")
      .transform((text, { issues }) => {
        const list = networkList(text);
        if (list) return list;
        issues.push({
          code: "custom",
          input: text,
          message: "must be addresses or networks such as 10.0.0.0/8, by comma",
        });
        return z.NEVER;
      }),
  })
  .refine(({ HOST, PUBLIC_URL }) => PUBLIC_URL !== undefined || loopback.includes(HOST), {
    path: ["PUBLIC_URL"],
    error: "must be set when HOST is open to other machines: forms are taken from it alone",
  });

export type Environment = z.infer<typeof Environment>;

/**
 * Reads and checks the settings of the process.
 * @throws Error with one line that names every variable that is missing or wrong.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(filled);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) =>
    issue.path.join(".") in filled
      ? `${issue.path.join(".")} ${issue.message}`
      : `${issue.path.join(".")} is not set`,
  );
  throw new Error(`Wrong settings: ${faults.join("; ")}.`);
}
