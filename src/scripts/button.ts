/** Buttons that scripts build, and what is said when one has been touched. */
const region = document.createElement('p');
region.className = 'away';
region.setAttribute('role', 'status');
// A region that is in the page before it has words is read aloud when they come.
document.body.append(region);

/** Says `words` to a screen reader, the same words twice running too. */
export function say(words: string): void {
  region.textContent = '';
  setTimeout(() => (region.textContent = words), 50);
}

/** A button in the site's style. */
export function button(words: string, act: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const self = document.createElement('button');
  self.type = 'button';
  self.className = 'button';
  self.textContent = words;
  self.addEventListener('click', () => act(self));
  return self;
}

/** Shows for four seconds, on the button itself, what it has done; and says it. */
export function answer(self: HTMLButtonElement, words: string): void {
  self.dataset.words = self.dataset.words || self.textContent!;
  self.textContent = words;
  say(words);
  setTimeout(() => (self.textContent = self.dataset.words!), 4000);
}
