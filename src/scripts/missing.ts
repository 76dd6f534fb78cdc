/**
 * Not found: says which number was asked for, if it was a number; the address of a step that is no more,
 * or never was, leads on to its guide.
 */
const { pathname } = location;
const number = /\/(\d+)\/?$/.exec(pathname)?.[1];
const line = document.querySelector('[data-missing]');
if (number && line) line.textContent = `Cẩm nang chưa có bài số ${number}.`;

const guide = /^.*\/huong-dan\/[^/]+\//.exec(pathname)?.[0];
const link = [...document.querySelectorAll<HTMLAnchorElement>('.guide-row')].find(
  (one) => one.pathname === guide && pathname !== guide,
);
if (link && line) {
  const way = document.createElement('a');
  way.href = link.pathname;
  way.textContent = link.querySelector('.heading')!.textContent;
  line.textContent = 'Bước này không còn ở đây. Mời bà con xem cả bài: ';
  line.append(way);
  location.replace(link.pathname);
}
