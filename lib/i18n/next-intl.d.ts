import type { Language } from "@/db/vocabulary";
import type { Messages } from "./messages-of";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
