import { type UserActor } from "~/domain/vocabulary/actor";
import { expertView, type ExpertView } from "~/domain/privacy/expert-view";
import { fictiveViewer, type ViewerKind } from "~/domain/privacy/fictive-viewer";
import { profileAudience } from "~/domain/privacy/rules";
import { gateOf } from "./gate";
import { getProfile } from "./get-profile.server";
import { type Visibility } from "~/domain/vocabulary/people";

export type Preview = { view: ExpertView | null; published: boolean; visibility: Visibility };

/**
 * The actor's own profile as a reader of a given kind would see it once published, by the same rules as for real
 * readers. `view` is null when they would not see it at all. Blocked institutions see nothing in any case.
 */
export async function previewExpert(actor: UserActor, kind: ViewerKind): Promise<Preview> {
  const record = await getProfile(actor);
  const audience = profileAudience(fictiveViewer(kind), { ...gateOf(record), publishedAt: record.publishedAt ?? new Date() });
  return {
    view: audience === null ? null : expertView(record, audience),
    published: record.publishedAt !== null,
    visibility: record.visibility,
  };
}
