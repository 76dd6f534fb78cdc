/**
 * Paper that knows it is old: its code carries year and month after a # (#2611). The page then says which
 * paper is held before it and what has changed since. A month tells no days, so the changes of the paper's
 * own month are listed too, the guide's first one left out: no paper is older than that.
 *
 * A kept page may be older than the paper: then it says so. Anybody can write a #: what is no month from
 * the guide's first to this one is left alone.
 */
import { date } from '../date';

export function greetPaper(): void {
  const article = document.querySelector<HTMLElement>('[data-changes]');
  if (!article) return;
  const changes = article.dataset.changes!.split('\n');
  const greeting = document.createElement('div');
  greeting.className = 'note column mt-4';
  greeting.setAttribute('role', 'status');

  const greet = () => {
    greeting.remove();
    const [, year, month] = /^#(\d\d)(0[1-9]|1[0-2])$/.exec(location.hash) || [];
    const held = `20${year}-${month}`;
    const now = new Date().toISOString().slice(0, 7);
    if (!month || held < changes[0]!.slice(0, 7) || held > now) return;
    const newer = held > changes[0]!.slice(11);
    const since = changes.slice(1).filter((change) => change.slice(0, 7) >= held);
    greeting.textContent = `Tờ bà con đang cầm là bản tháng ${+month}/20${year}. ${
      newer
        ? 'Tờ ấy mới hơn trang này: có mạng thì mở lại trang.'
        : since.length
          ? 'Từ tháng ấy, bài này đã sửa:'
          : 'Từ đó bài này chưa sửa gì.'
    }`;
    const list = document.createElement('ul');
    for (const change of since) {
      const item = document.createElement('li');
      item.textContent = `${date(change.slice(0, 10))}: ${change.slice(11)}`;
      list.append(item);
    }
    greeting.append(list);
    article.querySelector('header')!.append(greeting);
  };
  greet();
  addEventListener('hashchange', greet);
}
