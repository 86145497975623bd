// Reads the QR code of a confirmation with the camera, where a browser can, and sends it as if it had been typed. The page
// without it has the field alone.
const PAUSE = 150;
const SAME = 3000;

const form = document.querySelector("form[data-scan]");
const button = document.getElementById("camera");
const video = document.getElementById("view");
let detector;
let last = { value: "", at: 0 };

function show(id, isShown) {
  document.getElementById(id).hidden = !isShown;
}

async function offer() {
  const formats = await BarcodeDetector.getSupportedFormats().catch(() => []);
  if (formats.includes("qr_code")) {
    detector = new BarcodeDetector({ formats: ["qr_code"] });
    button.hidden = false;
    button.addEventListener("click", () => (video.srcObject ? stop() : start()));
  }
}

async function start() {
  button.disabled = true;
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    // Somebody may pull the plug, or take back what they allowed.
    video.srcObject.getTracks().forEach((track) => track.addEventListener("ended", stop));
    video.hidden = false;
    await video.play();
    button.textContent = button.dataset.stop;
    show("camera-refused", false);
    look();
  } catch {
    stop();
    show("camera-refused", true);
  } finally {
    button.disabled = false;
  }
}

function stop() {
  video.srcObject?.getTracks().forEach((track) => track.stop());
  video.srcObject = null;
  video.hidden = true;
  button.textContent = button.dataset.start;
}

async function look() {
  if (!video.srcObject) {
    return;
  }
  const [code] = await detector.detect(video).catch(() => []);
  if (code && (code.rawValue !== last.value || Date.now() - last.at > SAME)) {
    form.elements.shown.value = code.rawValue.slice(0, 20);
    form.requestSubmit();
  }
  if (code) {
    last = { value: code.rawValue, at: Date.now() };
  }
  setTimeout(look, PAUSE);
}

// What is no code is answered beside the form, as a code is; whatever else comes, such as the page to sign in again, is a
// page of its own.
function answer(event) {
  if (event.detail.serverResponse.includes('id="answer"')) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    form.elements.shown.value = "";
  } else {
    event.preventDefault();
    form.submit();
  }
}

if (form) {
  form.addEventListener("htmx:beforeRequest", () => show("not-sent", false));
  document.getElementById("answer").addEventListener("htmx:beforeSwap", answer);
  form.addEventListener("htmx:sendError", () => show("not-sent", true));
  if ("BarcodeDetector" in window && navigator.mediaDevices) {
    offer();
  }
}
