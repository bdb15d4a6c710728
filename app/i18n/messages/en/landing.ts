export default {
  meta: {
    title: "Overseas Vietnamese experts and the work Việt Nam needs",
    description:
      "Overseas Vietnamese experts register skills and availability; institutes, universities and companies post positions and see who fits and why; coordinators introduce and follow through to results.",
  },
  hero: {
    title: "Where Vietnamese experts abroad meet the work Việt Nam needs done",
    lead: "Return for years or advise remotely a few hours a week: you choose how, and who may see your profile. Institutions name the position and see who fits, and why.",
  },
  goOn: "Where would you like to go on?",
  doors: {
    label: "Who you are",
    expert: {
      title: "I am an expert abroad",
      text: "Build a profile in minutes, say in which forms you could help and from when, and see the positions that suit you.",
      action: "Create an expert profile",
    },
    institution: {
      title: "We need an expert",
      text: "Post a position or a research order. The experts who fit appear with reasons that you can check.",
      action: "Register an institution",
    },
    coordinator: {
      title: "I am a coordinator",
      text: "Verify institutions, search every profile, introduce people and follow each case to its outcome.",
      action: "Sign in",
    },
  },
  presence: {
    title: "On {{brand}} today",
    experts: "Experts",
    countries: "Countries and territories",
    openPositions: "Positions open for dossiers",
    verifiedInstitutions: "Verified institutions",
    mapLabel_one: "World map: a span from Việt Nam to {{count}} country with experts",
    mapLabel_other: "World map: spans from Việt Nam to {{count}} countries with experts",
    mapNote: "The larger the dot, the more experts. Places with fewer than three people are only counted together, for their privacy.",
    table: "See the figures by country",
    caption: "Experts by country of residence",
    country: "Country",
    count: "Experts",
    elsewhere_one: "Elsewhere ({{count}} country)",
    elsewhere_other: "Elsewhere ({{count}} countries)",
  },
  newest: {
    title: "Newest positions",
    none: "No position is open for dossiers yet. A verified institution can post the first one.",
    deadline: "dossiers until {{date}}",
    all: "See all positions",
  },
} as const;
