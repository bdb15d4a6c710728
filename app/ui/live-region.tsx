/**
 * Says to screen readers what just changed on the page. Must be on the page before its text changes, so keep it mounted
 * and change `message`.
 */
export function LiveRegion({ message }: { message: string }) {
  return (
    <p role="status" className="sr-only">
      {message}
    </p>
  );
}
