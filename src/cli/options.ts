import { parseArgs } from 'node:util';
import { CHECKS } from '../checks/index.ts';
import type { ReportOptions } from '../report/report-of.ts';
import type { Article } from '../text/article.ts';
import { languageFrom, publishedFrom } from '../text/article-facts.ts';

/** The forms that a report is printed in. */
export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'csv', 'sarif', 'annotation'] as const;
/** One of them. */
export type FormatName = (typeof FORMATS)[number];

/** What may make the exit status 1. */
export const FAIL_ON = ['inconsistent', 'review', 'never'] as const;
/** One of them; "review" counts what is inconsistent too. */
export type FailOn = (typeof FAIL_ON)[number];

/** What the command line is asked to check, and how. */
export interface CheckRequest {
  readonly kind: 'check';
  /** Files, addresses and "-" in the order given; empty where none is named. */
  readonly operands: readonly string[];
  readonly format: FormatName;
  readonly batch: boolean;
  /** "2004", "2004-12" or "2004-12-24"; null where not given. */
  readonly published: string | null;
  readonly language: string | null;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly failOn: FailOn;
}

/** What the arguments ask for. */
export type Request =
  | CheckRequest
  | { readonly kind: 'explain'; readonly check: string }
  | { readonly kind: 'list' | 'help' | 'version' }
  /** A sentence for the person who typed it: what is wrong and what would be right. */
  | { readonly kind: 'bad-usage'; readonly message: string };

/**
 * Reads the arguments behind the command's name. Node's own `parseArgs` does it: there are no subcommands, so a package would
 * bring nothing that it lacks.
 */
export function requestFrom(args: readonly string[]): Request {
  const parsed = parsedFrom(args);
  if ('kind' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.list) return { kind: 'list' };
  const unknown = [...(values.only ?? []), ...(values.skip ?? []), values.explain].find(
    (id) => id !== undefined && !isCheck(id),
  );
  if (unknown !== undefined) return badUsage(`there is no check “${unknown}”; --list names them all.`);
  if (values.explain !== undefined) return { kind: 'explain', check: values.explain };

  const format = oneOf(FORMATS, values.format ?? (values.batch ? 'jsonl' : 'text'));
  if (!format) return badUsage(`--format ${values.format} is not known; it is one of ${FORMATS.join(', ')}.`);
  if (values.batch && !format.startsWith('json'))
    return badUsage(`--batch prints a JSON line for each article; leave out --format ${format}.`);
  const failOn = oneOf(FAIL_ON, values['fail-on'] ?? 'inconsistent');
  if (!failOn) return badUsage(`--fail-on ${values['fail-on']} is not known; it is one of ${FAIL_ON.join(', ')}.`);
  const published = publishedFrom(values.published);
  if (values.published !== undefined && !published)
    return badUsage(
      `--published ${values.published} is no date; write a day (2004-12-24), a month (2004-12) or a year (2004).`,
    );
  const language = languageFrom(values.lang);
  if (values.lang !== undefined && !language)
    return badUsage(`--lang ${values.lang} is no language tag; write one such as en, en-GB or de.`);
  return {
    kind: 'check',
    operands: positionals,
    format,
    batch: values.batch ?? false,
    published,
    language,
    only: values.only ?? [],
    skip: values.skip ?? [],
    failOn,
  };
}

function parsedFrom(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        batch: { type: 'boolean' },
        published: { type: 'string' },
        lang: { type: 'string' },
        only: { type: 'string', multiple: true },
        skip: { type: 'string', multiple: true },
        'fail-on': { type: 'string' },
        explain: { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // parseArgs tells bad usage by throwing; its first sentence says what, the rest is advice for programmers.
    if (error instanceof TypeError && 'code' in error)
      return badUsage(`${error.message.split('. ')[0]}; --help lists the options.`);
    throw error;
  }
}

const badUsage = (message: string) => ({ kind: 'bad-usage', message }) as const;

const isCheck = (id: string): boolean => CHECKS.some((check) => check.id === id);

function oneOf<T extends string>(names: readonly T[], value: string): T | null {
  return names.find((name) => name === value) ?? null;
}

/** `--only` and `--skip` as the engine takes them; neither given is every check. */
export function checksWanted({ only, skip }: CheckRequest): ReportOptions {
  return { ...(only.length > 0 && { only }), ...(skip.length > 0 && { skip }) };
}

/** The article with `--published` and `--lang` where it does not say itself. */
export function withDefaults(article: Article, { published, language }: CheckRequest): Article {
  return { ...article, published: article.published ?? published, language: article.language ?? language };
}
