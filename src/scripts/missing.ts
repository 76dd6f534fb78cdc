/** Not found: says which number was asked for, if it was a number. */
const number = /\/(\d+)\/?$/.exec(location.pathname)?.[1];
const line = document.querySelector('[data-missing]');
if (number && line) line.textContent = `Cẩm nang chưa có bài số ${number}.`;
