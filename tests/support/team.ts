/** A made-up team: there is none on the real site until one has agreed in writing. */
import { add, type Change } from './content.ts';

export const team = 'content/phuong/hai-an/doi/khu-thu.yaml';
export const teamText = `name: Tổ công nghệ số khu thử
area: Tổ dân phố 5, 6 và 7
contact:
  name: Bác Thử
  phone: "0000 000 001"
  hours: 8 giờ đến 20 giờ hằng ngày
consent:
  date: 2026-11-24
  kept: Cặp số 2, văn phòng thử
words: Mỗi tối thứ ba có người ở nhà văn hoá.
guides: [1]
recheck: 2027-05-24
`;

/** Adds the team to a content folder, with `to` in place of `from`. */
export const withTeam =
  (from = '', to = ''): Change =>
  (files) => {
    if (!teamText.includes(from)) throw new Error(`"${from}" is not in the team's file`);
    add(team, teamText.replace(from, to))(files);
  };
