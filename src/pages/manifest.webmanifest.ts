/** The manifest, for "Thêm vào màn hình chính". */
import { at, name, purpose, shortName } from '../site';

export const GET = () =>
  Response.json({
    name,
    short_name: shortName,
    description: purpose,
    lang: 'vi',
    start_url: at('/'),
    scope: at('/'),
    display: 'minimal-ui',
    background_color: '#fffdf7',
    theme_color: '#fffdf7',
    icons: [180, 192, 512].map((size) => ({
      src: at(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
