import { type AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What the server may refuse: the connection, the sign-in, the sender, the recipient, the message. */
type Stage = "connect" | "auth" | "sender" | "recipient" | "data";
/** An SMTP reply of 4xx or 5xx with its text, or no answer at all. */
type Answer = number | `${number} ${string}` | "hang";

/**
 * A real SMTP server on a port of its own. `answers` holds the replies of each stage in turn, `always` those that do not
 * end; otherwise it accepts. `down` closes the port, `up` opens the same one.
 */
export async function startSmtp() {
  const received: string[] = [];
  const answers: Partial<Record<Stage, Answer[]>> = {};
  const always: Partial<Record<Stage, Answer>> = {};
  let connections = 0;
  let hanging: () => void = () => {};
  let server: SMTPServer | null = null;
  let port = 0;

  /** Answers a stage; a hanging one is left without an answer until the server closes. */
  function answer(stage: Stage, accept: () => void, refuse: (error: Error) => void): void {
    const given = answers[stage]?.shift() ?? always[stage];
    if (given === undefined) return accept();
    if (given === "hang") return hanging();
    const [, code, text] = /^(\d{3}) ?(.*)$/.exec(String(given)) ?? [];
    refuse(Object.assign(new Error(text || "refused"), { responseCode: Number(code) }));
  }

  async function up(): Promise<void> {
    const listening = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ["STARTTLS"],
      // Ends hanging connections at once when the server closes.
      closeTimeout: 1,
      onConnect(_session, done) {
        connections += 1;
        answer("connect", done, done);
      },
      onAuth: (_auth, _session, done) => answer("auth", () => done(null, { user: "test" }), done),
      onMailFrom: (_address, _session, done) => answer("sender", done, done),
      onRcptTo: (_address, _session, done) => answer("recipient", done, done),
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () =>
          answer(
            "data",
            () => {
              received.push(Buffer.concat(parts).toString());
              done();
            },
            done,
          ),
        );
      },
    });
    // A client that is killed resets its connection.
    listening.on("error", () => undefined);
    await new Promise<void>((resolve) => listening.listen(port, "127.0.0.1", resolve));
    port = (listening.server.address() as AddressInfo).port;
    server = listening;
  }

  async function down(): Promise<void> {
    const closing = server;
    server = null;
    await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()));
  }

  await up();
  return {
    received,
    answers,
    always,
    up,
    down,
    /** With a name and a password, so that the client signs in. */
    url: `smtp://nguoi-gui:mat-khau@127.0.0.1:${port}`,
    messageIds: () => received.map((raw) => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? ""),
    connections: () => connections,
    /** Resolves when a stage next leaves its client without an answer. */
    hangs: () => new Promise<void>((resolve) => (hanging = resolve)),
    /** Forgets all answers, mails and connections. */
    reset() {
      for (const stage of Object.keys(answers) as Stage[]) delete answers[stage];
      for (const stage of Object.keys(always) as Stage[]) delete always[stage];
      received.splice(0);
      connections = 0;
    },
  };
}
