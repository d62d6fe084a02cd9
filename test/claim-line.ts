import type { Claim } from '../src/claims/claim.ts';

/** A claim in a line: "change “from 12% to 18%”: from “12%”, to “18%”, way up, tight". What is null or false, and sentences, are left out. */
export function claimLine(text: string, claim: Claim): string {
  const { kind, start, end, ...rest } = claim as Claim & Record<string, unknown>;
  return `${kind} ${quoted(text, { start, end })}: ${fieldsOf(text, rest)}`;
}

const fieldsOf = (text: string, fields: object): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => {
      if (
        value === null ||
        value === undefined ||
        value === false ||
        typeof value === 'function' ||
        name === 'sentence'
      )
        return [];
      return [value === true ? name : `${name} ${toldOf(text, value)}`];
    })
    .join(', ');

function toldOf(text: string, value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Symbol.iterator in value)
    return `[${[...(value as Iterable<unknown>)].map((one) => toldOf(text, one)).join('; ')}]`;
  if (isSpan(value) && ('text' in value || Object.keys(value).length === 2)) return quoted(text, value);
  return `(${fieldsOf(text, value)})`;
}

const isSpan = (value: object): value is { readonly start: number; readonly end: number } =>
  'start' in value && 'end' in value;

const quoted = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `“${text.slice(start, end).replaceAll('\t', ' ⇥ ').replaceAll('\n', ' ¶ ')}”`;
