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
  names.set(form, `${PREFIX}${person()}:${new URL(form.action).pathname}${new URL(form.action).search}#${same.indexOf(form)}`);
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

// In a plan's table somebody else may have written meanwhile, so what was seen when the writing began is kept too.
const versionOf = (form) => form.closest("[data-cell]")?.querySelector("form > input[name=version]");

const keyOf = (form) => form.querySelector(":scope > input[name=_nyckel]");

// With the one-time key, so that what was on its way when the page was left is done once although it is sent again.
const keep = (form) => {
  const kept = { fields: read(form), key: keyOf(form)?.value, version: versionOf(form)?.value };
  window.sessionStorage.setItem(memoryOf(form), JSON.stringify(kept));
};

const forget = (form) => {
  window.sessionStorage.removeItem(memoryOf(form));
  form.querySelector(".sh-kept")?.remove();
};

const here = () => window.location.pathname + window.location.search;

// A form that the browser itself sends is on its way; the page that it leads to tells whether it was done.
const markAsSent = (form) => {
  const kept = window.sessionStorage.getItem(memoryOf(form));
  if (kept) window.sessionStorage.setItem(memoryOf(form), JSON.stringify({ ...JSON.parse(kept), sentFrom: here() }));
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
  if (form.closest("[data-cell]")?.querySelector(".sh-conflict, .sh-summary")) {
    keep(form);
    return;
  }
  const fields = fieldsOf(form);
  const isSame = fields.length === kept.fields.length
    && fields.every((field, index) => field.name === kept.fields[index][0]);
  if (!isSame || fields.every((field, index) => stateOf(field) === kept.fields[index][1])) return;
  fields.forEach((field, index) => setState(field, kept.fields[index][1]));
  if (kept.key && keyOf(form)) keyOf(form).value = kept.key;
  if (kept.version && versionOf(form)) versionOf(form).value = kept.version;
  keep(form);
  say(form, kept.sentFrom ? words().unsaved : words().kept);
};

const memories = () => Object.keys(window.sessionStorage).filter((key) => key.startsWith(PREFIX));

// What another person typed in this tab is not for this one.
const forgetOthers = () => {
  if (NOBODY.test(person())) return;
  memories()
    .filter((key) => !key.startsWith(`${PREFIX}${person()}:`))
    .forEach((key) => window.sessionStorage.removeItem(key));
};

// A page that tells of no failure, and that the form led to, is what came of it.
const forgetWhatWasDone = () => {
  const hasFailed = "failed" in document.body.dataset || NOBODY.test(person());
  const before = document.referrer ? new URL(document.referrer) : null;
  const cameFrom = before?.origin === window.location.origin ? before.pathname + before.search : null;
  memories().forEach((memory) => {
    const { sentFrom, ...kept } = JSON.parse(window.sessionStorage.getItem(memory));
    if (!sentFrom) return;
    if (hasFailed) window.sessionStorage.setItem(memory, JSON.stringify(kept));
    else if (sentFrom === cameFrom) window.sessionStorage.removeItem(memory);
  });
};

const restoreAll = (root) => root.querySelectorAll("form[data-keeps]").forEach(restore);

document.addEventListener("input", (event) => {
  if (isKept(event.target.form)) keep(event.target.form);
});
document.addEventListener("samhand:leaving", (event) => {
  if (isKept(event.target)) markAsSent(event.target);
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
