// Sends forms without leaving the page before there is an answer, so that nothing typed is lost on the way (ADR 16).
// Without it the browser sends them itself.

const words = () => document.getElementById("ord").dataset;

const isOurs = (form, event) =>
  form.matches("form[data-keeps]")
  && !event.defaultPrevented
  && form.enctype !== "multipart/form-data"
  && form.closest("[data-hx-boost]")?.dataset.hxBoost !== "true";

const wordsBefore = new WeakMap();

// Only whoever sends can take it back, so that pressing twice sends once.
const sayThatItIsSent = (form, button) => {
  form.dataset.sending = "";
  if (!button?.dataset.busy) return;
  button.setAttribute("aria-disabled", "true");
  wordsBefore.set(button, [...button.childNodes]);
  button.replaceChildren(button.dataset.busy);
};

const sayThatItCanBeSent = (form) => {
  delete form.dataset.sending;
  form.querySelectorAll("button[aria-disabled]").forEach((button) => {
    button.removeAttribute("aria-disabled");
    if (wordsBefore.has(button)) button.replaceChildren(...wordsBefore.get(button));
  });
};

const tell = (place, text, { link, reference } = {}) => {
  place.querySelector(":scope > .sh-alert")?.remove();
  const alert = document.createElement("div");
  alert.className = "sh-alert";
  alert.setAttribute("role", "alert");
  const line = document.createElement("p");
  line.textContent = reference ? `${text} ${words().reference} ${reference}` : text;
  alert.append(line);
  if (link) {
    const way = document.createElement("a");
    way.href = link;
    way.textContent = words().continue;
    alert.append(way);
  }
  place.prepend(alert);
  alert.scrollIntoView({ block: "nearest" });
};

const tellFault = (place, headers, status) => {
  const fault = headers("Samhand-Fault");
  if (fault === "expired-form" || status === 401) {
    tell(place, words().expired, { link: window.location.href });
  } else if (status === 429 || status === 503) {
    tell(place, words().busy);
  } else {
    tell(place, words().fault, { reference: headers("Samhand-Reference") });
  }
};

const follow = (path) => {
  const target = new URL(path, window.location.href);
  const isHere = target.pathname === window.location.pathname && target.search === window.location.search;
  window.location.assign(target);
  if (isHere && target.hash) window.location.reload();
};

// An answer that is a page takes the place of this one: errors to put right, or what somebody else has changed.
const show = (html) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  window.htmx?.process(document.body);
  document.dispatchEvent(new CustomEvent("samhand:shown"));
};

const tellThatItIsDone = (form) => form.dispatchEvent(new CustomEvent("samhand:done", { bubbles: true }));

const isPage = (answer) => answer.headers.get("Content-Type")?.startsWith("text/html") ?? false;

const send = async (form, button) => {
  const data = new URLSearchParams(new FormData(form, button));
  const action = button?.getAttribute("formaction") ?? form.action;
  let answer;
  try {
    answer = await fetch(action, {
      method: "POST", body: data, redirect: "manual", headers: { "Samhand-Sent-By": "script", Accept: "text/html" },
    });
  } catch {
    sayThatItCanBeSent(form);
    return tell(form, words().offline);
  }
  const path = answer.headers.get("Samhand-Location");
  if (path) {
    tellThatItIsDone(form);
    return follow(path);
  }
  sayThatItCanBeSent(form);
  if (form.matches("[data-ends-session]") && (answer.type === "opaqueredirect" || answer.status === 401)) {
    tellThatItIsDone(form);
    return window.location.reload();
  }
  if (answer.type === "opaqueredirect") return tell(form, words().expired, { link: window.location.href });
  const isFault = answer.status >= 500 || answer.status === 401 || answer.status === 429
    || answer.headers.get("Samhand-Fault") === "expired-form";
  if (isFault || !isPage(answer)) return tellFault(form, (name) => answer.headers.get(name), answer.status);
  if (answer.ok) tellThatItIsDone(form);
  return show(await answer.text());
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if ("sending" in form.dataset) return event.preventDefault();
  if (isOurs(form, event)) {
    event.preventDefault();
    const { submitter } = event;
    sayThatItIsSent(form, submitter);
    send(form, submitter);
  } else if (!event.defaultPrevented && form.method === "post") {
    form.dispatchEvent(new CustomEvent("samhand:leaving", { bubbles: true }));
    sayThatItIsSent(form, event.submitter);
  }
  return undefined;
});

// Whoever comes back finds a form that can be sent.
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(sayThatItCanBeSent));

// What htmx sends fails in the same words.
const placeOf = (event) => {
  const { elt } = event.detail;
  return elt.closest("form") ?? document.querySelector("main");
};

document.addEventListener("htmx:sendError", (event) => tell(placeOf(event), words().offline));
document.addEventListener("htmx:responseError", (event) => {
  const { xhr } = event.detail;
  const isPage = xhr.getResponseHeader("Content-Type")?.startsWith("text/html") && xhr.status < 500;
  if (isPage && xhr.status !== 429 && xhr.getResponseHeader("Samhand-Fault") !== "expired-form") {
    show(xhr.responseText);
    return;
  }
  tellFault(placeOf(event), (name) => xhr.getResponseHeader(name), xhr.status);
});

// Signed out: rather than being led away in the middle of a sentence, the person hears why.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const { xhr } = event.detail;
  if (xhr.status !== 401) return;
  event.preventDefault();
  tell(placeOf(event), words().expired, { link: xhr.getResponseHeader("HX-Redirect") ?? window.location.href });
});

// What somebody else has changed has to be seen, also where it is told outside the part that was asked for.
const holds = (xhr, region) => {
  const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
  const part = page.querySelector(region);
  return part !== null && (xhr.status !== 409 || part.querySelector(".sh-conflict") !== null);
};

// What came of a form that htmx sent; told before the answer takes the place of the form, which may be the same again.
// A whole page where a part was asked for is the page to sign in, or says why the part could not be had.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { requestConfig, xhr } = event.detail;
  const { elt } = requestConfig;
  if (!event.detail.shouldSwap) return;
  const region = elt.closest("[data-hx-select]")?.dataset.hxSelect;
  const isMeant = region ? holds(xhr, region) : !/^\s*<!doctype/i.test(xhr.responseText);
  if (isMeant) {
    if (elt.matches("form[data-keeps]") && xhr.status < 400) tellThatItIsDone(elt);
    return;
  }
  event.detail.shouldSwap = false;
  if (xhr.getResponseHeader("Samhand-Fault") || xhr.status === 409) show(xhr.responseText);
  else tell(placeOf(event), words().expired, { link: window.location.href });
});
