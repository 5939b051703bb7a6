// Whoever goes back to a form that was sent and sends it again means the same one: it gets its one-time key back.
// The page itself is fetched anew then, with another key, since it is not kept on shared computers.

const PREFIX = "samhand-keys:";
const BACK = "samhand-went-back";

const here = () => PREFIX + window.location.pathname + window.location.search;

// Only forms in which something is typed: a button that is pressed again later is meant.
const inputs = () => [...document.querySelectorAll("form[data-keeps] > input[name=_nyckel]")]
  .filter((input) => input.form.querySelector("textarea, select, input:not([type=hidden])"));

const nameOf = (input, all) => {
  const { action } = input.form;
  const before = all.slice(0, all.indexOf(input)).filter((other) => other.form.action === action).length;
  return `${new URL(action).pathname}#${before}`;
};

const remember = () => {
  const all = inputs();
  const keys = Object.fromEntries(all.map((input) => [nameOf(input, all), input.value]));
  window.sessionStorage.setItem(here(), JSON.stringify(keys));
};

const recall = () => {
  const keys = JSON.parse(window.sessionStorage.getItem(here()) ?? "{}");
  const all = inputs();
  all.forEach((input) => {
    input.value = keys[nameOf(input, all)] ?? input.value;
  });
};

// Going back over what htmx has put into the history loads the page anew.
const hasGoneBack = () => {
  const has = window.performance.getEntriesByType("navigation")[0]?.type === "back_forward"
    || window.sessionStorage.getItem(BACK) !== null;
  window.sessionStorage.removeItem(BACK);
  return has;
};

window.addEventListener("popstate", () => window.sessionStorage.setItem(BACK, ""), true);
window.addEventListener("pagehide", (event) => {
  if (event.persisted) window.sessionStorage.removeItem(BACK);
});
document.addEventListener("htmx:afterSettle", remember);
document.addEventListener("samhand:shown", remember);

if (hasGoneBack()) recall();
remember();
