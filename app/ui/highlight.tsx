/** A segment of matched text; `hit` where the search matched. Segments are text, never markup. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** Text with its search matches marked. */
export function Highlight({ segments, lang }: { segments: readonly Segment[]; lang?: string }) {
  return (
    <span lang={lang}>{segments.map((segment, index) => (segment.hit ? <mark key={index}>{segment.text}</mark> : segment.text))}</span>
  );
}
