// Reads the QR code of a confirmation with the camera, where a browser can, and sends it as if it had been typed. The page
// without it has the field alone.
const PAUSE = 150;
const SAME = 3000;

const form = document.querySelector("form[data-scan]");
const button = document.getElementById("camera");
const video = document.getElementById("view");
let detector;
let last = { value: "", at: 0 };

async function offer() {
  const formats = await BarcodeDetector.getSupportedFormats();
  if (formats.includes("qr_code")) {
    detector = new BarcodeDetector({ formats: ["qr_code"] });
    button.hidden = false;
    button.addEventListener("click", toggle);
  }
}

async function toggle() {
  if (video.srcObject) {
    stop();
    return;
  }
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    document.getElementById("camera-refused").hidden = false;
    return;
  }
  video.hidden = false;
  await video.play();
  button.textContent = button.dataset.stop;
  look();
}

function stop() {
  video.srcObject.getTracks().forEach((track) => track.stop());
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

if (form) {
  form.addEventListener("htmx:afterRequest", () => {
    form.elements.shown.value = "";
  });
  if ("BarcodeDetector" in window && navigator.mediaDevices) {
    offer();
  }
}
