import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";

/** The button that revokes a shared contact field. */
export function RevokeButton({ field, label }: { field: string; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="revoke" />
      <Button variant="quiet" size="compact" name="field" value={field}>
        {label}
      </Button>
    </Form>
  );
}
