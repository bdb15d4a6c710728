import { type Channel } from "./model";

/** The texts written when a case began, under their names; empty texts are left out. */
export function writtenIn(
  one: { channel: Channel; openingNote: string; invitationText: string },
  words: { letter: string; nomination: string; invitation: string },
): { title: string; text: string }[] {
  return [
    { title: one.channel === "self_nomination" ? words.letter : words.nomination, text: one.openingNote },
    { title: words.invitation, text: one.invitationText },
  ].filter(({ text }) => text !== "");
}
