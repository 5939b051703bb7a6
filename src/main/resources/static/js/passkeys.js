// Passkeys: asks the server for a question, has the browser answer it, and sends the answer with the form around it.
// The browser does the rest; where it cannot, the way in with a password is there all the same.

const canDoIt = () => typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

const question = async (place, form) => {
  const answer = await fetch(place.dataset.question, {
    method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" },
  });
  if (!answer.ok || answer.redirected) throw new Error(`No question: ${answer.status}`);
  return answer.json();
};

const answerTo = async (kind, options) =>
  (kind === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));

const use = async (place, form) => {
  const status = form.querySelector("[role=status]");
  status.textContent = "";
  try {
    const credential = await answerTo(place.dataset.passkey, await question(place, form));
    form.elements.svar.value = JSON.stringify(credential);
  } catch {
    // Whoever takes it back, and a browser that may not, are told the same: nothing has happened.
    status.textContent = place.dataset.failed;
    return;
  }
  form.submit();
};

// A proof of who is there may have become too old while the page was open: then the form itself asks for a new one.
document.addEventListener("submit", (event) => {
  const place = event.target.closest("[data-passkey]");
  if (!place || event.target.elements.svar.value || !canDoIt()) return;
  if (event.target.elements.namn?.value.trim() === "") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  use(place, event.target);
}, true);

const show = () => {
  if (canDoIt()) document.querySelectorAll("[data-passkey][hidden]").forEach((place) => (place.hidden = false));
};

document.addEventListener("samhand:shown", show);
show();
