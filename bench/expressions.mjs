#!/usr/bin/env node
// Each regular expression of the sources, proved linear by recheck or measured on texts made to slow it down; writes docs/expressions.md.
// npm run linear; fails where one takes the square of its text, or worse, and nothing bounds that text.
import { writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { BOUNDS, boundOf } from './expressions/bounds.mjs';
import { expressions } from './expressions/collect.mjs';
import { plainSquare, worstOf } from './expressions/measure.mjs';
import { versionOf } from './readers.mjs';

/** Milliseconds for a proof; what takes longer is measured. */
const PATIENCE = 300;
/** So many times what a plain square takes of a sentence of 5,000 characters, and no more, may one that is bounded take. */
const MOST = 20;

/** The attack that recheck found, of any length. */
const pumped =
  ({ pumps, suffix }) =>
  (length) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / pumps.length / pump.length))).join('') +
    suffix;

const all = await expressions();
const proofs = [];
for (const each of all) {
  proofs.push({ each, proof: await check(each.source, each.flags.replaceAll(/[dv]/g, ''), { timeout: PATIENCE }) });
  if (proofs.length % 200 === 0) console.log(`${proofs.length} of ${all.length}`);
}
// Measured when recheck no longer works beside.
const plain = plainSquare();
const judged = proofs.map(({ each, proof: { status, attack } }) => {
  if (status === 'safe') return { ...each, is: 'proved' };
  const { growth, ms, text } = worstOf(each, attack ? [pumped(attack)] : []);
  return { ...each, is: growth, times: ms / plain, text };
});

const room = (file) => file.split('/')[1];
const rooms = [...new Set(judged.flatMap(({ files }) => files.map(room)))].sort();
const count = (wanted, within = () => true) => judged.filter((each) => each.is === wanted && within(each)).length;
const squares = judged.filter(({ is }) => is === 'square');
const broken = judged.filter(
  ({ is, times, files }) =>
    is === 'worse' || (is === 'square' && (times > MOST || files.some((file) => !boundOf(file)))),
);
const code = (text) =>
  `\`${text.replaceAll('|', '\\|').replaceAll(/[\u0000-\u001f\u0080-\u009f\ue000-\uf8ff]/g, '·')}\``;
const short = (text) => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

writeFileSync(
  'docs/expressions.md',
  [
    '# Each regular expression, proved or measured',
    '',
    `Written by \`npm run linear\`. ${all.length} expressions stand in the sources or are built by the engine while it reads the checks’ examples.`,
    `recheck ${versionOf('recheck')} proves that one takes no more than a multiple of its text, by an automaton or by search; what it does not settle within ${PATIENCE} ms`,
    'is run on the attack that recheck found and on texts made of its own repeated parts, of 2,000 and of 16,000 characters. The command fails where one is worse than',
    'square, and where a square one is not bounded by where it is used.',
    '',
    '| room | proved | measured linear | square, bounded |',
    '| --- | ---: | ---: | ---: |',
    ...rooms.map((name) => {
      const within = ({ files }) => room(files[0]) === name;
      return `| ${name} | ${count('proved', within)} | ${count('linear', within)} | ${count('square', within)} |`;
    }),
    `| all | ${count('proved')} | ${count('linear')} | ${count('square')} |`,
    '',
    '## What bounds the square ones',
    '',
    ...BOUNDS.map(([where, why]) => `- \`${where}\`: ${why}`),
    '',
    '| expression | file | time for 5,000 characters of the worst kind, times that of `/[a-z]*$/` |',
    '| --- | --- | ---: |',
    ...squares
      .sort((a, b) => b.times - a.times)
      .map(
        ({ source, flags, files, times }) =>
          `| ${code(short(`/${source}/${flags}`))} | ${files.join(', ')} | ${times.toFixed(1)} |`,
      ),
    '',
  ].join('\n'),
);
console.log(
  `${all.length} expressions: ${count('proved')} proved, ${count('linear')} measured linear, ${squares.length} square.`,
);
for (const { source, flags, files, is, times, text } of broken)
  console.error(
    `expressions: ${files.join(', ')}: /${source}/${flags} is ${is} (${times.toFixed(1)} times a plain square) on ${text}`,
  );
process.exit(broken.length > 0 ? 1 : 0);
