import { expect, test } from 'vitest';
import { jsonFrom } from '../../src/text/json.ts';

test.each([
  ['{"id": "a"}', { id: 'a' }],
  ['null', null], // JSON all the same
  ['{"id": "a', undefined], // cut off
  ['', undefined],
])('%s', (text, value) => expect(jsonFrom(text)).toEqual(value));
