/**
 * Announces changes on the page to screen readers. It must be on the page before its text changes, so keep it mounted
 * and change `message`.
 */
export function LiveRegion({ message }: { message: string }) {
  return (
    <p role="status" className="sr-only">
      {message}
    </p>
  );
}
