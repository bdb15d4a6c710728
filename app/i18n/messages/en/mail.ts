export default {
  greeting: "Dear {{name}},",
  greetingNoName: "Hello,",
  signature: { sent: "Sent automatically; replies to this address are not read." },
  verifyEmail: {
    subject: "Confirm your email address",
    intro: "An account on {{brand}} was opened with this address. Confirm that the address is yours to start using it.",
    action: "Confirm the address",
    after: "The link works once and for {{hours}} hours. You will be asked for the password you chose.",
    notYou: "If you did not open an account, ignore this mail: without your confirmation the account cannot be used.",
  },
  accountExists: {
    subject: "You already have an account",
    intro:
      "Someone, probably you, tried to open a new account with this address. It already has one, so no new account was made and nothing changed.",
    action: "Sign in",
    after: "Forgotten the password? Choose a new one here: {{url}}",
    notYou: "If this was not you, there is nothing you need to do.",
  },
  resetPassword: {
    subject: "Choose a new password",
    intro: "Someone, probably you, asked for a new password for this account.",
    action: "Choose a new password",
    after_one: "The link works once and for {{count}} hour.",
    after_other: "The link works once and for {{count}} hours.",
    notYou: "If this was not you, ignore this mail: your password stays as it is.",
  },
  passwordChanged: {
    subject: "Your password was changed",
    intro: "The password of your account was changed. All other devices were signed out.",
    action: "Choose a new password",
    notYou: "If you changed it, there is nothing you need to do. If you did not, choose a new password at once.",
  },
  invitation: {
    subject: "Your account as {{role}}",
    intro: "An administrator of {{brand}} has opened an account for you as {{role}}. Choose a password to start.",
    action: "Choose a password",
    after_one: "The link works once and for {{count}} day. After that, ask for a new one with “Forgotten password” on the sign-in page.",
    after_other: "The link works once and for {{count}} days. After that, ask for a new one with “Forgotten password” on the sign-in page.",
    notYou: "If you did not expect this account, ignore this mail.",
  },
  changeEmail: {
    subject: "Confirm your new email address",
    intro: "You asked for this address to become the address of your {{brand}} account. Confirm that it is yours.",
    action: "Confirm the new address",
    after: "The link works once and for {{hours}} hours, in a browser where you are signed in.",
    notYou: "If you did not ask for this, ignore this mail: nothing will change.",
  },
  emailChangeNotice: {
    subject: "The email address of your account is about to change",
    intro:
      "Someone, probably you, asked for your account to use another email address. The change takes effect when the new address is confirmed.",
    action: "Open your account",
    notYou: "If this was not you, sign in, change your password and sign out all other devices.",
  },
} as const;
