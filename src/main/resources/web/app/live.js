// Keeps figures as they are now while somebody looks at them. The server tells all numbers by their names whenever one has
// changed; tables and charts are drawn by it anew soon after, for each page at another moment. Without this script the page
// shows what was when it was loaded.
const SILENCE = 40_000;
const LONGEST_WAIT = 15_000;
const BETWEEN_WORDS = 60_000;

const SELECTOR = "[data-live-stream]";

let box = document.querySelector(SELECTOR);
const format = new Intl.NumberFormat(document.documentElement.lang);
let source;
let timer;
let redraw;
let drawing = false;
let stale = false;
let tries = 0;
let told;
let spoken = { number: undefined, at: 0 };

function say(word) {
  box.querySelectorAll("[data-when]").forEach((one) => (one.hidden = one.dataset.when !== word));
}

// Whoever can't see it is told how many persons there are, but not all the time.
function speak() {
  const number = told?.numbers.persons;
  if (number !== spoken.number && Date.now() - spoken.at > BETWEEN_WORDS) {
    if (spoken.number !== undefined) {
      const words = box.querySelector("[data-spoken]");
      words.textContent = `${words.dataset.spoken}: ${format.format(number)}`;
    }
    spoken = { number, at: Date.now() };
  }
}

// Whether any was another one.
function write() {
  let changed = false;
  for (const element of document.querySelectorAll("[data-figure]")) {
    const number = told.numbers[element.dataset.figure];
    const place = element.querySelector("a") ?? element;
    if (number != null && place.textContent.trim() !== format.format(number)) {
      place.textContent = format.format(number);
      changed = true;
    }
  }
  return changed;
}

// Makes one piece of the page like another. What stays is not touched: what is in focus, opened, scrolled or marked is so
// afterwards.
function follow(old, now) {
  if (old.isEqualNode(now)) {
    return;
  }
  if (old.nodeName !== now.nodeName) {
    old.replaceWith(now);
  } else if (old.nodeType !== Node.ELEMENT_NODE) {
    old.data = now.data;
  } else {
    for (const { name } of [...old.attributes].filter(({ name }) => name !== "open" && !now.hasAttribute(name))) {
      old.removeAttribute(name);
    }
    for (const { name, value } of [...now.attributes].filter(({ name, value }) => old.getAttribute(name) !== value)) {
      old.setAttribute(name, value);
    }
    const [were, are] = [[...old.childNodes], [...now.childNodes]];
    were.slice(are.length).forEach((one) => one.remove());
    are.forEach((one, at) => (at < were.length ? follow(were[at], one) : old.append(one)));
  }
}

async function draw() {
  redraw = undefined;
  stale = false;
  drawing = true;
  const address = new URL(location.href);
  address.searchParams.set("count", told.id);
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok && !answer.redirected) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const now of page.querySelectorAll("[data-live]")) {
      const old = document.querySelector(`[data-live="${now.dataset.live}"]`);
      if (old) {
        follow(old, now);
      }
    }
    write();
  } else {
    stale = true;
  }
  drawing = false;
  if (stale) {
    drawSoon();
  }
}

function drawSoon() {
  stale = true;
  if (!redraw && !drawing && !document.hidden) {
    redraw = setTimeout(draw, (0.3 + 0.7 * Math.random()) * told.redrawWithin);
  }
}

function alive() {
  tries = 0;
  say("live");
  speak();
  clearTimeout(timer);
  timer = setTimeout(comeBack, SILENCE);
}

function show({ data, lastEventId }) {
  const isFirst = !told;
  told = { ...JSON.parse(data), id: lastEventId };
  alive();
  // The page was counted just before it came here for the first time.
  if (write() || !isFirst) {
    drawSoon();
  }
}

function leave() {
  source?.close();
  clearTimeout(timer);
  clearTimeout(redraw);
  redraw = undefined;
}

function comeBack() {
  leave();
  say("lost");
  timer = setTimeout(connect, Math.min(LONGEST_WAIT, 1_000 * 2 ** tries++) * (0.5 + Math.random()));
}

function connect() {
  source = new EventSource(box.dataset.liveStream);
  source.addEventListener("figures", show);
  source.addEventListener("same", alive);
  source.addEventListener("over", () => {
    leave();
    say("over");
    box = null;
  });
  source.addEventListener("error", () => {
    say("lost");
    // What the browser does not try again by itself.
    if (source.readyState === EventSource.CLOSED) {
      comeBack();
    }
  });
}

// A page that nobody looks at holds no connection, of which browsers have six for each site.
function look() {
  leave();
  if (box && !document.hidden) {
    connect();
  }
}

document.addEventListener("visibilitychange", look);
look();

// Another moment is shown, or now again.
document.addEventListener("htmx:afterSettle", () => {
  const other = document.querySelector(SELECTOR);
  if (other !== box) {
    box = other;
    look();
  }
});
