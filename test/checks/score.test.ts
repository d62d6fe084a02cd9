import { score } from '../../src/checks/score.ts';
import { checkTable } from '../check-table.ts';

checkTable(score, {
  inconsistent: [
    { text: 'The Lakers won the series «3-2 in game seven».' },
    { text: 'The Celtics won the «best-of-seven series 3-2» on Sunday.' },
    { text: 'They won by «six points, 24-20».' },
    { text: 'A «three-goal win, 4-2», sent them top.' },
    { text: 'Holm beat Arce «6-4, 6-3 in three sets».' },
    { text: 'Ivers won «6-4 3-6 6-1 in straight sets».' },
    { text: 'United went through «5-2 on aggregate after winning 2-1 at home and 2-1» away.' },
    { text: 'A «2-1» draw with Leeds left them bottom.' },
    { text: 'Town drew «3-2» at home.' },
    { text: 'Chelsea beat Spurs «2-2» at Stamford Bridge.' },
    { text: 'Kane scored a «hat-trick in the 2-1» win.' },
    { text: 'She finished on «205, seven strokes ahead of her rival, who is on 208».' },
    { text: 'Surrey made «246 and bowled Kent out for 211 to win by 45» runs.' },
    { text: 'Trailing «17-10, they scored the last 14 points to win 24-20».' },
  ],
  consistent: [
    'The Lakers won the series «4-3 in game seven».',
    'The Celtics won the «best-of-seven series 4-2» on Sunday.',
    'They won by «four points, 24-20».',
    { text: 'Holm beat Arce «6-4, 6-7 (5-7), 6-3 in three sets».', why: 'a tie-break is no set' },
    'Ivers won «6-4 6-3 in straight sets».',
    'United went through «4-2 on aggregate after winning 2-1 at home and 2-1» away.',
    'They were held to a «1-1» draw.',
    'Kane scored a «hat-trick in the 4-1» win.',
    'A last round of 68 left her on «276, one better than Webb’s 277».',
    'Trailing «17-10, they scored the last 14 points to win 24-17».',
  ],
  silent: [
    { text: 'City led 2-0 at half-time and won 3-2.', why: 'a half-time score' },
    { text: 'The 5-2 favourite won by three lengths.', why: 'odds' },
    { text: 'Lining up 4-4-2, they won by two goals.', why: 'a formation' },
    { text: 'Kent won by six wickets with 24 balls left.', why: 'wickets' },
    { text: 'Town won 2-2 on penalties.', why: 'a shoot-out' },
    { text: 'Spain won 1-0 with a late goal.', why: 'it goes without saying' },
    { text: 'The 7-6 7-5 win took her an hour.', why: 'sets' },
    { text: 'They won by six to improve to a 5-2 record for the season.', why: 'a record' },
    { text: 'She has a hat-trick of titles after her 2-1 win.', why: 'of titles' },
  ],
});
