export default {
  visibility: {
    hidden: "Nobody finds your profile, not even coordinators. No position matches it.",
    coordinators:
      "Coordinators of missions, ministries and provinces find it and may propose positions to you. Institutions and the public do not.",
    institutions:
      "Coordinators and the people of verified institutions find it and see how well it fits their positions. The public does not.",
    public: "Anyone with the address can read it, without your city and your conditions. Institutions and coordinators see both.",
  },
  consent: {
    widen:
      "By agreeing you let {{brand}} make your published profile searchable and match it with positions for more people than before. From then on:",
    publish:
      "By publishing you agree that {{brand}} makes this profile searchable and matches it with positions, for the people named here:",
    withdraw:
      "Your contact details are not part of it. You can withdraw at any time by unpublishing: the profile then leaves the search at once. We record when you agreed, to which text and in which language.",
  },
  contact: {
    title: "When they are disclosed",
    when: "Only after you accept an introduction, only to the institution and the coordinator of that introduction, and each disclosure is recorded for you to see.",
  },
} as const;
