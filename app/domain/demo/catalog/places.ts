/**
 * Where the people of the demo live. `weight` follows the size of Vietnamese scientific communities in broad strokes;
 * cities carry their own zone where a country has several. Employers are invented; `phone` is a range that the country
 * keeps free for fiction, with `#` for a digit.
 */
export type Place = {
  weight: number;
  cities: readonly string[];
  zones?: Readonly<Record<string, string>>;
  languages: readonly string[];
  universities: readonly string[];
  phone?: string;
};

export const PLACES = {
  US: {
    weight: 46,
    cities: ["San Jose", "Houston", "Boston", "Austin", "Seattle", "Irvine", "Minneapolis", "Pittsburgh", "Raleigh", "Atlanta"],
    zones: {
      "San Jose": "America/Los_Angeles", Seattle: "America/Los_Angeles", Irvine: "America/Los_Angeles",
      Houston: "America/Chicago", Austin: "America/Chicago", Minneapolis: "America/Chicago",
      Boston: "America/New_York", Pittsburgh: "America/New_York", Raleigh: "America/New_York", Atlanta: "America/New_York",
    },
    languages: ["en"],
    universities: ["Larkmoor University", "Pine Hollow Institute of Technology", "Redfern State University", "Ashgrove University"],
    phone: "+1 202 555 01##",
  },
  JP: { weight: 32, cities: ["Tokyo", "Osaka", "Nagoya", "Tsukuba", "Sendai", "Fukuoka", "Kyoto", "Kanazawa"], languages: ["ja"], universities: ["Aomine Institute of Technology", "Minatogaoka University", "Shirakaze University"] },
  FR: { weight: 23, cities: ["Paris", "Toulouse", "Grenoble", "Lyon", "Montpellier", "Rennes"], languages: ["fr"], universities: ["Université de Valmorin", "École d'ingénieurs de Clairvent", "Université Haute-Rive"], phone: "+33 6 39 98 ## ##" },
  DE: { weight: 23, cities: ["Berlin", "München", "Dresden", "Stuttgart", "Leipzig", "Hamburg", "Aachen"], languages: ["de"], universities: ["Technische Hochschule Lindenau am See", "Universität Falkental", "Hochschule Weidenbrück-Nord"], phone: "+49 30 23125 ###" },
  AU: {
    weight: 20, cities: ["Melbourne", "Sydney", "Brisbane", "Perth", "Adelaide"],
    zones: { Melbourne: "Australia/Melbourne", Sydney: "Australia/Sydney", Brisbane: "Australia/Brisbane", Perth: "Australia/Perth", Adelaide: "Australia/Adelaide" },
    languages: ["en"], universities: ["Wattle Bay University", "Southern Gum Institute of Technology", "Coorong University"], phone: "+61 491 570 1##",
  },
  KR: { weight: 19, cities: ["Seoul", "Daejeon", "Suwon", "Pohang", "Busan"], languages: ["ko"], universities: ["Haeorum University", "Cheongsol Institute of Science and Technology"] },
  CA: {
    weight: 15, cities: ["Toronto", "Montréal", "Vancouver", "Waterloo", "Calgary"],
    zones: { Toronto: "America/Toronto", Montréal: "America/Toronto", Waterloo: "America/Toronto", Vancouver: "America/Vancouver", Calgary: "America/Edmonton" },
    languages: ["en", "fr"], universities: ["Maple Crossing University", "Université du Lac-Bleu"],
  },
  TW: { weight: 13, cities: ["Hsinchu", "Taipei", "Tainan", "Taichung"], languages: ["zh"], universities: ["Yushanpu University of Technology", "Lanyuan University"] },
  SG: { weight: 13, cities: ["Singapore"], languages: ["en"], universities: ["Kallang Ridge University", "Straits Institute of Technology"] },
  GB: { weight: 14, cities: ["London", "Cambridge", "Manchester", "Edinburgh", "Southampton", "Oxford"], languages: ["en"], universities: ["University of Wexbourne", "Thornleigh University"], phone: "+44 7700 900###" },
  CZ: { weight: 8, cities: ["Praha", "Brno", "Ostrava"], languages: ["cs"], universities: ["Vysoká škola technická Javorník", "Univerzita Lipová"] },
  PL: { weight: 8, cities: ["Warszawa", "Kraków", "Wrocław"], languages: ["pl"], universities: ["Politechnika Jaworzec", "Uniwersytet Brzozowy"] },
  NL: { weight: 8, cities: ["Eindhoven", "Delft", "Wageningen", "Utrecht"], languages: ["nl"], universities: ["Universiteit Veenrijk", "Technische Universiteit Lagedijk"] },
  CH: { weight: 7, cities: ["Zürich", "Lausanne", "Basel"], languages: ["de", "fr"], universities: ["Universität Steinach am Berg", "Haute école du Val-Clair"] },
  BE: { weight: 5, cities: ["Leuven", "Bruxelles", "Gent", "Liège"], languages: ["fr", "nl"], universities: ["Universiteit Zilverbeek", "Université de Montfleur"] },
  SE: { weight: 5, cities: ["Stockholm", "Göteborg", "Lund"], languages: ["sv"], universities: ["Björkvik universitet"] },
  FI: { weight: 4, cities: ["Helsinki", "Oulu", "Tampere"], languages: ["fi"], universities: ["Koivulahti University"] },
  NO: { weight: 4, cities: ["Trondheim", "Oslo", "Bergen"], languages: ["no"], universities: ["Fjellvik universitet"] },
  DK: { weight: 4, cities: ["København", "Aarhus"], languages: ["da"], universities: ["Bøgelund universitet"] },
  RU: { weight: 5, cities: ["Moskva", "Sankt-Peterburg", "Novosibirsk"], zones: { Moskva: "Europe/Moscow", "Sankt-Peterburg": "Europe/Moscow", Novosibirsk: "Asia/Novosibirsk" }, languages: ["ru"], universities: ["Beryozovsk State Technical University"] },
  HU: { weight: 3, cities: ["Budapest", "Debrecen"], languages: ["hu"], universities: ["Nyírliget Egyetem"] },
  AT: { weight: 3, cities: ["Wien", "Graz"], languages: ["de"], universities: ["Universität Hochkogel"] },
  IT: { weight: 3, cities: ["Torino", "Milano", "Trieste"], languages: ["it"], universities: ["Università di Roccafiore"] },
  ES: { weight: 2, cities: ["Barcelona", "Madrid"], languages: ["es"], universities: ["Universidad de Valdelinde"] },
  NZ: { weight: 3, cities: ["Auckland", "Christchurch"], languages: ["en"], universities: ["Kowhai Coast University"] },
  TH: { weight: 3, cities: ["Bangkok", "Chiang Mai"], languages: ["th"], universities: ["Rattanawan Institute of Technology"] },
  CN: { weight: 2, cities: ["Shanghai", "Shenzhen"], languages: ["zh"], universities: ["Yunqi Harbour University"] },
  MY: { weight: 2, cities: ["Penang", "Kuala Lumpur"], languages: ["ms", "en"], universities: ["Universiti Tanjung Biru"] },
  IE: { weight: 2, cities: ["Dublin", "Cork"], languages: ["en"], universities: ["Glenmarra University"] },
  AE: { weight: 2, cities: ["Abu Dhabi", "Dubai"], languages: ["ar", "en"], universities: ["Al Safa Bay University"] },
  BR: { weight: 1, cities: ["São Paulo"], languages: ["pt"], universities: ["Universidade de Serra Clara"] },
} satisfies Record<string, Place>;

export type PlaceCode = keyof typeof PLACES;

/** Where first degrees were taken by those who left Việt Nam as adults. */
export const HOME_UNIVERSITIES = [
  "Trường Đại học Kỹ thuật Phù Đổng",
  "Trường Đại học Khoa học Hương Sơn",
  "Trường Đại học Bách nghệ Cửu Long",
  "Trường Đại học Tổng hợp Lam Kinh",
  "Trường Đại học Công nghệ Bến Nghé",
] as const;
