import { type Area } from "../model";

/** Invented employers outside universities, by line of work; none is a real organisation. */
export const EMPLOYERS: Readonly<Record<Area, readonly string[]>> = {
  digital: ["Quillstone Software", "Brightwharf Analytics", "Oakline Data", "Tessera Cloud Systems", "Marlow & Finch Digital", "Northbeam Security Labs"],
  chips: ["Kestrel Silicon Works", "Aomine Devices", "Halden Microsystems", "Bluefern Semiconductor", "Tidewater Photonics", "Corvane Wireless"],
  machines: ["Greifwald Robotik", "Tanager Motion Systems", "Skylark Aerostructures", "Hoshimori Automation", "Ironbark Machinery"],
  energy: ["Lumenfjord Power", "Greyheron Energy Systems", "Solmarée Énergie", "Windhaven Grid Solutions", "Stillwater Storage"],
  materials: ["Feldspar Materials", "Kohaku Chemical Works", "Verdigris Coatings", "Larchmont Battery Technologies"],
  building: ["Stonebridge Halloway Engineers", "Rivière & Aubépine Ingénierie", "Kitahama Construction Research", "Palisade Transport Consultants"],
  health: ["Saint-Aubrac University Hospital", "Wexbourne Royal Infirmary", "Larkmoor Medical Center", "Minatogaoka Medical Centre"],
  life: ["Helixgrove Therapeutics", "Asterline Biologics", "Marrowby Diagnostics", "Kikyo Life Sciences"],
  farming: ["Veenrijk Aquaculture Centre", "Sagebrush Crop Science", "Coorong Fisheries Institute", "Montfleur Agronomie"],
  earth: ["Polar Quay Research Centre", "Kowhai Coast Ocean Institute", "Terravane Geosciences", "Bøgelund Climate Service"],
  society: ["Harrowgate Policy Institute", "Lindenau Institute for Economic Studies", "Meridian Development Advisers", "Wattle Bay Policy Lab"],
  culture: ["Museum of the Eastern Seas, Valmorin", "Falkental Institute for Asian Studies", "Lanyuan Digital Archive"],
};

/** Invented venues, by line of work. */
export const VENUES: Readonly<Record<Area, readonly string[]>> = {
  digital: ["Northern Conference on Learning Systems", "Journal of Applied Computing Practice", "Symposium on Trustworthy Software"],
  chips: ["Pacific Workshop on Circuits and Test", "Letters on Integrated Devices", "Symposium on Microsystems Design"],
  machines: ["Annals of Motion and Control", "Conference on Field Machines", "Journal of Flight Structures Research"],
  energy: ["Journal of Grid Practice", "Energy Storage Letters (Valmorin)", "Conference on Power Networks of the South"],
  materials: ["Materials Notebook", "Journal of Surfaces and Cells", "Proceedings of the Shirakaze Materials Forum"],
  building: ["Structures and Soils Review", "Journal of Delta Engineering", "Transport Studies Quarterly"],
  health: ["Clinical Practice Letters", "Journal of Hospital Medicine in Asia (Wexbourne)", "Health Services Notes"],
  life: ["Cell and Method", "Journal of Translational Notes", "Proceedings in Molecular Practice"],
  farming: ["Journal of Tropical Aquatic Health", "Crop and Soil Letters", "Delta Agriculture Review"],
  earth: ["Coast and Climate", "Journal of Monsoon Studies", "Geosciences of the East Sea Rim"],
  society: ["Review of Development Practice", "Asian Policy Papers (Harrowgate)", "Journal of Learning Systems and Schools"],
  culture: ["Annals of Southeast Asian Memory", "Journal of Script and Archive", "Heritage in Practice"],
};
