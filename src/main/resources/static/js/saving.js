// Whether what one writes in a plan is saved: said at the top of the page, and seen to when the connection is back.
// What is typed is kept all the time (kept.js); what could not be sent is sent again, also after a reload.

const SHORTEST_WAIT = 5000;
const LONGEST_WAIT = 60000;

const editor = () => document.querySelector("[data-editor]");
const cellOf = (element) => element?.closest?.("[data-editor] [data-cell]");
const status = () => document.querySelector("[data-saved]");

const say = (kind) => {
  const place = status();
  if (!place) return;
  const time = new Date().toLocaleTimeString(document.documentElement.lang === "sv" ? "sv" : "en-GB", {
    hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm",
  });
  const text = place.dataset[kind].replace("{0}", document.documentElement.lang === "sv" ? time.replace(":", ".") : time);
  if (place.textContent !== text) place.textContent = text;
  place.dataset.state = kind;
};

const unsent = () => [...document.querySelectorAll("[data-editor] [data-cell] form[data-unsent]")];

// Not every browser tells that the connection is back, and a server can be away without it.
let wait = SHORTEST_WAIT;
let again = null;
const trySoon = () => {
  window.clearTimeout(again);
  again = window.setTimeout(sendAgain, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
};

// Nobody's cell is closed while they are typing in it.
const typedAt = new WeakMap();
const isBeingTyped = (form) => form.contains(document.activeElement)
  && performance.now() - (typedAt.get(form) ?? -SHORTEST_WAIT) < SHORTEST_WAIT;

function sendAgain() {
  unsent().forEach((form) => {
    if ("leaving" in form.dataset) return;
    if (isBeingTyped(form)) {
      trySoon();
      return;
    }
    form.dataset.leaving = "";
    form.requestSubmit();
  });
}

document.addEventListener("input", (event) => {
  if (cellOf(event.target) && event.target.form) typedAt.set(event.target.form, performance.now());
});

const isSaving = (event) => event.detail.requestConfig?.verb === "post" && cellOf(event.detail.elt) !== null
  && event.detail.elt.matches("form");

document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.requestConfig.verb === "post" && cellOf(event.detail.elt)) say("saving");
});
document.addEventListener("htmx:sendError", (event) => {
  const form = event.detail.elt;
  if (!cellOf(form) || !form.matches("form")) return;
  form.dataset.unsent = "";
  typedAt.delete(form);
  say("waiting");
  trySoon();
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!isSaving(event)) return;
  delete event.detail.elt.dataset.unsent;
  wait = SHORTEST_WAIT;
  if (event.detail.xhr.status < 400) say(unsent().length === 0 ? "done" : "waiting");
  else say("stopped");
});
document.addEventListener("htmx:responseError", (event) => {
  if (!isSaving(event)) return;
  delete event.detail.elt.dataset.unsent;
  say("stopped");
});
// Signed out: the text stays in the cell, and is saved once the person has signed in again.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.xhr.status !== 401 || !isSaving(event)) return;
  delete event.detail.elt.dataset.unsent;
  delete event.detail.elt.dataset.leaving;
  say("stopped");
});
document.addEventListener("samhand:connected", sendAgain);
window.addEventListener("online", sendAgain);

// What was typed before the page was loaded again: each cell is opened with it, and saved.
const person = () => document.body.dataset.person ?? "";
const waiting = () => {
  const prefix = `samhand:${person()}:`;
  return Object.keys(window.sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length).replace(/#-?\d+$/, ""))
    .map((path) => document.querySelector(`[data-editor] .plan-write[href="${CSS.escape(path)}"]`))
    .filter((link) => link !== null)
    .map((link) => cellOf(link).id);
};

let resumed = [];
const resume = () => {
  const cell = document.getElementById(resumed[0]);
  if (cell) cell.querySelector(".plan-write")?.click();
};

document.addEventListener("htmx:afterSettle", (event) => {
  const cell = cellOf(event.target) ?? document.getElementById(event.target.id);
  if (resumed.length === 0 || cell?.id !== resumed[0]) return;
  const form = cell.querySelector("form");
  if (form && !cell.querySelector(".sh-conflict, .sh-summary")) {
    form.dataset.leaving = "";
    form.requestSubmit();
    return;
  }
  resumed = resumed.slice(1);
  resume();
});

const begin = () => {
  if (!editor()) return;
  resumed = waiting();
  resume();
};

// Not before htmx has taken the links of the page over.
if (document.readyState === "complete") begin();
else window.addEventListener("load", begin);
