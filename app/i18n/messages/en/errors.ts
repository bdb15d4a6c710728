export default {
  validation: {
    required: "Fill in this field.",
    choose: "Choose an option.",
    option: "Choose an option from the list.",
    number: "Enter a number.",
    date: "Enter a real date with day, month and year.",
    email: "Enter a full email address, such as name@university.edu.",
    url: "Enter a full address that starts with https://.",
    tooShort: "Write at least {{min}} characters.",
    tooLong: "Shorten this to {{max}} characters or fewer.",
    tooSmall: "Enter {{min}} or more.",
    tooBig: "Enter {{max}} or less.",
    tooFew: "Choose at least {{min}}.",
    tooMany: "Choose {{max}} at most.",
    invalid: "Check this field.",
    endBeforeStart: "The end date must be after the start date.",
    rangeOrder: "The second figure must not be smaller than the first.",
    rorId: "Check the ROR ID: nine characters that begin with 0, such as 02jx3x895.",
    oneLanguage: "Fill this in, in at least one language.",
    controlCharacters: "Remove the characters that cannot be printed and try again.",
    consentMissing: "Without your consent we may not open an account. Tick the box to agree.",
  },
  page: {
    notFound: {
      title: "This page was not found",
      body: "The address may have changed or the content was taken down. Check the address, or start from the home page.",
    },
    forbidden: {
      title: "Your account cannot open this page",
      body: "If you need it, sign in with an account that may, or ask a coordinator.",
    },
    rateLimited: {
      title: "That was a little fast",
      body: "Wait a moment and try again. What you saved is safe.",
    },
    unavailable: {
      title: "The service is briefly unavailable",
      body: "What you saved is safe. Try again in a few minutes.",
    },
    badRequest: {
      title: "This request was not right",
      body: "Go back, reload the page and send it again.",
    },
    unexpected: {
      title: "Something went wrong on our side",
      body: "What you saved is safe. Try again; if it happens again, send the code below to the operator.",
    },
    id: "Error code: {{id}}",
    home: "Go to the home page",
    retry: "Reload the page",
  },
} as const;
