import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { languages } from "@/db/vocabulary";
import { messagesOf } from "./messages-of";

/** The messages of the request's language; an unknown language reads English. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(languages, asked) ? asked : "en";
  return {
    locale,
    messages: await messagesOf(locale),
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  };
});
