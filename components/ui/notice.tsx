import type { ReactNode } from "react";

export function Notice({
  kind = "plain",
  children,
}: {
  kind?: "plain" | "done" | "warn";
  children: ReactNode;
}) {
  return (
    <div className={kind === "plain" ? "notice" : `notice notice--${kind}`} role="status">
      {children}
    </div>
  );
}
