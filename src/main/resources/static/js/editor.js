// Writing in the plan's table as in a spreadsheet: a cell opens where it stands, and is saved when it is left.
// Without it each cell is a link to a small form.

const editor = () => document.querySelector("[data-editor]");
const cellOf = (element) => element?.closest?.("[data-editor] [data-cell]");
const formOf = (cell) => cell?.querySelector("form");
const wayIn = (cell) => cell?.querySelector(".plan-write");

const cells = () => [...editor().querySelectorAll("[data-cell]")];

// One stop of Tab for the whole table; the arrows move inside it.
const roam = (to) => {
  if (!editor()) return;
  const all = [...editor().querySelectorAll(".plan-write")];
  const stop = to ?? all.find((link) => link.tabIndex === 0) ?? all[0];
  all.forEach((link) => {
    link.tabIndex = link === stop ? 0 : -1;
  });
};

const goTo = (cell) => {
  const link = wayIn(cell);
  if (!link) return;
  roam(link);
  link.focus();
};

const middle = (box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

// The nearest cell on that side; what stands straight ahead is nearer than what stands askew.
const neighbour = (cell, key) => {
  const here = cell.getBoundingClientRect();
  const from = middle(here);
  const isVertical = key === "ArrowUp" || key === "ArrowDown";
  const sign = key === "ArrowUp" || key === "ArrowLeft" ? -1 : 1;
  let best = null;
  cells().forEach((other) => {
    if (other === cell || !wayIn(other)) return;
    const to = middle(other.getBoundingClientRect());
    const ahead = sign * (isVertical ? to.y - from.y : to.x - from.x);
    const aside = Math.abs(isVertical ? to.x - from.x : to.y - from.y);
    if (ahead <= 1) return;
    const far = ahead + aside * 3;
    if (!best || far < best.far) best = { cell: other, far };
  });
  return best?.cell;
};

const beside = (cell, step) => {
  const all = cells();
  return all[all.indexOf(cell) + step];
};

// Whether anything is typed or chosen that the server did not send.
const isChanged = (form) => [...form.elements].some((field) => {
  if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
  if (field.matches("select")) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.matches("textarea, input:not([type=hidden])") && field.value !== field.defaultValue;
});

let next = null;
let typed = "";

// What was typed on a cell is the beginning of what is to stand there.
const open = (cell, text = "") => {
  typed = text;
  wayIn(cell)?.click();
};

const close = (cell) => {
  const cancel = cell.querySelector(".sh-actions a");
  const form = formOf(cell);
  const shown = `${form.getAttribute("action").split("?")[0]}/visad${new URL(form.action).search}`;
  form.dispatchEvent(new CustomEvent("samhand:done", { bubbles: true }));
  if (!window.htmx) return window.location.assign(cancel.href);
  return window.htmx.ajax("GET", shown, { target: `#${CSS.escape(cell.id)}`, select: `#${CSS.escape(cell.id)}`, swap: "outerHTML" });
};

const leave = (cell, to) => {
  const form = formOf(cell);
  if (!form || "leaving" in form.dataset) return;
  form.dataset.leaving = "";
  next = to;
  if (!isChanged(form) && !cell.querySelector(".sh-conflict, .sh-summary")) close(cell);
  else form.requestSubmit();
};

const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

const useKeysInForm = (event, cell) => {
  if (event.key === "Escape") next = cell.id;
  if (event.key === "Escape") close(cell);
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) leave(cell, cell.id);
  else return;
  event.preventDefault();
};

const useKeysOnCell = (event, cell) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key.startsWith("Arrow") && isPlain) goTo(neighbour(cell, event.key));
  else if (event.key.length === 1 && event.key !== " " && isPlain) open(cell, event.key);
  else if (event.key === " " && isPlain) open(cell);
  else return;
  event.preventDefault();
};

const wayThroughEdits = (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
};

document.addEventListener("keydown", (event) => {
  if (!editor()) return;
  const cell = cellOf(event.target);
  const way = wayThroughEdits(event);
  if (way) {
    const form = document.querySelector(`[data-${way}] form`);
    if (form) event.preventDefault();
    form?.requestSubmit();
  } else if (cell && formOf(cell)) useKeysInForm(event, cell);
  else if (cell && event.target.matches(".plan-write")) useKeysOnCell(event, cell);
});

document.addEventListener("focusin", (event) => {
  if (editor() && event.target.matches?.(".plan-write")) roam(event.target);
});

// A cell is saved when it is left, whichever way one leaves it.
document.addEventListener("focusout", (event) => {
  const cell = cellOf(event.target);
  if (!cell || !formOf(cell) || !event.relatedTarget || cell.contains(event.relatedTarget)) return;
  const isCancel = event.relatedTarget.closest(".sh-actions a");
  if (isCancel) return;
  leave(cell, cellOf(event.relatedTarget)?.id ?? "");
});

document.addEventListener("click", (event) => {
  const cell = cellOf(event.target);
  if (!cell) return;
  if (formOf(cell) && event.target.closest(".sh-actions a")) {
    event.preventDefault();
    next = cell.id;
    close(cell);
  } else if (wayIn(cell) && !event.target.closest("a")) open(cell);
});

const begin = (form) => {
  const first = form.querySelector("textarea, select, input:not([type=hidden])");
  if (!first) return;
  first.focus();
  if (first.matches("textarea, input[type=text]")) {
    if (typed) {
      first.value = typed;
      first.dispatchEvent(new Event("input", { bubbles: true }));
    }
    first.setSelectionRange(first.value.length, first.value.length);
  }
  typed = "";
};

document.addEventListener("htmx:afterSettle", (event) => {
  if (!editor()) return;
  const cell = cellOf(event.target) ?? document.getElementById(event.target.id);
  if (!cell?.matches?.("[data-cell]")) return;
  const form = formOf(cell);
  if (form) {
    begin(form);
    return;
  }
  roam();
  if (next === null || next === cell.id) goTo(cell);
  next = null;
});

// Cells have addresses of their own, but whoever writes in the table stays at its address.
document.addEventListener("htmx:beforeHistoryUpdate", (event) => {
  if (editor()) Object.assign(event.detail.history, { type: "replace", path: location.pathname + location.search });
});

// What could not be sent can be sent again.
["htmx:sendError", "htmx:responseError"].forEach((name) => document.addEventListener(name, (event) => {
  if (cellOf(event.target)) delete formOf(cellOf(event.target))?.dataset.leaving;
}));

document.addEventListener("samhand:shown", () => roam());
roam();
