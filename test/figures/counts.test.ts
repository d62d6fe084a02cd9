import { describe, expect, test } from 'vitest';
import { readFigures, written } from './read-figures.ts';

describe('counts with what they count', () => {
  test.each<[string, readonly string[]]>([
    ['65 migrants', ['65 = 65 migrant']],
    ['sixty-five migrants', ['sixty-five = 65 migrant']],
    ['65 illegal migrants', ['65 = 65 migrant']],
    ['three US insurance executives', ['three = 3 executive']],
    ['65 men, women and children', ['65 = 65 man']],
    ['12 of the 30 schools', ['12 = 12 school', '30 = 30 school']],
    ['two of its biggest customers', ['two = 2 customer']],
    ['Fourteen of the 40 have gone', ['Fourteen = 14', '40 = 40']],
    ['five men and eight women', ['five = 5 man', 'eight = 8 woman']],
    ['6m people', ['6m = 6000000 person']],
    ['4.3M digital and physical sales', ['4.3M = 4300000 sale']],
    ['35m of its devices', ['35m = 35000000 device']],
    ['200k followers', ['200k = 200000 follower']],
    ['traffic hit 10M', ['10M = 10000000']],
    ['a million and a half voters', ['a million and a half = 1500000 voter']],
    ['two dozen eggs', ['two dozen = 24 egg']],
    ['rose to 408,000', ['408,000 = 408000']],
    ['36,000 staff', ['36,000 = 36000 staff']],
    ['six aircraft', ['six = 6 aircraft']],
    ['12 dead', ['12 = 12 dead']],
    ['40 MPs', ['40 = 40 MP']],
    ['three countries', ['three = 3 country']],
    ['nine lives', ['nine = 9 life']],
    ['nine buses', ['nine = 9 bus']],
    ['nine houses', ['nine = 9 house']],
    ['nine boxes', ['nine = 9 box']],
    ['nine potatoes', ['nine = 9 potato']],
    ['nine cargoes', ['nine = 9 cargo']],
    ['nine crises', ['nine = 9 crisis']],
    ['nine firefighters', ['nine = 9 firefighter']],
    ['nine policemen', ['nine = 9 policeman']],
    ['12 sports clubs', ['12 = 12 club']], // a plural that stands before the noun
    ["the two firms' assets", ['two = 2 firm']],
    ['three other senior executives', ['three = 3 executive']],
    ['600-member team', ['600 = 600 member']],
    ['a 12-strong team', ['12 = 12']],
    ['one man was hurt', ['one = 1 man']],
    ['one young woman', ['one = 1 woman']],
    ['14-18 people', ['14 = 14 person', '18 = 18 person']],
    ['two or three seats', ['two = 2 seat', 'three = 3 seat']],
    ['5-10 million homes', ['5 = 5000000 home', '10 million = 10000000 home']],
    ['-1.62', ['-1.62 = -1.62']],
    ['down minus 5', ['minus 5 = -5']],
    ['up +4', ['+4 = 4']],
    ['won three times', ['three = 3 time']],
    ['2000 people', ['2000 = 2000 person']],
  ])('%s', (text, counts) => {
    expect(written(text, 'count')).toEqual(counts);
  });

  test.each([
    ['five were hurt', 'a verb'],
    ['12 in all', 'a preposition'],
    ['408,000 last year', 'a time'],
    ['12 of them', 'a pronoun'],
    ['seven most valuable', 'no plural follows'],
  ])('no noun in %s: %s', (text) => {
    expect(readFigures(text)[0]?.unit).toBeNull();
  });

  test.each<[string, number, number]>([
    ['13 people', 13, 13],
    ['1,187 people', 1187, 1187],
    ['thirty people', 30, 30],
    ['463,000 people', 462_999.5, 463_000.5],
    ['1.2 million people', 1_150_000, 1_250_000],
    ['about 65 migrants', 58.5, 71.5],
    ['nearly 100 people', 90, 100],
    ['over 65 migrants', 65, 74.75],
    ['2.5 children', 2.45, 2.55],
  ])('what %s allows', (text, low, high) => {
    const figure = readFigures(text).find(({ kind }) => kind === 'count');
    expect(figure).toMatchObject({ interval: { low: expect.closeTo(low, 6), high: expect.closeTo(high, 6) } });
  });

  test('the counted words are kept', () => {
    expect(readFigures('some 65 illegal migrants came')[0]).toMatchObject({ of: 'illegal migrants', hedge: 'some' });
  });

  test.each([
    'one of the best',
    'no one',
    'one day it will end',
    'this one',
    'the one',
    'one another',
    'at one point',
    'one in the eye',
    '18-rated games',
    'a two-way street',
    'the Three Gorges Dam',
    'She is a Catch-22 fan',
  ])('no count: %s', (text) => {
    expect(written(text, 'count')).toEqual([]);
  });

  test('metres are no millions', () => {
    expect(written('10m waves and the 100m runners', 'count')).toEqual([]);
  });
});
