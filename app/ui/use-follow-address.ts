import { useEffect } from "react";

/**
 * Controls of a GET form keep their own state. After a link changes the address (a chip, Back), this updates them from
 * it, except the control in use.
 */
export function useFollowAddress(form: { current: HTMLFormElement | null }, search: string) {
  useEffect(() => {
    const params = new URLSearchParams(search);
    for (const control of form.current?.elements ?? []) {
      if (control === document.activeElement && !(control instanceof HTMLSelectElement)) continue;
      if (control instanceof HTMLInputElement && control.type === "checkbox") {
        control.checked = params.getAll(control.name).includes(control.value);
      } else if (control instanceof HTMLInputElement && (control.type === "search" || control.type === "date")) {
        control.value = params.get(control.name) ?? "";
      } else if (control instanceof HTMLSelectElement) {
        const value = params.get(control.name);
        if (value === null) control.selectedIndex = 0;
        else control.value = value;
      }
    }
  }, [form, search]);
}
