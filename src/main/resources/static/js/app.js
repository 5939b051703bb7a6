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
  document.querySelectorAll("details.sh-menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
};

const closeOnEscape = (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.sh-menu[open]").forEach((menu) => {
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

// Sending twice by pressing twice is never what was meant.
const sayThatItIsSent = (event) => {
  const button = event.submitter;
  if (!button?.dataset.busy || event.defaultPrevented) return;
  button.setAttribute("aria-disabled", "true");
  button.textContent = button.dataset.busy;
  event.target.addEventListener("submit", (again) => again.preventDefault());
};

// After an error the first thing to read is what to put right.
const focusSummary = (root) => within(root, "[data-takes-focus]", (summary) => summary.focus());

const prepare = (root) => {
  within(root, "[data-drop]", takeDroppedFiles);
  within(root, "[data-dismisses]", (button) => (button.hidden = false));
  focusSummary(root);
};

document.addEventListener("click", openDialog);
document.addEventListener("click", closeDialog);
document.addEventListener("click", dismissFlash);
document.addEventListener("click", closeMenus);
document.addEventListener("keydown", closeOnEscape);
document.addEventListener("submit", sayThatItIsSent);
document.addEventListener("htmx:afterSettle", (event) => {
  prepare(event.target);
  const target = event.target.querySelector("[data-focus]");
  if (target) target.focus();
});
prepare(document);
