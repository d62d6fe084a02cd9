/**
 * Names that take a number: what follows says which, not how many. Each group with the phrase that taught it.
 * "Boeing 737", "Windows 95", "Route 66", "Section 21", "FTSE 100", "Formula 1".
 */
const CAPITALISED = [
  'Boeing Airbus Concorde Apollo Soyuz Voyager Flight Route Highway Interstate Motorway Junction Exit Gate Platform Terminal Pier Berth',
  'Windows Office iPhone iPad iOS Android PlayStation Xbox Nintendo Galaxy Pixel Pentium Kindle Photoshop Version Model Mark Mk Type Mach',
  'Channel Radio Formula Fortune Forbes FTSE Footsie Nasdaq NASDAQ Nikkei Dow Dax DAX CAC Stoxx Russell Ibex IBEX AEX Kospi ASX SP sp Euronext Topix',
  'Section Sections Article Articles Chapter Chapters Clause Clauses Part Parts Schedule Paragraph Paragraphs Page Pages Footnote Note Figure Fig',
  'Table Appendix Annex Annexe Title Rule Rules Regulation Resolution Proposition Prop Amendment Directive Protocol Volume Vol Issue Episode',
  'Season Series Scene Act Verse Psalm Item Step Stage Phase Tier Category Class Grade Band Zone Area District Ward Precinct Unit Block Lot',
  'Plot Box Bay Dock Studio Number Numbers No Nos Room Suite Level Day Week Night Lap Heat Hole Round Race Game Match Test War Top Super Big Group Division Squadron',
].flatMap((line) => line.split(' '));

/** The same where no capital is needed: "page 3", "type 2 diabetes", "number one", "no one". */
const LOWER = [
  'section sections article articles chapter chapters page pages footnote paragraph paragraphs clause clauses room route highway junction',
  'channel version level stage tier category grade type phase number numbers no nos top verse episode appendix table step size clause schedule',
  'question row item band phase level lot ward zone band platform terminal gate volume',
].flatMap((line) => line.split(' '));

/** Their number may look like a year and is none: "Windows 2000", "Resolution 1973", "Russell 2000". */
const STRICT = new Set([
  'Windows',
  'Office',
  'Resolution',
  'Room',
  'Flight',
  'Boeing',
  'Russell',
  'Number',
  'No',
  'Box',
]);

export const NAMES_WITH_NUMBER: readonly string[] = [...CAPITALISED, ...LOWER];

const NAMES: ReadonlySet<string> = new Set(NAMES_WITH_NUMBER);

/** Before a full stop: "No. 10", "pp. 4", "Vol. 2". */
const SHORT: ReadonlySet<string> = new Set(
  'No Nos no nos Vol vol p pp Fig fig Sec sec Art art Ch ch Para para Mk Eq Ref ref Tel tel Ext ext'.split(' '),
);

export const takesNumber = (word: string): boolean => NAMES.has(word);
export const takesNumberShort = (word: string): boolean => SHORT.has(word);
export const takesNumberLikeYear = (word: string): boolean => STRICT.has(word);
