import { age } from '../../src/checks/age.ts';
import { checkTable } from '../check-table.ts';

checkTable(age, {
  inconsistent: [
    { text: 'Marsh «(1911-1994) lived to the age of 93».', why: 'lived to' },
    { text: 'He was «19 when he enlisted in 1938 and was 93 when he died in 2002».', why: 'a deed between' },
    {
      text: '«Born in 1931, she celebrated her 70th birthday in 2011» with a swim.',
      why: 'a birthday in its year',
      published: '2024-03-02',
    },
    { text: 'Ada Pym, who was «born in 1900 and was celebrating her 101st birthday».', published: '2011-04-12' },
    {
      text: 'Olga Lund has died. «Born in Ulm on 14 May 1938, she passed away on 2 February 2021 at the age of 72», they said.',
    },
    {
      text: 'Earl Witt, a welder, died Sunday. He was «68».\n\nMr. Witt was born on Aug. 19, 1926, near Tahoka.',
      published: '2004-11-16',
    },
    'Alun Ross, who was «65 when he left the school in 2003, was born there in 1948» and stayed.',
    '«Born on July 3, 1971, the actor rose in the 1987 comedy at the age of 26».',
    {
      text: 'Hella Berg, who will be «90 next spring, was 37 and working in Bonn when Tito died in 1980».',
      published: '2018-11-27',
    },
    'Mr Stone was «born on Dec. 26, 1913. In 1947 he joined a store, a job he held for 45 years before retiring at 72».',
    'The actor Jon Hale, «born on 7 March 1945, died on 21 July 2017. He was 71».',
    'Walt Brand «(1819-1892) described the clerks of Bonn in 1936».',
    'Jan Bek died in «1997 aged 81, having graduated in 1926».',
    { text: 'Eva Lang «(born 1960), now 48», sings.', published: '2018-05-05' },
    { text: 'Peter Hale, «45, was jailed for a robbery committed in 1989, when he was 19».', published: '2019-07-29' },
    'Max Orr «(1920–1997) died at home, aged 67».',
  ],
  review: [],
  consistent: [
    { text: 'Marsh «(1911-1994) lived to the age of 83».', why: 'lived to' },
    { text: 'He was «19 when he enlisted in 1938 and was 83 when he died in 2002».', why: 'a deed between' },
    {
      text: 'She celebrated her «70th birthday in 2001, having been born in 1931».',
      why: 'a birthday in its year',
      published: '2024-03-02',
    },
    'Harriet Lowe «(1866-1951) died a few months short of her 85th birthday».',
    'The jockey, «born in 1985, was still 37 on 3 June 2023».',
    {
      text: 'The singer, «born in January 1935, would have turned 80» this week had he not died.',
      published: '2015-01-07',
    },
    {
      text: 'Peter Hale, «45, was jailed for a robbery committed in 1989, when he was 15».'.replace(
        'Peter «Hale, ',
        'Peter Hale«, ',
      ),
      published: '2019-07-29',
    },
    { text: 'Tom Ek, «born in 1960, now 58», sings.', published: '2018-05-05' },
    { text: 'Tom Ek, «born in 1960, now 57», sings.', published: '2018-05-05' },
    'Olga Lund has died. «Born in Ulm on 14 May 1938, she passed away on 2 February 2021 at the age of 82», they said.',
  ],
  silent: [
    {
      text: 'Born in 1952, he was 21 when he turned professional and won at 27.',
      why: 'then, not now',
      published: '2024-03-02',
    },
    { text: 'Now 38, he graduated from college in 1947.', published: '1961-06-01', why: 'nearly any age would do' },
    { text: 'Take the middle number, 5, and multiply it by 3: the result is now 15.', why: 'arithmetic' },
    { text: 'The victim, 45, and the driver, born in 1990, were friends.', published: '2010-03-03', why: 'two people' },
    {
      text: 'Bob Ward, 60, was jailed for attacking a girl in 1985 when she was 12.',
      published: '2015-08-03',
      why: 'hers',
    },
    { text: 'Tom Hill, 30, plays Churchill, who was born in 1874.', published: '2010-03-03', why: 'a part' },
    { text: 'The church, born of a schism in 1800, turned 90 in 1950.', why: 'no birth' },
    { text: 'Red Rum, foaled in May 1965, was 12 when he won in 1987.', why: 'a horse' },
    {
      text: 'Maria Vik, 47, and her mother, who was born in 1938, were saved.',
      published: '2022-05-26',
      why: 'two people',
    },
    { text: 'Lind was born in 1951. Karl Bek, 34, runs the yard.', published: '2023-05-02', why: 'another name' },
    { text: 'Patients aged 81 lay in a hospital founded in 1843.', why: 'no person' },
    { text: 'Born in Leeds, he joined up in 1940. He was 68.', published: '2004-11-16', why: 'no year of birth' },
    { text: 'Children born in 2001 were 19 when the rule came in 2004.', why: 'many' },
    { text: 'Tom Ek, born in 1960, beat Jan Bek, 34, on Sunday.', published: '2018-05-05', why: 'two names' },
  ],
});
