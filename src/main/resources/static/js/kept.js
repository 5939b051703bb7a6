// Keeps what is typed in a form until it is saved, in the memory of this tab: a lost connection, an expired session
// or a closed lid takes nothing away. Never passwords, never files, never for another person.

const PREFIX = "samhand:";
const NOBODY = /^[0-]*$/;

const words = () => document.getElementById("ord").dataset;
const person = () => document.body.dataset.person ?? "";
const isKept = (form) => form instanceof HTMLFormElement && form.matches("form[data-keeps]");

const fieldsOf = (form) => [...form.elements].filter((field) =>
  field.name && !field.disabled && !field.closest("[data-sensitive]")
  && field.matches("textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit])"));

const names = new WeakMap();

// A form that the answer has replaced keeps the name it had.
const memoryOf = (form) => {
  if (!form.isConnected) return names.get(form);
  const same = [...document.querySelectorAll("form[data-keeps]")].filter((other) => other.action === form.action);
  names.set(form, `${PREFIX}${person()}:${new URL(form.action).pathname}#${same.indexOf(form)}`);
  return names.get(form);
};

const stateOf = (field) => {
  if (field.matches("[type=checkbox], [type=radio]")) return field.checked;
  return field.value;
};

const setState = (field, state) => {
  if (field.matches("[type=checkbox], [type=radio]")) field.checked = state;
  else field.value = state;
};

const read = (form) => fieldsOf(form).map((field) => [field.name, stateOf(field)]);

const keep = (form) => {
  window.sessionStorage.setItem(memoryOf(form), JSON.stringify({ fields: read(form) }));
};

const forget = (form) => {
  window.sessionStorage.removeItem(memoryOf(form));
  form.querySelector(".sh-kept")?.remove();
};

// A form that the browser itself sends is on its way; the next page tells whether it was done.
const markAsSent = (form) => {
  const kept = window.sessionStorage.getItem(memoryOf(form));
  if (kept) window.sessionStorage.setItem(memoryOf(form), JSON.stringify({ ...JSON.parse(kept), isSent: true }));
};

const say = (form, text) => {
  const before = fieldsOf(form).map((field) => [field, stateOf(field)]);
  const note = document.createElement("div");
  note.className = "sh-kept";
  note.setAttribute("role", "status");
  const line = document.createElement("p");
  line.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sh-button";
  button.dataset.size = "s";
  button.textContent = words().discard;
  button.addEventListener("click", () => {
    form.reset();
    forget(form);
    before[0]?.[0].focus();
  });
  note.append(line, button);
  form.prepend(note);
};

const restore = (form) => {
  const kept = JSON.parse(window.sessionStorage.getItem(memoryOf(form)) ?? "null");
  if (!kept || form.querySelector(".sh-kept")) return;
  const fields = fieldsOf(form);
  const isSame = fields.length === kept.fields.length
    && fields.every((field, index) => field.name === kept.fields[index][0]);
  if (!isSame || fields.every((field, index) => stateOf(field) === kept.fields[index][1])) return;
  fields.forEach((field, index) => setState(field, kept.fields[index][1]));
  say(form, kept.isSent ? words().unsaved : words().kept);
};

const memories = () => Object.keys(window.sessionStorage).filter((key) => key.startsWith(PREFIX));

// What another person typed in this tab is not for this one.
const forgetOthers = () => {
  if (NOBODY.test(person())) return;
  memories()
    .filter((key) => !key.startsWith(`${PREFIX}${person()}:`))
    .forEach((key) => window.sessionStorage.removeItem(key));
};

// A page that tells of no failure is what came of the form.
const forgetWhatWasDone = () => {
  const hasFailed = "failed" in document.body.dataset || NOBODY.test(person());
  memories().forEach((key) => {
    const kept = JSON.parse(window.sessionStorage.getItem(key));
    if (!kept.isSent) return;
    if (hasFailed) window.sessionStorage.setItem(key, JSON.stringify({ fields: kept.fields }));
    else window.sessionStorage.removeItem(key);
  });
};

const restoreAll = (root) => root.querySelectorAll("form[data-keeps]").forEach(restore);

document.addEventListener("input", (event) => {
  if (isKept(event.target.form)) keep(event.target.form);
});
document.addEventListener("submit", (event) => {
  if (isKept(event.target) && !event.defaultPrevented) markAsSent(event.target);
});
document.addEventListener("samhand:done", (event) => {
  forget(event.target);
  if (event.target.matches("[data-ends-session]")) window.sessionStorage.clear();
});
document.addEventListener("samhand:shown", () => restoreAll(document));
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target instanceof Element) restoreAll(event.target.parentElement ?? document);
});
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  restoreAll(document);
});

forgetOthers();
// Going back to the form itself is no answer to it.
if (window.performance.getEntriesByType("navigation")[0]?.type !== "back_forward") forgetWhatWasDone();
restoreAll(document);
