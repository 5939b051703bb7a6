// Keys of the plan's table beside those that every cell has (editor.js); each has a button or a link that does the same.

const FOCUS = "samhand-cell";
const FIELDS = "textarea, select, input:not([type=hidden])";

const editor = () => document.querySelector("[data-editor]");
const table = () => editor()?.querySelector("[data-plan]");
const cellOf = (element) => element?.closest?.("[data-editor] [data-cell]");
const wayIn = (cell) => cell?.querySelector(".plan-write");
const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

const isShown = (cell) => cell.checkVisibility?.() ?? cell.offsetParent !== null;

// In the order of reading, as a table is filled in.
const beside = (cell, step) => {
  const all = [...editor().querySelectorAll("[data-cell]")].filter(isShown);
  return all[all.indexOf(cell) + step];
};

// At its last field Tab goes on to the next cell, at its first one back to the one before.
const goOn = (event, cell) => {
  const fields = [...cell.querySelectorAll(FIELDS)];
  const edge = event.shiftKey ? fields[0] : fields.at(-1);
  const to = event.target === edge && beside(cell, event.shiftKey ? -1 : 1);
  if (!to || !wayIn(to)) return false;
  wayIn(to).focus();
  wayIn(to).click();
  return true;
};

// A cell is named by its row or activity: `c-`, an id, and the field.
const partOf = (cell) => cell.id.slice(2, 38);

const move = (cell, step) => {
  const form = document.querySelector("[data-move] form");
  form.action = `${table().dataset.plan}/${partOf(cell)}/flytt`;
  window.sessionStorage.setItem(FOCUS, cell.id);
  form.requestSubmit(form.querySelector(`button[value="${step}"]`));
};

const addActivity = (cell) => {
  const { part } = cell.closest("tr").dataset;
  window.location.assign(`${table().dataset.plan}/rader/${part}/aktiviteter/ny`);
};

const openPanel = (cell) => {
  const link = cell.closest("tr").querySelector("[data-panel-opener]");
  link?.focus();
  link?.click();
};

const showKeys = () => {
  const keys = document.querySelector("[data-keys]");
  keys.open = !keys.open;
  keys.querySelector("summary").focus();
};

const useAltKeys = (event, cell) => {
  if (event.key === "ArrowUp") move(cell, -1);
  else if (event.key === "ArrowDown") move(cell, 1);
  else if (event.key.toLowerCase() === "n") addActivity(cell);
  else if (event.key === "Enter") openPanel(cell);
  else return false;
  return true;
};

const use = (event) => {
  const cell = cellOf(event.target);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (cell?.matches("[data-open]")) return event.key === "Tab" && isPlain && goOn(event, cell);
  if (isTyping(event.target)) return false;
  if (event.key === "?" && isPlain) {
    showKeys();
    return true;
  }
  return cell !== null && event.altKey && !event.ctrlKey && !event.metaKey && useAltKeys(event, cell);
};

// Before the keys that open a cell, to which any letter belongs.
document.addEventListener("keydown", (event) => {
  if (!editor() || !use(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

// Whoever moved something goes on in the same cell, wherever it stands now; others where the edit was made.
const goBackToCell = () => {
  if (!editor()) return;
  const id = window.sessionStorage.getItem(FOCUS);
  window.sessionStorage.removeItem(FOCUS);
  const place = document.getElementById(id ?? "") ?? document.getElementById(window.location.hash.slice(1))?.closest("td");
  if (place && document.activeElement === document.body) wayIn(place)?.focus();
};

document.addEventListener("samhand:shown", goBackToCell);
window.addEventListener("load", goBackToCell, { once: true });
