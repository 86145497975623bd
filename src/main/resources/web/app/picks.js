// Ticks all that a page of a list shows at once. Without this script each is ticked by its own box.
const all = document.getElementById("pick-all");
if (all) {
  const boxes = [...all.form.elements.id].filter(({ type }) => type === "checkbox");
  const show = () => {
    const ticked = boxes.filter(({ checked }) => checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.hidden = false;
  all.addEventListener("change", () => boxes.forEach((box) => (box.checked = all.checked)));
  boxes.forEach((box) => box.addEventListener("change", show));
  // Whoever comes back to the page finds their ticks as they were.
  window.addEventListener("pageshow", show);
}
