// Offers names after an at sign. Without it, the name is written in full.

const BEGUN = /(?:^|[^\p{L}\p{N}@./_-])@(\p{L}[\p{L}’'-]*(?: [\p{L}’'-]*){0,2})$/u;

const begun = (field) => {
  const found = BEGUN.exec(field.value.slice(0, field.selectionStart));
  return found ? found[1] : null;
};

const close = (field) => {
  field.mentions?.remove();
  field.mentions = null;
  field.removeAttribute("aria-activedescendant");
  field.removeAttribute("aria-controls");
};

const options = (field) => [...(field.mentions?.querySelectorAll("[role=option]") ?? [])];

const choose = (field, option) => {
  const words = begun(field);
  if (words !== null) {
    const end = field.selectionStart;
    field.setRangeText(`${option.textContent} `, end - words.length, end, "end");
    field.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "chosen" }));
  }
  close(field);
};

const point = (field, step) => {
  const all = options(field);
  const now = all.findIndex((option) => option.ariaSelected === "true");
  const next = all[(now + step + all.length) % all.length];
  all.forEach((option) => option.setAttribute("aria-selected", String(option === next)));
  next.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", next.id);
};

const offer = (field, names) => {
  close(field);
  if (names.length === 0) return;
  const list = document.createElement("ul");
  list.className = "sh-names";
  list.id = `${field.id}-names`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent ?? "@");
  names.forEach((name, index) => {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.textContent = name;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.addEventListener("mousedown", (event) => event.preventDefault());
    option.addEventListener("click", () => choose(field, option));
    list.append(option);
  });
  field.after(list);
  field.mentions = list;
  field.setAttribute("aria-controls", list.id);
  point(field, 1);
  list.scrollIntoView({ block: "nearest" });
};

const search = async (field) => {
  const words = begun(field);
  if (words === null) return close(field);
  const answer = await fetch(`${field.dataset.mentions}?sok=${encodeURIComponent(words)}`).catch(() => null);
  if (!answer?.ok || begun(field) !== words) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  offer(field, [...page.querySelectorAll("li")].map((name) => name.textContent));
};

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-mentions]") && event.detail !== "chosen") search(event.target);
});

document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (!field.mentions) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    point(field, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" || event.key === "Tab") {
    choose(field, options(field).find((option) => option.ariaSelected === "true"));
  } else if (event.key === "Escape") {
    close(field);
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}, true);

document.addEventListener("focusout", (event) => {
  if (event.target.mentions) close(event.target);
});
