import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OWN_BRAND } from "~/platform/brand";
import { env } from "~/platform/env.server";
import { program } from "../../scripts/run/programs";
import { type Part, startPart } from "../../scripts/run/supervise";
import { freePort } from "../../scripts/services/ports";
import { makeExpert } from "../factories/make-expert";
import { makeUser } from "../factories/make-user";
import { eventually } from "../setup/eventually";
import { Client } from "./client";

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>';
const BRAND = {
  name: { vi: "Bắc Cầu", en: "Northern Bridge" },
  slug: "bac-cau",
  operator: {
    vi: { name: "Bộ Thử nghiệm", address: "1 Phố Thử, Hà Nội", contact: "dulieu@bo.example" },
    en: { name: "Ministry of Testing", address: "1 Thử Street, Hà Nội", contact: "data@bo.example" },
  },
  colours: {
    light: { primary: "#5a2d82", "primary-strong": "#43206a", "on-primary": "#ffffff", "primary-soft": "#f1e9f8" },
    dark: { primary: "#c9a6ee", "primary-strong": "#dcc4f6", "on-primary": "#25103b", "primary-soft": "#33214a" },
  },
  logo: "logo.svg",
};
const OLD_NAME = new RegExp(`${OWN_BRAND.name.vi}|${OWN_BRAND.slug}(?![_.])`, "i");
/** Pages of all kinds: for visitors, signed in, with a form, refused. */
const PAGES = [
  "",
  "/privacy",
  "/terms",
  "/accessibility",
  "/sign-in",
  "/register/expert",
  "/positions",
  "/khong-co",
  "/home",
  "/profile/names",
  "/account",
];

let folder: string;
let part: Part;
let site: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "second-brand-"));
  writeFileSync(join(folder, "brand.json"), JSON.stringify(BRAND));
  writeFileSync(join(folder, BRAND.logo), LOGO);
  const PORT = String(await freePort());
  site = `http://localhost:${PORT}`;
  const own = { PORT, APP_URL: site, BRAND_FILE: join(folder, "brand.json"), NODE_ENV: "production" as const };
  part = startPart("The server of the second brand", program("serve"), { ...process.env, ...own });
  await part.ready;
});
afterAll(async () => {
  await part.stop();
  rmSync(folder, { recursive: true });
});

test("another installation shows its own name, operator and look on every page, and the product's nowhere", async () => {
  const expert = await makeExpert();
  const [visitor, signedIn] = await Promise.all([Client.of(undefined, site), Client.of(expert.userId, site)]);
  for (const [lang, name] of Object.entries(BRAND.name)) {
    for (const page of PAGES) {
      const client = ["/home", "/profile/names", "/account"].includes(page) ? signedIn : visitor;
      const html = await (await client.get(`/${lang}${page}`)).text();
      expect([page, /<title>([^<]*)<\/title>/.exec(html)?.[1]]).toEqual([page, expect.stringMatching(new RegExp(` · ${name}$`))]);
      expect([page, OLD_NAME.exec(html)?.[0]]).toEqual([page, undefined]);
      expect(html).toMatch(/<img src="\/brand\/logo\.svg\?v=\w+" alt=""/);
      expect(html).toMatch(/<link rel="stylesheet" href="\/brand\/colours\.css\?v=\w+"/);
    }
  }
  expect(await (await visitor.get("/en/privacy")).text()).toContain("Ministry of Testing");
});

test("its colours override the style sheet's, and its logo is served without the right to run scripts", async () => {
  const visitor = await Client.of(undefined, site);
  const css = await visitor.get("/brand/colours.css");
  expect(css.headers.get("content-type")).toMatch(/^text\/css/);
  expect(await css.text()).toContain("--color-primary:light-dark(#5a2d82,#c9a6ee)");
  const logo = await visitor.get("/brand/logo.svg");
  expect(logo.headers.get("content-type")).toBe("image/svg+xml");
  expect(logo.headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
  expect(logo.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await logo.text()).toBe(LOGO);
});

test("its mails, CVs and downloads carry its name and colours", async () => {
  const { userId } = await makeExpert();
  const [expert, coordinator] = await Promise.all([
    Client.of(userId, site),
    makeUser({ roles: ["coordinator"] }).then(({ id }) => Client.of(id, site)),
  ]);
  const cv = new Uint8Array(await (await expert.get("/vi/profile/cv.pdf?lang=vi")).arrayBuffer());
  const pdf = await getDocumentProxy(cv);
  expect((await getMeta(pdf)).info).toMatchObject({ Creator: "Bắc Cầu" });
  expect((await extractText(pdf, { mergePages: true })).text.normalize("NFC")).toContain("Lập từ hồ sơ trên Bắc Cầu");

  const template = await coordinator.get("/vi/imports/template?kind=experts&as=csv");
  expect(template.headers.get("content-disposition")).toBe('attachment; filename="bac-cau-experts.csv"');

  const { email } = await makeUser();
  const asked = await (await Client.of(undefined, site)).post("/en/forgot-password", { form: { email } });
  expect(asked.status).toBe(302);
  const mail = await eventually(async () => {
    const letters = readdirSync(env().MAIL_FOLDER).filter((file) => file.endsWith(".eml"));
    const found = letters.map((file) => readFileSync(join(env().MAIL_FOLDER, file))).find((text) => text.includes(email));
    if (!found) throw new Error("not sent yet");
    return PostalMime.parse(found);
  });
  expect(mail.text).toContain("Bắc Cầu · ");
  expect(mail.html).toContain("background:#5a2d82");
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(OLD_NAME);
});
