import { isRecord } from '../text/json.ts';

/** What a reader has chosen: plain data, kept by the extension, read by everything that checks or draws. */
export interface Settings {
  /** Ids of the checks that are switched off. Ids that this version does not know are kept: an older or newer one may. */
  readonly checksOff: readonly string[];
  /** Show only what cannot be right, or also what is worth a look. */
  readonly level: Level;
  /** Hosts that are checked without a click: "www.example.org". */
  readonly always: readonly string[];
  /** Hosts that are never checked without a click, whatever `everywhere` says. */
  readonly never: readonly string[];
  /** Check articles on every site without a click. */
  readonly everywhere: boolean;
  /** Mark findings in the page. */
  readonly highlights: boolean;
  /** Mark what holds too. */
  readonly showConsistent: boolean;
  /** ISO 4217; what a bare "$" or "kr" stands for where the article names no place. Null: the usual reading. */
  readonly homeCurrency: string | null;
}

/** The least that is shown: "review" shows what is worth a look too. */
export type Level = 'inconsistent' | 'review';

/** What holds before anything is chosen. */
export const DEFAULT_SETTINGS: Settings = {
  checksOff: [],
  level: 'review',
  always: [],
  never: [],
  everywhere: false,
  highlights: true,
  showConsistent: false,
  homeCurrency: null,
};

/** Settings of any origin (storage, an imported file, another version), repaired: what cannot be read counts as not chosen. Never throws. */
export function settingsFrom(value: unknown): Settings {
  const said = isRecord(value) ? value : {};
  const usual = DEFAULT_SETTINGS;
  const { checksOff, level, always, never, everywhere, highlights, showConsistent, homeCurrency } = said;
  const refused = hostsFrom(never);
  return {
    checksOff: wordsFrom(checksOff).filter((id) => /^[a-z][a-z0-9-]{0,60}$/.test(id)),
    level: level === 'inconsistent' || level === 'review' ? level : usual.level,
    // Where a site stands in both lists the more careful holds.
    always: hostsFrom(always).filter((host) => !refused.includes(host)),
    never: refused,
    everywhere: flag(everywhere, usual.everywhere),
    highlights: flag(highlights, usual.highlights),
    showConsistent: flag(showConsistent, usual.showConsistent),
    homeCurrency: typeof homeCurrency === 'string' && /^[A-Z]{3}$/.test(homeCurrency) ? homeCurrency : null,
  };
}

/** The host of an address or a host as typed: "www.example.org" of "https://www.example.org/news". Null for what has none. */
export function hostFrom(typed: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /^[\w.:[\]-]+$/.test(hostname) ? hostname : null;
}

const LONGEST_LIST = 2000;

const wordsFrom = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((one): one is string => typeof one === 'string'))].slice(0, LONGEST_LIST)
    : [];

const hostsFrom = (value: unknown): readonly string[] => [
  ...new Set(wordsFrom(value).flatMap((typed) => hostFrom(typed) ?? [])),
];

const flag = (value: unknown, usual: boolean): boolean => (typeof value === 'boolean' ? value : usual);
