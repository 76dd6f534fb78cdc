/**
 * Every constant of the site: its name, its promises, where it will be published, its topics, the
 * official domains it may link to. No logic beyond reading SITE_URL and REPOSITORY, and making addresses
 * of them; what differs by ward is ward.ts. The table of sheets stands in sheets/table.ts.
 */
import { Faults } from './fault.ts';
import { wardSite } from './ward.ts';

/** The site's name, whole and for the small line under an icon: the ward's own. */
export const { name, short: shortName } = wardSite;
/** What the site is for, in one sentence. */
export const purpose =
  'Hướng dẫn từng bước cho bà con: VNeID, số hoá giấy tờ, dịch vụ công trực tuyến và tránh lừa đảo.';

/** The two lines that every page, sheet and card carries. */
export const standing = {
  unofficial: 'Đây không phải trang chính thức của cơ quan nhà nước.',
  promise: 'Người của đội không bao giờ hỏi mã OTP, mật khẩu hay ảnh giấy tờ của bà con.',
} as const;

/** Who takes reports of mistakes by phone, digits only; empty as long as nobody has agreed to it. */
export const reportPhone: string = wardSite.phone;

/**
 * Where the project's files stand for all to see, such as https://github.com/ten/cam-nang; empty where
 * nowhere. With it each guide also offers a form there. It is the one address outside the official
 * domains that our pages may link to: it is set by whoever publishes the site, never by an author.
 */
export const repository = readRepository(process.env.REPOSITORY);

/** Reads REPOSITORY: https, no more than a path; '' where it is not set. Throws Faults otherwise. */
export function readRepository(value = ''): string {
  const plain = /^https:\/\/[a-z0-9.-]+(?:\/[\w.-]+)+\/?$/i.test(value);
  if (value && !plain)
    throw new Faults([
      {
        file: 'REPOSITORY',
        wrong: `"${value}" không phải địa chỉ một kho mã.`,
        remedy: 'ghi như: REPOSITORY=https://github.com/ten/cam-nang, hoặc bỏ trống.',
      },
    ]);
  return value.replace(/\/$/, '');
}

/** The form for reports, filled in with guide and step; undefined without a repository. */
export const reportAt = (guide: number, step?: number): string | undefined =>
  repository
    ? `${repository}/issues/new?template=bao-loi.yml&bai=${guide}&buoc=${step ?? ''}`
    : undefined;

/** The four topics, in the order in which they are shown everywhere. Colours stand in styles/tokens.css. */
export const topics = [
  { id: 'vneid', name: 'VNeID', about: 'Cài, đăng ký, kích hoạt và giữ tài khoản định danh.' },
  {
    id: 'so-hoa-giay-to',
    name: 'Số hoá giấy tờ',
    about: 'Chụp, lưu và xuất trình giấy tờ trên điện thoại.',
  },
  {
    id: 'dich-vu-cong',
    name: 'Dịch vụ công',
    about: 'Nộp hồ sơ tại nhà, theo dõi và nhận kết quả.',
  },
  { id: 'an-toan', name: 'An toàn', about: 'Nhận ra kẻ lừa đảo và giữ tài khoản của mình.' },
] as const;
export type Topic = (typeof topics)[number];

/**
 * Official domains, with all that stands below them. A link or a source's address outside this list
 * is never a link on our pages. vneid.gov.vn and dichvucong.gov.vn are the two the law names.
 */
export const officialDomains = [
  'vneid.gov.vn',
  'dichvucong.gov.vn',
  'bocongan.gov.vn',
  'dancuquocgia.gov.vn',
  'chinhphu.vn',
  'moj.gov.vn',
  'haiphong.gov.vn',
  'ninhbinh.gov.vn',
  'laocai.gov.vn',
  'quangtri.gov.vn',
  'hanam.gov.vn',
];

/** Whether an address may be a link: https, and its host on the list above. */
export function isOfficial(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' &&
    officialDomains.some((d) => hostname === d || hostname.endsWith(`.${d}`))
  );
}

/**
 * Reads SITE_URL: `origin` without a slash at its end, `base` beginning and ending with one.
 * Without SITE_URL the build is a draft: origin is undefined. Throws Faults for anything that is not
 * a plain http(s) address.
 */
export function readSiteUrl(value: string | undefined): { origin?: string; base: string } {
  if (!value) return { base: '/' };
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain =
    url &&
    /^https?:$/.test(url.protocol) &&
    !url.search &&
    !url.hash &&
    !url.username &&
    !url.password;
  if (!plain)
    throw new Faults([
      {
        file: 'SITE_URL',
        wrong: `"${value}" không phải một địa chỉ trang web.`,
        remedy: 'ghi địa chỉ đầy đủ, ví dụ: SITE_URL=https://camnang.example npm run build',
      },
    ]);
  return { origin: url.origin, base: `${url.pathname}/`.replace(/\/+/g, '/') };
}

/** Where this build is published, see readSiteUrl. */
export const { origin, base } = readSiteUrl(process.env.SITE_URL);

/** A path of the site, with the folder the site may stand under: at('/in/') gives "/in/" or "/trang-cat/in/". */
export const at = (path: string): string => base + path.replace(/^\//, '');

/** The feed of changes; a draft has none. */
export const feedPath = at('/rss.xml');

/** The full address of a path made by at(); undefined in a draft. */
export const absolute = (path: string): string | undefined => origin && origin + path;

/** A full address as people type it: "camnang.example/1". */
export const typed = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');
