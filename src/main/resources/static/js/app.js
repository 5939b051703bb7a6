// Everything here improves what already works without it.

const within = (root, selector, act) => {
  if (root instanceof Element && root.matches(selector)) act(root);
  root.querySelectorAll(selector).forEach(act);
};

// A link that leads to a page of confirmation opens the dialog that asks the same.
const openDialog = (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog instanceof HTMLDialogElement) {
    event.preventDefault();
    dialog.showModal();
  }
};

const closeDialog = (event) => {
  const closer = event.target.closest("[data-closes]");
  if (closer) closer.closest("dialog")?.close();
};

const dismissFlash = (event) => {
  event.target.closest("[data-dismisses]")?.closest("[role=status], .sh-flash")?.remove();
};

// A menu closes when the person turns elsewhere.
const closeMenus = (event) => {
  document.querySelectorAll("details.sh-menu[open], details.sh-view[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
};

const closeOnEscape = (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.sh-menu[open], details.sh-view[open]").forEach((menu) => {
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  if (document.querySelector("dialog[open]") || event.target.closest("input, textarea, select")) return;
  document.querySelector(".sh-panel [data-panel-close]")?.click();
};

const takeDroppedFiles = (zone) => {
  const input = zone.querySelector("input[type=file]");
  zone.dataset.ready = "";
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.dataset.over = "";
  });
  zone.addEventListener("dragleave", () => delete zone.dataset.over);
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    delete zone.dataset.over;
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.focus();
  });
};

// Where the browser keeps the clipboard to itself, the text is marked, so that it can be copied by hand.
const copyText = async (event) => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const text = button.parentElement.querySelector("code");
  const status = button.parentElement.querySelector("[role=status]");
  window.getSelection().selectAllChildren(text);
  const isDone = await (navigator.clipboard?.writeText(text.textContent) ?? Promise.reject()).then(() => true, () => false);
  status.textContent = isDone ? button.dataset.done : button.dataset.failed;
};

// After an error the first thing to read is what to put right.
const focusSummary = (root) => within(root, "[data-takes-focus]", (summary) => summary.focus());

// Whoever is led to a place on the page goes on from there; a page that is loaded again does not do that by itself.
const focusPlace = () => {
  const place = document.getElementById(window.location.hash.slice(1));
  if (place && document.activeElement === document.body) place.focus();
};

const prepare = (root) => {
  within(root, "[data-drop]", takeDroppedFiles);
  within(root, "[data-dismisses]", (button) => (button.hidden = false));
  within(root, "[data-copies]", (button) => (button.hidden = false));
  focusSummary(root);
};

// The review of a reading: the editor beside its original. A whole page may take the place of this one.
const review = () => document.querySelector("[data-draft]");

const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

// All forms of the page save what it now shows, which is the version that just came back.
const takeDraftVersion = (draft) => {
  const version = draft.querySelector("[data-draft-version]");
  if (version.dataset.draftStale !== undefined) location.reload();
  draft.querySelectorAll("#utkast input[name=version]").forEach((input) => {
    input.value = version.dataset.draftVersion;
  });
  draft.querySelectorAll(".import-paper .refs a").forEach((mark) => {
    if (draft.querySelector(mark.getAttribute("href"))) return;
    mark.closest("[data-tone]")?.removeAttribute("data-tone");
    mark.remove();
  });
};

// Where the person stands is marked in the original beside it.
const markOrigin = (event) => {
  const draft = review();
  if (!draft?.contains(event.target)) return;
  const place = event.target.closest("[data-origin]");
  draft.querySelectorAll("[data-current]").forEach((cell) => delete cell.dataset.current);
  const cell = place && document.getElementById(place.dataset.origin);
  if (!cell) return;
  cell.dataset.current = "";
  bringIntoSight(cell);
};

// The pane of the original scrolls down, its paper to the side.
const bringIntoSight = (cell) => {
  const box = cell.getBoundingClientRect();
  const paper = cell.closest(".import-paper");
  const sheet = paper.getBoundingClientRect();
  if (box.left < sheet.left || box.right > sheet.right) paper.scrollLeft += box.left - sheet.left - (sheet.width - box.width) / 2;
  const desk = cell.closest(".import-desk");
  if (getComputedStyle(desk).overflowY !== "visible") {
    const room = desk.getBoundingClientRect();
    if (box.top < room.top + 60 || box.bottom > room.bottom) desk.scrollTop += box.top - room.top - room.height / 3;
  }
};

const goToOpen = (step) => {
  const open = [...review().querySelectorAll(".import-question[data-open]")];
  if (open.length === 0) return;
  const here = document.activeElement;
  const isBefore = (place) => here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING;
  const isAfter = (place) => !here.contains(place) && here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = step > 0 ? open.find(isAfter) ?? open[0] : open.findLast((place) => isBefore(place) && !place.contains(here)) ?? open.at(-1);
  next.focus();
};

// Ctrl Z undoes a correction, Ctrl Y or Ctrl Shift Z makes it again; in a field they are the browser's own.
const wayThroughCorrections = (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
};

const useDraftKeys = (event) => {
  const draft = review();
  if (!draft) return;
  const form = event.target.closest(".draft-form");
  const isInReading = event.target.closest("[data-reading]") !== null;
  const way = wayThroughCorrections(event);
  const isPlain = isInReading && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "F8") goToOpen(event.shiftKey ? -1 : 1);
  else if (isPlain && event.key === "n") goToOpen(1);
  else if (isPlain && event.key === "p") goToOpen(-1);
  else if (form && event.key === "Escape") form.querySelector(".sh-actions a.sh-button")?.click();
  else if (form && event.key === "Enter" && event.ctrlKey) event.target.closest("form")?.requestSubmit();
  else if (way) draft.querySelector(`#laget [data-${way}] form`)?.requestSubmit();
  else return;
  event.preventDefault();
};

// The rows have addresses of their own, but whoever reviews the whole reading stays where they are.
const stayAtReview = (event) => {
  if (!review()) return;
  Object.assign(event.detail.history, { type: "replace", path: location.pathname + location.search });
};

const focusDraft = (event) => {
  const draft = review();
  if (!draft) return;
  takeDraftVersion(draft);
  const region = event.target.closest?.("#utkast, .draft-row, .draft-text");
  const touched = document.getElementById(draft.querySelector("[data-draft-touched]")?.dataset.draftTouched ?? "");
  // htmx gives the focus back to the part that had it, which need not be the one that was touched.
  const hasMoved = region?.id === "utkast" && touched !== null;
  if (!region || (region.contains(document.activeElement) && !hasMoved)) return;
  const place = region.querySelector(".draft-form form :is(textarea, select, input:not([type=hidden]))")
    ?? (region.id === "utkast" ? touched ?? draft.querySelector("#tolkningen") : region);
  place.focus({ preventScroll: place.id === "tolkningen" });
};

document.addEventListener("focusin", markOrigin);
document.addEventListener("keydown", useDraftKeys);
document.addEventListener("htmx:beforeHistoryUpdate", stayAtReview);
document.addEventListener("htmx:afterSettle", focusDraft);

document.addEventListener("click", openDialog);
document.addEventListener("click", closeDialog);
document.addEventListener("click", dismissFlash);
document.addEventListener("click", copyText);
document.addEventListener("click", closeMenus);
document.addEventListener("keydown", closeOnEscape);
document.addEventListener("samhand:shown", () => prepare(document));
document.addEventListener("htmx:afterSettle", (event) => {
  prepare(event.target);
  const target = event.target.querySelector("[data-focus]");
  if (target) target.focus();
});
prepare(document);
focusPlace();
