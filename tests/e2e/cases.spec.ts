import { CHANNELS } from "~/domain/cases/model";
import { LOCALES } from "~/i18n/locale";
import { CaseStory, makeCast } from "./pages/case-story";
import { test } from "./fixtures";

for (const locale of LOCALES) {
  for (const channel of CHANNELS) {
    test(`a case by ${channel.replaceAll("_", " ")} goes from its beginning to a delivered engagement and home to Việt Nam (${locale})`, async ({
      visit,
    }) => {
      const cast = await makeCast();
      const [expert, owner, coordinator, colleague] = await Promise.all(
        [cast.expert.userId, cast.institution.memberId, cast.coordinator.id, cast.colleague.userId].map((userId) =>
          visit({ locale, userId }),
        ),
      );
      if (!expert || !owner || !coordinator || !colleague) throw new Error("everyone has a browser");
      const story = new CaseStory(locale, cast, { expert, owner, coordinator, colleague });
      await story.begin(channel);
      await story.readContact(channel === "mission_nomination" ? coordinator : owner);
      await story.decide();
      await story.deliver();
      await story.returnHome();
      await story.account(channel);
    });
  }
}
