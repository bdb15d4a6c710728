import { once } from "node:events";
import { createServer } from "node:http";

/** A small server with the documented responses of ORCID's `/v3.0/{id}/record` and OpenAlex's `/works`. */
export type ResearcherServices = { url: string; asked: string[]; close: () => Promise<void> };

/** Invented people. The last digits are check digits. */
export const ORCIDS = {
  rich: "0000-0001-5000-0007",
  sparse: "0000-0001-5000-0015",
  unknown: "0000-0001-5000-0023",
  slow: "0000-0001-5000-0031",
  broken: "0000-0001-5000-004X",
  worksDown: "0000-0001-5000-0058",
} as const;

const value = (text: string | number | null) => (text === null ? null : { value: String(text) });
const date = (year: number | null, month: number | null = null) =>
  year === null ? null : { year: value(year), month: value(month), day: null };

function affiliation(
  kind: "employment" | "education",
  putCode: number,
  own: { role: string | null; department?: string | null; name: string; country?: string; from?: number | null; to?: number | null },
) {
  const summary = {
    "put-code": putCode,
    "department-name": own.department ?? null,
    "role-title": own.role,
    "start-date": date(own.from ?? null),
    "end-date": date(own.to ?? null),
    organization: {
      name: own.name,
      address: { city: null, region: null, country: own.country ?? null },
      "disambiguated-organization": null,
    },
    visibility: "public",
  };
  return { "last-modified-date": null, "external-ids": { "external-id": [] }, summaries: [{ [`${kind}-summary`]: summary }] };
}

function workGroup(
  putCode: number,
  own: { title: string; venue?: string | null; year?: number | null; month?: number; doi?: string; type?: string },
) {
  const ids = own.doi ? [{ "external-id-type": "doi", "external-id-value": own.doi, "external-id-relationship": "self" }] : [];
  return {
    "external-ids": { "external-id": ids },
    "work-summary": [
      {
        "put-code": putCode,
        title: { title: value(own.title), subtitle: null, "translated-title": null },
        "external-ids": ids.length > 0 ? { "external-id": ids } : null,
        url: null,
        type: own.type ?? "journal-article",
        "publication-date": own.year ? date(own.year, own.month ?? null) : null,
        "journal-title": own.venue ? value(own.venue) : null,
      },
    ],
  };
}

const RICH = {
  person: {
    name: { "given-names": value("Ngọc Hà"), "family-name": value("Vương"), "credit-name": null },
    keywords: {
      keyword: [
        { content: "thiết kế vi mạch tương tự" },
        { content: "reinforcement learning" },
        { content: "chuyện phiếm không phải kỹ năng" },
        { content: null },
      ],
    },
  },
  "activities-summary": {
    employments: {
      "affiliation-group": [
        affiliation("employment", 11, {
          role: "Kỹ sư thiết kế chính",
          department: "Analog",
          name: "Công ty Vi mạch Sao Khuê",
          country: "JP",
          from: 2015,
        }),
        affiliation("employment", 12, {
          role: null,
          department: "Phòng thí nghiệm Đo kiểm",
          name: "Viện Ánh Dương",
          country: "DE",
          from: null,
          to: 2014,
        }),
      ],
    },
    educations: {
      "affiliation-group": [
        affiliation("education", 21, {
          role: "Doctor of Philosophy",
          department: "Kỹ thuật điện tử",
          name: "Đại học Hải Đăng",
          country: "JP",
          from: 2009,
          to: 2013,
        }),
        affiliation("education", 22, { role: null, department: null, name: "Đại học Sông Lam", country: "VN", to: 2008 }),
      ],
    },
    qualifications: null,
    works: {
      group: [
        workGroup(31, {
          title: "A low-noise amplifier for invented sensors",
          venue: "Journal of Imagined Circuits",
          year: 2021,
          month: 5,
          doi: "10.5555/tuong-tuong.31",
        }),
        workGroup(32, { title: "Mạch khuếch đại và phương pháp đo", year: null, type: "patent" }),
      ],
    },
  },
};

const SPARSE = {
  person: null,
  "activities-summary": { employments: { "affiliation-group": null }, educations: null, works: { group: [null] } },
};

const OPENALEX = [
  {
    id: "https://openalex.org/W31",
    doi: "https://doi.org/10.5555/TUONG-TUONG.31",
    title: "A Low-Noise Amplifier for Invented Sensors",
    publication_year: 2021,
    type: "article",
    primary_location: { source: { display_name: "Journal of Imagined Circuits" } },
  },
  {
    id: "https://openalex.org/W41",
    doi: null,
    title: "Calibration of <i>imagined</i> data converters",
    publication_year: 2023,
    type: "article",
    primary_location: null,
  },
  { id: "https://openalex.org/W42", doi: null, title: null, publication_year: null, type: "article", primary_location: { source: null } },
];

export async function startResearcherServices(): Promise<ResearcherServices> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(`${url.pathname}${url.search}`);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/works") {
      const orcid = (url.searchParams.get("filter") ?? "").replace("author.orcid:", "");
      if (orcid === ORCIDS.worksDown) return void answer(503, { error: "overloaded" });
      if (orcid !== ORCIDS.rich) return void answer(200, { meta: { count: 0, next_cursor: null }, results: [] });
      // Two pages, to test that the cursor is followed.
      const first = url.searchParams.get("cursor") === "*";
      return void answer(200, {
        meta: { count: OPENALEX.length, next_cursor: first ? "abc" : null },
        results: first ? OPENALEX.slice(0, 2) : OPENALEX.slice(2),
      });
    }
    const orcid = /^\/v3\.0\/([\dX-]+)\/record$/.exec(url.pathname)?.[1];
    if (orcid === ORCIDS.slow) return;
    if (orcid === ORCIDS.broken) return void response.writeHead(200).end("<html>maintenance</html>");
    if (orcid === ORCIDS.rich || orcid === ORCIDS.worksDown) return void answer(200, RICH);
    if (orcid === ORCIDS.sparse) return void answer(200, SPARSE);
    answer(404, { "response-code": 404, "developer-message": "not found" });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
