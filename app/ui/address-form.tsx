import { Form, useLocation, useNavigate } from "@remix-run/react";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button";
import { useFollowAddress } from "./use-follow-address";

/** Rest before the address follows a control that is still being moved or typed in; the others act at once. */
const REST_MS = 250;
const CONTINUOUS = ["range", "date"];

interface Props {
  /** The address that stands for what the form holds, such as `?country=JP`. */
  addressOf: (data: FormData) => string;
  /** What the form does when scripts do not run, on its button. */
  apply: string;
  children: ReactNode;
}

/**
 * A form whose state is the page's address. Without JavaScript it is a plain GET form with a button; with it each change
 * goes to the address by itself, a newer one cancels the request before it, and focus and scroll stay where they are.
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
    // Moving a slider or typing a date adds no steps for Back to go through.
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
