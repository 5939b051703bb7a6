// A panel beside the page: opens by htmx, closes without leaving the page, and gives focus back to what opened it.

const TOO_NARROW = window.matchMedia("(max-width: 1023px)");

let opener = null;
let openedAt = null;
let hasChanged = false;

const slotOf = (element) => element.closest("#sidopanel");
const isAlone = (element) => slotOf(element)?.matches("[data-alone]") ?? false;

// A way from one panel to the next is the same as one in the page, which gets the focus in the end.
const inPage = (link) => [...document.querySelectorAll("[data-panel-opener]")]
  .find((other) => !slotOf(other) && other.getAttribute("href") === link.getAttribute("href"));

document.addEventListener("htmx:beforeRequest", (event) => {
  const link = event.target.closest("[data-panel-opener]");
  if (!link || event.target !== link) return;
  if (TOO_NARROW.matches || isAlone(link)) {
    event.preventDefault();
    window.location.assign(link.href);
  } else if (slotOf(link)) {
    opener = inPage(link) ?? opener;
  } else {
    if (!document.querySelector("#sidopanel > *")) openedAt = window.location.href;
    opener = link;
    hasChanged = false;
  }
});

document.addEventListener("htmx:afterRequest", (event) => {
  const { requestConfig, successful } = event.detail;
  if (successful && requestConfig?.verb === "post" && slotOf(event.target)) hasChanged = true;
});

// What was done in the panel may show in what opened it, such as a number.
const renew = async (link) => {
  const answer = await fetch(window.location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector(`[data-panel-opener][href="${link.getAttribute("href")}"]`);
  if (!fresh) return;
  link.replaceChildren(...fresh.childNodes);
  [...fresh.attributes].forEach(({ name, value }) => link.setAttribute(name, value));
};

document.addEventListener("click", (event) => {
  const closer = event.target.closest("[data-panel-close]");
  const slot = closer && slotOf(closer);
  if (!slot || isAlone(closer) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  slot.replaceChildren();
  const back = document.querySelector("[data-editor]") ? openedAt : closer.getAttribute("href");
  window.history.replaceState(null, "", back ?? closer.getAttribute("href"));
  opener?.focus();
  if (opener && hasChanged) renew(opener);
  document.dispatchEvent(new CustomEvent("samhand:panel-closed"));
});
