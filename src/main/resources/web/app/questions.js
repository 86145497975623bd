// Shows a question that is asked only after a certain answer once that answer is given. Without this script it is always
// there, and says for which answer it is meant; the server takes no answer that it has not asked for.
function given(form, name) {
  const values = new FormData(form).getAll(name);
  const box = form.elements[name]?.type === "checkbox";
  return values.length || !box ? values : ["false"];
}
function isAsked(question, form) {
  const before = form.querySelector(`[data-only-if] [name="${question.dataset.onlyIf}"]`)?.closest("[data-only-if]");
  return (
    (!before || isAsked(before, form)) &&
    given(form, question.dataset.onlyIf).some((value) => JSON.parse(question.dataset.is).includes(value))
  );
}
function ask(form) {
  for (const question of form.querySelectorAll("[data-only-if]")) {
    question.hidden = !isAsked(question, form);
  }
}
for (const form of document.querySelectorAll("form:has([data-only-if])")) {
  ask(form);
  form.addEventListener("change", () => ask(form));
}
