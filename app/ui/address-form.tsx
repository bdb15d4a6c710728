import { Form, useLocation, useNavigate } from "@remix-run/react";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button";
import { useFollowAddress } from "./use-follow-address";

/** Debounce for controls that are still being moved or typed in; all other controls update the address at once. */
const REST_MS = 250;
const CONTINUOUS = ["range", "date"];

interface Props {
  /** The address for the form's current values, such as `?country=JP`. */
  addressOf: (data: FormData) => string;
  /** Label of the submit button that is shown when scripts do not run. */
  apply: string;
  children: ReactNode;
}

/**
 * A form whose state is the page's address. Without JavaScript it is a plain GET form with a button. With JavaScript
 * each change updates the address, a newer change cancels the previous request, and focus and scroll position are kept.
 */
export function AddressForm({ addressOf, apply, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const navigate = useNavigate();
  const { search } = useLocation();
  useFollowAddress(form, search);
  useEffect(() => () => clearTimeout(timer.current), []);

  function go(replace: boolean) {
    clearTimeout(timer.current);
    if (form.current) navigate(addressOf(new FormData(form.current)), { replace, preventScrollReset: true });
  }

  function onChange(event: ChangeEvent<HTMLFormElement>) {
    const control: unknown = event.target;
    clearTimeout(timer.current);
    // Moving a slider or typing a date adds no history entries.
    if (control instanceof HTMLInputElement && CONTINUOUS.includes(control.type)) timer.current = setTimeout(() => go(true), REST_MS);
    else go(false);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    go(false);
  }

  return (
    <Form ref={form} method="get" onChange={onChange} onSubmit={onSubmit}>
      {children}
      <noscript>
        <div className="border-t border-line py-4">
          <Button>{apply}</Button>
        </div>
      </noscript>
    </Form>
  );
}
