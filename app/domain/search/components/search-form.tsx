import { Form, useLocation, useNavigate, useNavigation } from "@remix-run/react";
import { Search } from "lucide-react";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { Workbench } from "~/ui/filter-panel";
import { LiveRegion } from "~/ui/live-region";
import { useFollowAddress } from "~/ui/use-follow-address";

/** Debounce delay while someone types; checkboxes and lists search at once. */
const TYPING_REST_MS = 250;

interface Props {
  label: string;
  text: string;
  filters: ReactNode;
  activeCount: number;
  /** A summary of the result; announced to screen readers when it changes. */
  summary: string;
  children: ReactNode;
}

/**
 * The form of a search page. The URL holds all of its state. Without JavaScript it is a plain GET form. With it, each
 * change navigates automatically, a newer request cancels the previous one, and the focus stays in place.
 */
export function SearchForm({ label, text, filters, activeCount, summary, children }: Props) {
  const { t } = useTranslation("search");
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const navigate = useNavigate();
  const navigation = useNavigation();
  const { search, pathname } = useLocation();
  useFollowAddress(form, search);
  useEffect(() => () => clearTimeout(timer.current), []);
  const coming = navigation.state === "loading" && navigation.location.pathname === pathname ? navigation.location.search : null;
  const busy = coming !== null;

  function go(replace: boolean) {
    clearTimeout(timer.current);
    if (!form.current) return;
    const address = `?${cleanParams(new FormData(form.current))}`;
    // Pressing Enter after typing asks for the search that is already under way.
    if (address !== coming) navigate(address, { replace, preventScrollReset: true });
  }

  function onChange(event: ChangeEvent<HTMLFormElement>) {
    const control: unknown = event.target;
    // Ignores checkboxes that belong to another form and the group for the next skill; they are not part of the search.
    if (control instanceof HTMLInputElement && control.form !== form.current) return;
    if (control instanceof HTMLSelectElement && control.name === "skillTo") return;
    clearTimeout(timer.current);
    if (control instanceof HTMLInputElement && control.role === "combobox") return;
    const typing = control instanceof HTMLInputElement && ["search", "date"].includes(control.type);
    if (!typing) return go(false);
    if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return;
    timer.current = setTimeout(() => go(true), TYPING_REST_MS);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    go(false);
  }

  return (
    <Form ref={form} method="get" role="search" data-print="show" onChange={onChange} onSubmit={onSubmit}>
      <div data-print="hide" className="mb-8 flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <label htmlFor="q" className="block font-medium">
            {label}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onCompositionEnd={() => {
              clearTimeout(timer.current);
              timer.current = setTimeout(() => go(true), TYPING_REST_MS);
            }}
            className="control mt-1.5"
          />
        </div>
        <Button icon={<Search aria-hidden="true" className="size-4" />}>{t("form.search")}</Button>
      </div>
      <Workbench
        activeCount={activeCount}
        filters={
          <>
            {filters}
            <noscript>
              <div className="border-t border-line py-4">
                <Button variant="primary">{t("form.apply")}</Button>
              </div>
            </noscript>
          </>
        }
      >
        <LiveRegion message={busy ? "" : summary} />
        <div aria-busy={busy} className={busy ? "opacity-60 transition-opacity delay-150" : undefined}>
          {children}
        </div>
      </Workbench>
    </Form>
  );
}

/** Default values, which a form sends although nobody chose them. */
const BY_ITSELF: Record<string, string> = { sort: "relevance", view: "table", km: "1000" };

/** The form without empty and default values: a short URL that can be shared. A skill chosen by type-ahead joins the selected group. */
function cleanParams(data: FormData): string {
  const params = new URLSearchParams();
  const added = data.get("skillNew");
  const group = data.get("skillTo");
  const to = typeof group === "string" && group !== "" ? group : "skill";
  for (const [name, value] of data) {
    if (typeof value !== "string" || value === "" || BY_ITSELF[name] === value) continue;
    if (name === "skillNew" || (name === "skillText" && added)) continue;
    if (name === "skillTo" && (added || !data.get("skillText"))) continue;
    if (!params.has(name, value)) params.append(name, value);
  }
  if (typeof added === "string" && added !== "" && !params.has(to, added)) params.append(to, added);
  return params.toString();
}
