// Goals are found while one types. Without this the button beside the field asks the server.

const textOf = (element) => element.textContent.toLowerCase();

const narrow = (search) => {
  const words = search.querySelector("[type=search]").value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  search.querySelectorAll("details").forEach((group) => {
    const title = textOf(group.querySelector("summary"));
    const hits = [...group.querySelectorAll("label.sh-check")].filter((choice) => {
      const text = `${title} ${textOf(choice)}`;
      const isHit = words.every((word) => text.includes(word));
      choice.hidden = !isHit && !choice.querySelector("input").checked;
      return isHit;
    });
    const isChosen = group.querySelector("input:checked") !== null;
    group.hidden = hits.length === 0 && !isChosen;
    group.open = isChosen || (words.length > 0 && hits.length > 0);
    found += hits.length;
  });
  const told = search.querySelector("[data-goal-hits]");
  told.textContent = words.length > 0 ? told.dataset.goalHits.replace("#", found) : "";
};

document.addEventListener("input", (event) => {
  const search = event.target.matches?.("[type=search]") && event.target.closest("[data-goal-search]");
  if (search) narrow(search);
});
