// Pages that weigh heavily, made anew each time and always the same: invented news with figures in it.
import { createServer } from 'node:http';
import { chance } from './chance.mjs';

const PLACES = 'Westhaven Norbury Eastcliff Marlow Thornby Harwick Selby Langdon Ashford Penrith'.split(' ');
const WHO = [
  'the council',
  'the harbour trust',
  'a spokesman',
  'the ministry',
  'residents',
  'the county',
  'shopkeepers',
];
const DID = ['said', 'reported', 'announced', 'told a meeting', 'wrote in a letter', 'confirmed'];
const WHAT = [
  'the pier',
  'the bridge',
  'a new school',
  'the sea wall',
  'the ring road',
  'the theatre',
  'the bus station',
];
const HOW = [
  'after a winter of storms',
  'in spite of protests',
  'as planned',
  'with the help of volunteers',
  'once more',
];

/** Sentences of a seed: every third has figures, one in sixty a sum that does not hold. */
function teller(seed) {
  const next = chance(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const upTo = (most) => 1 + Math.floor(next() * most);
  const plain = () =>
    `${pick(PLACES)} is to see ${pick(WHAT)} rebuilt, ${pick(WHO)} ${pick(DID)}, ${pick(HOW)}, though nobody in ${pick(PLACES)} would say when the work might begin.`;
  const figured = () =>
    `The cost of ${pick(WHAT)} in ${pick(PLACES)} is put at £${upTo(900)} million, ${upTo(40)}% more than in 20${9 + upTo(9)}, and about ${upTo(90) * 10} people work on it.`;
  const wrong = () => {
    const least = upTo(80);
    return `The plan for ${pick(WHAT)} in ${pick(PLACES)} included over £${least} million (£${least + 1} million) for cameras, ${pick(WHO)} ${pick(DID)}.`;
  };
  const sentence = () => (next() < 1 / 60 ? wrong() : next() < 0.33 ? figured() : plain());
  const paragraph = () => Array.from({ length: 1 + upTo(4) }, sentence).join(' ');
  return { paragraph, upTo };
}

const CHROME = `<header class="masthead"><nav><ul>${PLACES.map((place) => `<li><a href="#${place}">${place}</a></li>`).join('')}</ul></nav></header>`;

const pageOf = (title, body, script = '') =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2024-03-05"><style>body{font:16px/1.5 serif;max-width:45em;margin:auto}.post{border-top:1px solid #ccc}.post time{color:#666}</style></head><body>${CHROME}<p class="clock">Read at <span id="clock">00:00:00</span>, <span id="count">1</span> readers here</p>${body}<footer>Made for measuring.</footer><script>${script}</script></body></html>`;

const words = (text) => text.split(' ').length;

/** An article of so many words, in paragraphs with a subheading and a link here and there. */
export function longPage(count = 50_000) {
  const { paragraph } = teller(7);
  const parts = [];
  for (let written = 0; written < count; ) {
    const text = paragraph();
    written += words(text);
    if (parts.length % 12 === 11) parts.push(`<h2>${PLACES[parts.length % PLACES.length]} in detail</h2>`);
    const [first = '', ...rest] = text.split(', ');
    parts.push(
      `<p>${first}, <a href="#more">${rest[0] ?? ''}</a>${rest
        .slice(1)
        .map((one) => `, ${one}`)
        .join('')}</p>`,
    );
  }
  return pageOf(
    'Ten towns and what they build',
    `<article><h1>Ten towns and what they build</h1>${parts.join('\n')}</article>`,
  );
}

const post = ({ paragraph, upTo }, number) =>
  `<div class="post block" id="post-${number}"><div class="post-head"><time datetime="2024-03-05T10:00:00Z">5 March</time> <span class="kicker">Post ${number}</span></div><div class="post-text">${Array.from({ length: upTo(3) }, () => `<p>${paragraph()}</p>`).join('\n')}</div></div>`;

/** The page's own script: a new post at the top every so many milliseconds, while "window.growing" is not false. */
const growing = (posts, every) => `
  const posts = ${JSON.stringify(posts).replaceAll('</', '<\\/')};
  let told = 0;
  setInterval(() => {
    if (window.growing === false) return;
    const made = document.createElement('template');
    made.innerHTML = posts[told++ % posts.length];
    document.getElementById('posts').prepend(made.content);
  }, ${every});`;

/** A live report of so many bytes of HTML that gets a post more every second. */
export function liveBlog(bytes = 5_000_000, every = 1000) {
  const tell = teller(11);
  const posts = [];
  for (let size = 0; size < bytes; size += posts.at(-1).length) posts.push(post(tell, posts.length));
  const more = Array.from({ length: 60 }, (_, at) => post(tell, 100_000 + at));
  return pageOf(
    'Storm on the coast: live',
    `<article><h1>Storm on the coast: live</h1><div id="posts">${posts.join('\n')}</div></article>`,
    growing(more, every),
  );
}

/** An article of so many words that rewrites a clock, a counter and one of its paragraphs every so many milliseconds. */
export function restlessPage(count = 800, every = 100) {
  const script = `
    let round = 0;
    setInterval(() => {
      if (window.restless === false) return;
      round += 1;
      document.getElementById('clock').textContent = new Date().toLocaleTimeString('en-GB');
      document.getElementById('count').textContent = String(1000 + round);
      document.querySelectorAll('article p')[2].textContent = 'So far ' + (40 + (round % 7)) + ' people in Westhaven, among them ' + round + ' from the old harbour, have signed the letter about the pier, the council said.';
    }, ${every});`;
  return longPage(count).replace('<script></script>', () => `<script>${script}</script>`);
}

/** A page of an article's size without a figure that could be checked. */
export function plainPage(count = 800) {
  const { paragraph } = teller(3);
  const parts = [];
  for (let written = 0; written < count; written += words(parts.at(-1)))
    parts.push(`<p>${paragraph().replaceAll(/[£\d%]+/g, 'much')}</p>`);
  return pageOf('A quiet day', `<article><h1>A quiet day</h1>${parts.join('\n')}</article>`);
}

const PAGES = {
  '/article': () => longPage(800),
  '/long': longPage,
  '/live': liveBlog,
  '/restless': restlessPage,
  '/plain': plainPage,
};

/** Serves these pages on an address of their own: /article (of 800 words), /long, /live, /restless, /plain; each is made when it is first asked for. */
export async function openPages() {
  const made = new Map();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const make = PAGES[path];
    if (!make) {
      response.writeHead(404).end();
      return;
    }
    if (!made.has(path)) made.set(path, make());
    response.setHeader('content-type', 'text/html; charset=utf-8').end(made.get(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => void server.close(resolve)),
  };
}
