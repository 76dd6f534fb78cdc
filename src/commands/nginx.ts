/**
 * `npm run nginx -- --root folder [--name host] [--port n]`: prints a server block for nginx that serves
 * the built site as it expects: short addresses without a hop, its own 404, packed, kept as long as may be.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { orExplain } from '../fault.ts';
import { portOf } from './where.ts';

const help = `In ra phần cấu hình nginx cho trang đã dựng.

  npm run nginx -- --root /srv/cam-nang/dist --name ten-mien.vn > cam-nang.conf

  --root   thư mục đã dựng (bỏ trống: dist). Trang nằm dưới một thư mục con, như
           SITE_URL=https://ten-mien.vn/phuong, thì ghi thư mục chứa thư mục con ấy.
  --name   tên miền (bỏ trống: nhận mọi tên)
  --port   cổng (bỏ trống: 80)`;

/** Types worth packing; PDFs, JPEGs and fonts are packed already. text/html always is. */
const packed =
  'text/css text/plain text/xml text/javascript application/javascript application/json application/manifest+json application/xml application/rss+xml image/svg+xml application/wasm';

/** The server block. `root`: the built folder; of a site under a folder, what that folder stands in. */
async function serverBlock(root: string, name = '_', port = 80): Promise<string> {
  const { asked, forever, hashed, safety } = await import('../hosting.ts');
  const { base } = await import('../site.ts');
  const headers = (keep: string) =>
    Object.entries({ ...safety, 'Cache-Control': keep })
      .map(([header, value]) => `add_header ${header} "${value}" always;`)
      .join('\n    ');
  // nginx takes add_header from the innermost block alone: each location has the whole list.
  const location = (where: string, keep: string, more = '') => `
  location ${where} {
    try_files $uri $uri.html $uri/index.html =404;${more}
    ${headers(keep)}
  }`;
  return `server {
  listen ${port};
  server_name ${name};
  root ${root};
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_comp_level 9;
  gzip_types ${packed};
  # With the module: apt install libnginx-mod-http-brotli-filter, then: brotli on; brotli_types as above.
  etag on;
  absolute_redirect off;
  error_page 404 ${base}404.html;
  # Numbers as people type them from paper: in two digits, or with a slash behind.
  rewrite ^${base}0([1-9])/?$ ${base}$1 permanent;
  rewrite ^(${base}[1-9][0-9]*)/$ $1 last;
${location(base, asked)}${location(`= ${base}manifest.webmanifest`, asked, '\n    default_type application/manifest+json;')}${hashed.map((folder) => location(`^~ ${folder}`, forever)).join('')}
}
`;
}

await orExplain(async () => {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      name: { type: 'string' },
      port: { type: 'string', default: '80' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) console.log(help);
  else
    process.stdout.write(await serverBlock(resolve(values.root), values.name, portOf(values.port)));
});
