export default {
  author: {
    erased: "Someone who closed their account",
    you: "you",
  },
  side: {
    expert: "expert",
    institution: "institution",
    coordinator: "coordinator",
    system: "system",
  },
  refusal: {
    stale: "Someone else changed this while you were filling it in. Look at it again, then send once more.",
    illegal_move: "This cannot be done at the present stage. See the state at the top of the page.",
    not_owner: "Only the person in charge can do this. To do it, take charge first.",
    forbidden: "You can only read here.",
  },
  messages: {
    title: "Messages",
    body: "Message",
    bodyHint: "The expert, the institution and the coordinator of this introduction can all read it.",
    files: "Files",
    filesHint: "Up to 5 files of 10 MB each, 20 MB together. PDF, Word, Excel, CSV, PNG and JPEG are taken.",
    send: "Send",
    sent: "Sent. The others are told that there is a message, not what it says.",
    new: "New",
    readOnly: "You can read these messages but not write any.",
    emptyTitle: "No messages yet",
    emptyBody: "Everything written and sent here is kept with the introduction.",
    problem: {
      nothing: "Write a few lines or attach a file.",
      unknown_file: "One of the files is of a kind that is not taken. We look at what is in a file, not at its name. Save it as PDF and send it again.",
    },
  },
} as const;
