import { describe, expect, test } from 'vitest';
import { repeatedFigure } from '../../../src/checks/repeated-figure.ts';
import type { Given, Repetition } from '../../../src/claims/repetition.ts';
import { figureOf } from './figure-of.ts';

/** What the words say of the two figures, beside the figures. */
interface Evidence {
  readonly shared?: number;
  readonly sameNoun?: boolean;
  readonly anaphor?: boolean;
  readonly grows?: boolean;
  readonly first?: Partial<Given>;
  readonly again?: Partial<Given>;
  readonly beside?: readonly string[];
}

const SPAN = { start: 0, end: 1 };

const given = (phrase: string, evidence: Partial<Given> = {}): Given => ({
  figure: figureOf(phrase),
  sentence: SPAN,
  fate: null,
  definite: false,
  whole: false,
  phrase: false,
  noun: null,
  other: false,
  ...evidence,
});

function judged(first: string, again: string, evidence: Evidence): ReturnType<typeof repeatedFigure.judge> {
  const claim: Repetition = {
    kind: 'repetition',
    sentence: SPAN,
    ...SPAN,
    first: given(first, evidence.first),
    again: given(again, evidence.again),
    shared: evidence.shared ?? 0,
    sameNoun: evidence.sameNoun ?? false,
    anaphor: evidence.anaphor ?? false,
    grows: evidence.grows ?? false,
    beside: (evidence.beside ?? []).map(figureOf),
  };
  return repeatedFigure.judge(claim);
}

const verdictOf = (first: string, again: string, evidence: Evidence): string =>
  judged(first, again, evidence)?.verdict ?? 'silent';

const [SAME, POINTS] = [{ sameNoun: true }, { again: { definite: true } }];
const BOTH = { ...SAME, ...POINTS };

describe('the fewer digits tell, the more the words must have in common', () => {
  test.each<[first: string, again: string, evidence: Evidence]>([
    ['£350m', '£350bn', { shared: 2 }],
    ['£350m', '£350bn', { ...SAME, shared: 1 }],
    ['£350m', '£350bn', BOTH],
    ['£3m', '£3bn', { ...BOTH, shared: 2 }],
    ['£642m', '£64.2m', { ...BOTH, shared: 1 }],
    ['112 people', '12 people', { ...BOTH, shared: 2 }],
    ['12,345 people', '12,354 people', { shared: 1 }],
    ['12,345 people', '12,354 people', SAME],
    ['12,345 people', '12,354 people', POINTS],
    ['1,943 people', '1,493 people', { ...SAME, shared: 1 }],
    ['£1,943', '£1,493', { shared: 1 }],
    ['£1,943', '£1,493', POINTS],
    ['187 people', '178 people', { ...BOTH, shared: 1 }],
    ['187 people', '178 people', { ...SAME, shared: 3 }],
    ['£187', '£178', { ...POINTS, shared: 2 }],
    ['£35m', '£53m', { ...BOTH, shared: 2 }],
    ['£35m', '£53m', { ...BOTH, shared: 1, first: { definite: true } }],
    ['£35m', '£53m', { ...SAME, shared: 4 }],
    ['£92.50', '£95.20', { ...BOTH, shared: 1 }],
    ['$2.4bn', '$2.4m', { anaphor: true }],
    ['$2bn', '$2m', { anaphor: true, again: { noun: 'deal' } }],
    ['$2.4bn', '$4.2bn', { anaphor: true, again: { noun: 'deal' } }],
    ['$2.43bn', '$4.23bn', { anaphor: true }],
  ])('%s, %s: %j', (first, again, evidence) => {
    expect(verdictOf(first, again, evidence)).toBe('inconsistent');
    expect(verdictOf(first, again, { ...evidence, first: { ...evidence.first, other: true } })).toBe('silent');
    expect(verdictOf(first, again, { ...evidence, again: { ...evidence.again, other: true } })).toBe('silent');
  });

  test.each<[first: string, again: string, evidence: Evidence]>([
    ['£350m', '£350bn', { shared: 1 }],
    ['£350m', '£350bn', { ...POINTS, shared: 1 }],
    ['£350m', '£350bn', SAME],
    ['£3m', '£3bn', { ...BOTH, shared: 1 }],
    ['£3m', '£3bn', { ...SAME, shared: 2 }],
    ['£3m', '£3bn', { ...POINTS, shared: 2 }],
    ['£642m', '£64.2m', BOTH],
    ['£642m', '£64.2m', { ...SAME, shared: 5 }],
    ['£64m', '£6.4m', { ...BOTH, shared: 5 }],
    ['112 people', '12 people', { ...BOTH, shared: 1 }],
    ['112 people', '12 people', { ...SAME, shared: 2 }],
    ['112 people', '12 people', { anaphor: true, again: { noun: 'dead' } }],
    ['12,345 people', '12,354 people', {}],
    ['1,943 people', '1,493 people', { shared: 1 }],
    ['1,943 people', '1,493 people', SAME],
    ['1,943 people', '1,493 people', POINTS],
    ['£1,943', '£1,493', {}],
    ['187 people', '178 people', BOTH],
    ['187 people', '178 people', { ...SAME, shared: 2 }],
    ['187 people', '178 people', { ...POINTS, shared: 2 }],
    ['£187', '£178', { ...POINTS, shared: 1 }],
    ['£35m', '£53m', { ...BOTH, shared: 1 }],
    ['£35m', '£53m', { ...SAME, shared: 3 }],
    ['35 people', '53 people', { ...BOTH, shared: 1, first: { definite: true } }],
    ['£92.50', '£95.20', { ...POINTS, shared: 9 }],
    ['$2bn', '$2m', { anaphor: true }],
    ['$2.4bn', '$4.2bn', { anaphor: true }],
    ['112 people', '121 people', { ...BOTH, shared: 9, beside: ['9 people', '112 people'] }],
  ])('too little: %s, %s: %j', (first, again, evidence) => {
    expect(verdictOf(first, again, evidence)).toBe('silent');
  });
});

describe('without a slip, only a whole or one phrase is the same thing', () => {
  const whole = { first: { whole: true }, again: { whole: true } };
  const phrase = { first: { phrase: true }, again: { phrase: true, definite: true } };
  const fate = (name: Given['fate'], other = name): Evidence => ({
    first: { ...phrase.first, fate: name },
    again: { ...phrase.again, fate: other },
  });

  test.each<[evidence: Evidence]>([
    [{ ...SAME, ...whole, shared: 2 }],
    [{ ...SAME, ...phrase, shared: 4 }],
    [{ ...SAME, ...fate('killed'), shared: 2 }],
  ])('%j', (evidence) => {
    expect(verdictOf('24 lifts', '57 lifts', evidence)).toBe('inconsistent');
    expect(verdictOf('about 24 lifts', '57 lifts', evidence)).toBe('silent');
    expect(verdictOf('24 lifts', 'about 57 lifts', evidence)).toBe('silent');
  });

  test.each<[evidence: Evidence]>([
    [{ ...SAME, shared: 9 }],
    [{ ...whole, shared: 9 }],
    [{ ...SAME, ...whole, shared: 1 }],
    [{ ...SAME, first: { whole: true }, shared: 9 }],
    [{ ...SAME, again: { whole: true }, shared: 9 }],
    [{ ...SAME, ...phrase, shared: 3 }],
    [{ ...SAME, ...phrase, again: { phrase: true }, shared: 4 }],
    [{ ...SAME, ...phrase, first: {}, shared: 4 }],
    [{ ...SAME, ...phrase, again: { definite: true }, shared: 4 }],
    [{ ...SAME, ...fate('killed', 'injured'), shared: 3 }],
    [{ ...SAME, ...fate(null), shared: 3 }],
  ])('silent: %j', (evidence) => {
    expect(verdictOf('24 lifts', '57 lifts', evidence)).toBe('silent');
  });
});

describe('surely the same figure again', () => {
  test.each<[first: string, again: string, evidence: Evidence]>([
    ['112 people', '112 people', POINTS],
    ['59,650 miles', 'nearly 60,000 miles', POINTS],
    ['112 people', '112 people', { ...SAME, shared: 2 }],
    ['112 people', '112 people', { shared: 3 }],
    ['1,943 people', '1,943 people', { shared: 1 }],
    ['5 people', '5 people', { ...BOTH, shared: 1 }],
    ['£5m', '£5m', POINTS],
  ])('%s, %s: %j', (first, again, evidence) => {
    expect(verdictOf(first, again, evidence)).toBe('consistent');
  });

  test.each<[first: string, again: string, evidence: Evidence]>([
    ['112 people', '112 people', { ...SAME, shared: 1 }],
    ['112 people', '112 people', { shared: 2 }],
    ['112 people', '112 people', { shared: 3, first: { noun: 'passenger' }, again: { noun: 'pupil' } }],
    ['112 people', '112 people', { ...SAME, shared: 2, again: { other: true } }],
    ['1,943 people', '1,943 people', {}],
    ['5 people', '5 people', BOTH],
    ['5 people', '5 people', { ...SAME, shared: 9 }],
    ['5 people', '5 people', { ...POINTS, shared: 9 }],
    ['about 44 billion feet', '47 billion feet', POINTS],
  ])('not so surely: %s, %s: %j', (first, again, evidence) => {
    expect(verdictOf(first, again, evidence)).toBe('silent');
  });
});

test.each([
  ['300 million people', '400 billion people', 'more than a thousand times'],
  ['3 million people', '4 trillion people', 'more than a million times'],
])('a leap from %s to %s', (first, again, words) => {
  expect(judged(first, again, { grows: true })).toMatchObject({ verdict: 'inconsistent', confidence: 0.9 });
  expect(judged(first, again, { grows: true })?.message).toContain(words);
});

test.each([
  ['300 million people', '400 million people'],
  ['300 million people', '700 billion people'],
  ['300 million people', '200 billion people'],
])('no leap from %s to %s', (first, again) => {
  expect(verdictOf(first, again, { grows: true, ...BOTH, shared: 9 })).toBe('silent');
});
