import { anniversary } from '../../src/checks/anniversary.ts';
import { checkTable } from '../check-table.ts';

checkTable(anniversary, {
  inconsistent: [
    { text: 'It is 70 years to the day since Gagarin, on 12 April 1961, flew.', published: '2021-04-12' },
    { text: 'They celebrate 87 years of independence from Britain, won on August 15, 1947.', published: '2025-08-14' },
    {
      text: 'Exactly a quarter of a century after the pact was signed, on 10 April 1998, it is void.',
      published: '2013-04-10',
    },
    { text: 'The band, formed by miners in 1871, is marking its bicentenary this year.', published: '2021-09-03' },
    {
      text: 'Bells rang to mark the «35th anniversary of the disaster, when a reactor blew up on April 26, 1986».',
      published: '2011-04-26',
    },
    { text: 'The opera house marked 247 years since Mozart’s birth in 1756.', published: '2013-02-02' },
    { text: 'December 31, 2013 - It made a wine for the 50th anniversary of Star Trek, which first aired in 1966.' },
    { text: 'The club marks its centenary this year. It was founded in 1925.', published: '2005-03-03' },
    { text: 'The pair, married in 1958, reached their golden wedding in 2018.' },
    { text: 'The bank collapsed in 1995, 20 years ago, when a trader lost it all.', published: '2005-02-26' },
  ],
  consistent: [
    { text: 'Having wed in 1958, the couple reached their diamond wedding in 2018.' },
    {
      text: 'It will be the ferry’s 25th birthday next summer: she was launched in July 1999.',
      published: '2023-10-11',
    },
    {
      text: 'The strike began 40 years ago this week: it was on 6 March 1984 that they left.',
      published: '2024-03-07',
    },
    { text: 'The club marks its centenary this year. It was founded in 1905.', published: '2005-03-03' },
    {
      text: 'It made a wine ahead of the 50th anniversary, in 2016, of Star Trek, which first aired in 1966.',
      published: '2013-12-31',
    },
  ],
  silent: [
    {
      text: "The museum, founded in 1986, put on a show for the king's 25th anniversary on the throne.",
      why: "the king's",
      published: '2024-03-02',
    },
    {
      text: 'The 60th anniversary of the raid on 13 February 1945 meant more to them than the 60th anniversary of 8 May 1945.',
      why: 'two origins',
    },
    {
      text: 'It has been 23 years since the firm floated. Started in 1984, it had taken 14 years to get there.',
      published: '2021-06-30',
      why: 'since the flotation',
    },
    {
      text: 'Now in its 100th year, the club, founded in 1925, will hold its centenary match next year.',
      published: '2024-09-12',
    },
    { text: 'It marks the 50th anniversary of the end of the 1939-45 war.', published: '1995-05-08', why: 'a span' },
    {
      text: 'The band, formed in 1963, marks the tenth anniversary of its last album.',
      published: '2013-05-08',
      why: 'of the album',
    },
    { text: 'Sales were the best in 20 years, compared with 1998.', published: '2005-05-08', why: 'compared' },
  ],
});
