// Where one is in the plan's table: the outline marks the group in sight, and groups can be folded away.
// What a person has folded stays so in their browser.

const table = () => document.querySelector(".plan-table");
const outline = () => document.querySelector(".plan-outline");
const heads = () => [...table().querySelectorAll("tr.group")];
const KEY = () => `samhand-folded:${table().dataset.plan ?? window.location.pathname}`;

const folded = () => new Set(JSON.parse(window.localStorage.getItem(KEY()) ?? "[]"));

// The group whose rows stand below the heads that stick.
const current = () => {
  const scroll = table().closest(".plan-scroll");
  const head = table().tHead.getBoundingClientRect();
  const top = Math.max(scroll.getBoundingClientRect().top, 0) + head.height + 48;
  return heads().findLast((row) => row.parentElement.getBoundingClientRect().top <= top) ?? heads()[0];
};

const mark = () => {
  if (!table() || !outline()) return;
  const here = current();
  outline().querySelectorAll("a.name").forEach((link) => {
    if (link.getAttribute("href") === `#${here?.id}`) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  });
};

let isWaiting = false;
const markSoon = () => {
  if (isWaiting) return;
  isWaiting = true;
  window.requestAnimationFrame(() => {
    isWaiting = false;
    mark();
  });
};

const fold = (group, isFolded) => {
  group.toggleAttribute("data-folded", isFolded);
  group.querySelector("[data-fold]")?.setAttribute("aria-expanded", String(!isFolded));
};

const toggle = (link) => {
  const group = link.closest("tbody");
  const all = folded();
  const isFolded = !group.hasAttribute("data-folded");
  fold(group, isFolded);
  if (isFolded) all.add(group.dataset.group);
  else all.delete(group.dataset.group);
  window.localStorage.setItem(KEY(), JSON.stringify([...all]));
  markSoon();
};

// What one is led to is never folded away.
const unfoldPlace = () => {
  const place = document.getElementById(window.location.hash.slice(1));
  const group = place?.closest("tbody[data-folded]");
  if (!group || place.matches("tr.group")) return;
  fold(group, false);
  place.scrollIntoView();
};

const prepare = () => {
  if (!table()) return;
  const all = folded();
  table().querySelectorAll("[data-fold]").forEach((link) => {
    link.hidden = false;
    link.setAttribute("role", "button");
    fold(link.closest("tbody"), all.has(link.closest("tbody").dataset.group));
  });
  unfoldPlace();
  mark();
};

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-fold]");
  if (!link) return;
  event.preventDefault();
  toggle(link);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== " " || !event.target.matches?.("[data-fold]")) return;
  event.preventDefault();
  toggle(event.target);
});

document.addEventListener("scroll", markSoon, { capture: true, passive: true });
window.addEventListener("hashchange", unfoldPlace);
document.addEventListener("samhand:shown", prepare);
prepare();
