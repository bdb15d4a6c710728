import { type ReactNode } from "react";
import { useRememberSubmission } from "./last-submission";
import { PagePending } from "./page-pending";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";
import { usePrefetchedScripts } from "./use-prefetched-scripts";

/** A link of the site's navigation; `to` is a full path with its language. */
export interface ShellLink {
  to: string;
  label: string;
}

/** Links grouped under one heading, where there are too many to show side by side. */
export interface ShellGroup {
  label: string;
  links: ShellLink[];
}

/** What the layout shows of the signed-in person; null for visitors. */
export type ShellUser = {
  displayName: string;
  links: ShellLink[];
  /** The address of the notification list and the unread count, which stops at `many`. */
  notifications: { to: string; unread: number; many: number };
} | null;

/** Layout of every page: skip link, sign of the page to come, header, main, footer. Pages add their own margins with `Page`. */
export function SiteShell({ user, nav, children }: { user: ShellUser; nav?: (ShellLink | ShellGroup)[]; children: ReactNode }) {
  usePrefetchedScripts();
  useRememberSubmission();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PagePending />
      <SiteHeader user={user} nav={nav ?? []} />
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
