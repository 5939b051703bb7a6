// Tables from Word and Excel: pasted on the page for it, or anywhere in the plan's table while no cell is open.
// Only rows, cells and text are sent; the server reads them as it reads anything that comes from outside.

const WAITING = "samhand-pasted";
const KEPT = new Set(["rowspan", "colspan"]);
const LEFT_OUT = "script, style, link, meta, title, img, svg, object, iframe, template, noscript, input, button, textarea, select";

// What looks and what runs is taken away before the browser reads it, or it complains of each.
const withoutLooks = (html) => html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(style|on\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""))
  .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "");

// The page is never shown: what is parsed so runs no script and fetches nothing.
const cleaned = (html) => {
  const page = new DOMParser().parseFromString(withoutLooks(html), "text/html");
  if (!page.querySelector("table")) return "";
  page.querySelectorAll(LEFT_OUT).forEach((element) => element.remove());
  const comments = document.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((comment) => comment.remove());
  page.body.querySelectorAll("*").forEach((element) => {
    [...element.attributes].filter(({ name }) => !KEPT.has(name)).forEach(({ name }) => element.removeAttribute(name));
  });
  return `<html><body>${page.body.innerHTML}</body></html>`;
};

const taken = (clipboard) => ({ text: clipboard.getData("text/plain"), page: cleaned(clipboard.getData("text/html")) });

const form = () => document.querySelector("[data-paste] form");

const hold = ({ page }) => {
  form().elements.sida.value = page;
  const status = form().querySelector("[data-paste-status]");
  status.textContent = page ? status.dataset.taken : "";
};

document.addEventListener("paste", (event) => {
  if (event.target.name === "tabell" && form()?.contains(event.target)) {
    hold(taken(event.clipboardData));
    return;
  }
  const way = document.querySelector("[data-paste-href]");
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (!way || isTyping || document.querySelector("[data-editor] [data-open]")) return;
  const table = taken(event.clipboardData);
  if (!table.page && !table.text.includes("\t")) return;
  event.preventDefault();
  window.sessionStorage.setItem(WAITING, JSON.stringify(table));
  window.location.assign(way.href);
});

// Whoever goes on writing in the field means what stands there.
document.addEventListener("input", (event) => {
  if (event.target.name === "tabell" && form()?.contains(event.target) && event.inputType !== "insertFromPaste") hold({ page: "" });
});

const waiting = window.sessionStorage.getItem(WAITING);
if (waiting && form()) {
  window.sessionStorage.removeItem(WAITING);
  const table = JSON.parse(waiting);
  form().elements.tabell.value = table.text;
  hold(table);
  // The script that sends forms may not be there yet.
  window.addEventListener("load", () => form().requestSubmit(), { once: true });
}
