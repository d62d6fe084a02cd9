import { crc32, deflateRawSync } from 'node:zlib';

/** A press release of these tests, on the model of one in which an amount was put in the wrong currency. */
export const RELEASE = [
  'Harbour towns to share new rescue boats',
  'The agreement signed in January included over £6 million (£7 million) for boats, radios and the training of crews on both sides of the strait.',
  'The first 12 boats will be stationed at Fennport before the winter, and the crews will have trained together for at least six weeks by then.',
];

export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says of the size, where it lies. */
  readonly says?: number;
  readonly locked?: boolean;
}

/** A zip archive, deflated, as PKWARE's APPNOTE lays it out. */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, says, locked } of files) {
    const raw = Buffer.from(content as string);
    const packed = deflateRawSync(raw);
    const named = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(locked ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says ?? raw.length, 18);
    common.writeUInt16LE(named.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, named, packed]);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, offset, named]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of WordprocessingML. */
export const para = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${para(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

interface Word {
  readonly created?: string;
  readonly modified?: string;
  readonly title?: string;
  readonly more?: readonly Packed[];
}

/** The files of the smallest Word document with this body. */
export function wordFiles(body: string, { created, modified, title, more = [] }: Word = {}): readonly Packed[] {
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const when = (tag: string, day?: string) => (day ? `<dcterms:${tag}>${day}T10:00:00Z</dcterms:${tag}>` : '');
  return [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: '_rels/.rels', content: relation('officeDocument', 'word/document.xml') },
    { name: 'word/_rels/document.xml.rels', content: relation('styles', 'styles.xml') },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${WORD}>${style('Heading1', 'heading 1')}${style('Title', 'Title')}</w:styles>`,
    },
    { name: 'word/document.xml', content: `<w:document ${WORD}><w:body>${body}</w:body></w:document>` },
    {
      name: 'docProps/core.xml',
      content: `<cp:coreProperties>${title ? `<dc:title>${xml(title)}</dc:title>` : ''}${when('created', created)}${when('modified', modified)}</cp:coreProperties>`,
    },
    ...more,
  ];
}

export const docxOf = (body: string, word: Word = {}): Uint8Array => zipOf(wordFiles(body, word));

/** The press release as a Word document. */
export const releaseDocx = (): Uint8Array =>
  docxOf(RELEASE.map((text, index) => para(text, index === 0 ? 'Heading1' : undefined)).join(''));

/** A line of text on a page, in points from the lower left. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF with these pages, in Helvetica; `info` is what its dictionary of facts holds. */
export function pdfOf(pages: readonly (readonly Printed[])[], info = ''): Uint8Array {
  const written = (text: string) => text.replace(/[\\()]/g, '\\$&');
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<<${info}>>`,
  ];
  for (const [index, lines] of pages.entries()) {
    const stream = lines
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${written(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + 2 * index} 0 R>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(
    Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1'),
  );
}

/** Text set in lines of at most so many characters, from a height down. */
export function setIn(text: string, wide: number, x: number, top: number, leading = 12): Printed[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < wide) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({ text: line, x, y: top - index * leading }));
}

/** The press release as a PDF of one page. */
export const releasePdf = (): Uint8Array =>
  pdfOf([
    [
      { text: RELEASE[0] ?? '', x: 60, y: 780, size: 18 },
      ...setIn(RELEASE[1] ?? '', 80, 60, 740),
      ...setIn(RELEASE[2] ?? '', 80, 60, 690),
    ],
  ]);
