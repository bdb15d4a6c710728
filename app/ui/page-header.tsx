import { type ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** Breadcrumbs, or a line that states the kind of page. */
  above?: ReactNode;
  /** Buttons and links that apply to the whole page. */
  actions?: ReactNode;
  /** The language of the title, if it differs from the page's. */
  lang?: string;
}

/** The page's only h1, with its description, breadcrumbs and actions. */
export function PageHeader({ title, lead, above, actions, lang }: Props) {
  return (
    <header className="mb-8 flex flex-col gap-4 md:mb-10 md:flex-row md:items-end md:justify-between md:gap-8">
      <div className="min-w-0">
        {above ? <div className="mb-3 text-sm text-ink-soft">{above}</div> : null}
        <h1 lang={lang} className="text-2xl font-semibold tracking-tight md:text-3xl">
          {title}
        </h1>
        {lead ? <div className="prose mt-3 text-lg text-ink-soft">{lead}</div> : null}
      </div>
      {actions ? <div className="flex shrink-0 flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
