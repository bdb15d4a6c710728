/** Titles and texts of the notices that people agree to. A change in substance raises the version in privacy/consent.ts. */
export default {
  updated: "In force since {{date}}",
  privacy: {
    title: "Privacy notice",
    lead: "What we keep about you, for what, who sees it, and what you can do about it. It follows the Law on Personal Data Protection, 91/2025/QH15, in force since 1 January 2026, and serves readers under the GDPR (EU) and the APPI (Japan) alike.",
    what: {
      title: "What we keep",
      body: "Your account: name, email address, a fingerprint of your password from which it cannot be read, language, the devices on which you are signed in.",
      body2:
        "As an expert: what you write into your profile, and the choices you make about who may see it. As a member of an institution: your role there and what you enter on its behalf.",
      body3: "A record of important actions (who did what, when), as codes without personal details, so that misuse can be found.",
    },
    why: {
      title: "For what, and on what ground",
      body: "We use account data to let you in and to write to you about your account. The ground is your consent, given when you register.",
      body2:
        "We use a profile to bring experts and positions together. The ground is your consent, given when you publish the profile, for the people you chose; opening it to more people takes a new one. It is a consent of its own and can be withdrawn on its own. Your account lists what you agreed to and when.",
      body3:
        "Matching compares skills, fields, languages, availability, place and degree. It never uses sex, age, ethnicity, religion, politics, health or family status.",
    },
    who: {
      title: "Who sees it",
      body: "You decide who may find your profile: nobody, coordinators only, verified institutions as well, or everyone. At the start it is coordinators only. You can exclude institutions by name: they neither see nor match you.",
      body2:
        "Your contact details, birth date, address, CV file and private notes are not in the search index, not in logs and not in addresses of pages. An institution receives your contact details only after you have accepted an introduction, and each disclosure is recorded.",
      body3: "We sell nothing and show no advertising. No data go to third parties, except where the law obliges us.",
    },
    howLong: {
      title: "How long",
      body: "As long as you keep your account. When you withdraw a consent, what rests on it leaves the search within seconds. When you ask for erasure, your account is closed and your personal data are erased.",
      body2:
        "Links in mails expire after one hour to seven days. Mails are emptied from our outbox once they are sent. Sessions end 30 days after their last use.",
    },
    rights: {
      title: "Your rights",
      body: "You may know and see your data, correct them, receive a copy, restrict or object to their use, withdraw a consent, have them erased, and complain to the authority in charge of personal data protection. Seeing, correcting and withdrawing you do yourself, in your profile and your account; it takes effect at once.",
      body3:
        "For a copy of your data, for their erasure, or to restrict or object to their use, write to the data protection contact of the operator named below, from the address of your account. The operator’s staff carry it out and answer you within the time the law sets. It costs nothing.",
      body2: "Withdrawing a consent does not make unlawful what was done before.",
    },
    security: {
      title: "How we protect it",
      body: "Passwords are stored with argon2id, session and link tokens only as fingerprints. All connections in operation are encrypted. Access of staff is limited to their role and recorded. If a breach endangers you, we tell you and the authority within the time the law sets.",
    },
    cookies: {
      title: "Cookies",
      body: "Three, all our own and all necessary: one keeps you signed in, one remembers the language, one the appearance. There is no tracking.",
    },
    operator: {
      title: "Who is responsible",
      unset:
        "This installation has not named its operator yet. Before it is opened to the public, its operator’s name, address and data protection contact stand here.",
    },
  },
  terms: {
    title: "Terms of use",
    lead: "The rules for all who use {{brand}}.",
    service: {
      title: "What the service is",
      body: "{{brand}} brings together Vietnamese experts abroad and institutions in Việt Nam. It is free of charge. It does not employ anyone and is not a party to what experts and institutions agree.",
    },
    account: {
      title: "Your account",
      body: "One person, one account. Keep the password to yourself and tell us if you think that someone else knows it. Coordinators and administrators receive their account from an administrator.",
    },
    truth: {
      title: "What you publish",
      body: "What you state about yourself, your institution or a position must be true, and you must have the right to publish it. Institutions announce only real needs and keep them current.",
      body2:
        "A verified sign means that a coordinator has checked who stands behind a profile or an institution. It is no warranty of what they write.",
    },
    use: {
      title: "How to use what you see",
      body: "Use what you learn here about others only for the introduction for which it was given. Copying profiles in bulk, passing contact details on, and advertising are not allowed.",
      body2: "A score between an expert and a position is an aid with stated reasons. People decide, not the score.",
    },
    end: {
      title: "When rules are broken",
      body: "An administrator may close an account that breaks these rules. You can ask for a review by a second person. You may have your account closed at any time.",
    },
    law: {
      title: "Law",
      body: "Vietnamese law applies. Rights that protect you where you live remain.",
    },
  },
  accessibility: {
    title: "Accessibility",
    lead: "{{brand}} is built so that everyone can use it.",
    aim: {
      title: "What we aim for",
      body: "The Web Content Accessibility Guidelines (WCAG) 2.2, level AA, on every page, in both languages, on phone and desk.",
    },
    means: {
      title: "What that means",
      body: "Every page works by keyboard alone, with a screen reader, at 200 % zoom and on a screen 390 pixels wide. Forms work without JavaScript. No meaning is carried by colour alone. Light and dark appearance can be chosen.",
    },
    check: {
      title: "How we check",
      body: "Each change of the software is tested automatically on all pages in both languages, and by hand with keyboard and zoom.",
    },
    tell: {
      title: "If something stands in your way",
      body: "Tell your coordinator or the operator which page it was and what you wanted to do. You will receive an answer and, where needed, the information in another form.",
    },
  },
} as const;
