import { voteMargin } from '../../src/checks/vote-margin.ts';
import { checkTable } from '../check-table.ts';

checkTable(voteMargin, {
  inconsistent: [
    {
      text: 'Ms O’Dowd held the seat with «18,442 votes to Mr Pryce’s 15,310, a majority of 2,132», on a turnout of 61 per cent.',
      why: 'turnout behind',
    },
    { text: 'The Senate voted «52-48, a majority of six».' },
    { text: 'She won by «12,345 votes to 11,234, a majority of 1,101».', why: 'to the vote' },
    { text: 'Leave won by «52% to 48%, a margin of six» points.' },
    { text: 'The bill passed the House «217-213, a six»-vote margin.' },
    { text: 'With «38% to Labour’s 33%, the Tories have an eight»-point lead.' },
    { text: 'The party lead by «six points, 44% to 36%», in the poll.', why: 'the lead first' },
    { text: 'They took «339 of the 650 seats, giving them a working majority of 56».', why: 'twice the majority' },
    { text: 'The Democrats have an «eight-seat lead, so nine» seats must change hands for them to lose the House.' },
    { text: 'He lost by «40 votes. Had 40» of those who backed her voted for him instead, it would have been a tie.' },
    { text: 'With «58 senators in favour, the bill fell three votes short of the 60» it needed.' },
    { text: 'The council voted unanimously, «11-2», to close the pool.' },
    { text: 'The judges ruled unanimously, by «seven votes to one», against the minister.', why: 'one is no figure' },
    { text: 'Members voted «60 to 40», just over the two-thirds needed.' },
    { text: 'She won the ballot by «71 votes to 31. If he had doubled his vote he still would have lost.»' },
    { text: 'He has a lead of «51 to 40, identical to his lead in May, when he was ahead 50 to 38».' },
    {
      text: 'She leads by «190,486 votes to 188,900. That margin amounts to a 1.6 percent» gap.',
      why: 'of all votes it is less still',
    },
  ],
  consistent: [
    'The bill passed the House «217-213, a four»-vote margin.',
    'She won by «12,345 votes to 11,234, a majority of 1,111».',
    'Labour won «339 of the 650 seats, a majority of 28».',
    'The Democrats have an «eight-seat lead in the House: five» members would have to switch for them to lose it.',
    'He lost by «40 votes. Had 20» of those who backed her voted for him instead, it would have been a tie.',
    'The motion won «52 votes to 48, eight short of the 60» it needed.',
    'The council voted unanimously, «11-0», to close the pool.',
    'The chamber approved it by «68 votes to 32», more than the two-thirds it needed.',
    'There were «28 more noes than ayes, 64 against 36».',
    'She leads by «190,486 votes to 188,900. That margin amounts to a 0.4 percent» gap.',
    'The No camp came within «2.5 points, losing 48.1 to 45.6 per cent».',
  ],
  silent: [
    { text: 'The amendment was carried by 291 to 277; a second fell by nine votes.', why: 'another vote' },
    {
      text: 'It is unanimous in accepting the principle of the treaty; in declaring that some of the differences, and above all those on the reading and use of treaties, may be put before the court of the nations; yet the vote on the treaty stood at 32 in favour to 9 against.',
      why: 'of another vote',
    },
    { text: 'Singh beat Kaur by 3,000 votes and Bose by 5,400, polling 12,000 himself.', why: 'margins only' },
    { text: 'The resolution was carried by 9,812 votes to 6,541, a 60% majority.', why: 'a share' },
    {
      text: 'The government won by 310 to 294, its majority cut from 80 at the last election.',
      why: 'an earlier majority',
    },
    { text: 'City beat United 3-1 at home to stay ahead by six points in the league.', why: 'a game' },
    { text: 'The vote was almost unanimous, 98-2.', why: 'almost' },
    { text: 'The seat was held with a swing of 4 points, 48% to 45%.', why: 'a swing' },
    { text: 'The lead of 51 to 40 is almost identical to that in May, when it was 50 to 38.', why: 'almost' },
  ],
});
