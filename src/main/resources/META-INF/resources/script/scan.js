// Reads the code of a label with the camera, once somebody asks for it. Nothing leaves the device: no picture is sent or kept.
'use strict';
(() => {
  const [start, halt, view, said] = ['start', 'stop', 'view', 'said'].map((id) => document.getElementById(id));
  const words = said.dataset;
  const devices = navigator.mediaDevices;
  const SERIAL = /^\/([0-9a-hjkmnp-tv-z]{9})\/?$/i;
  // Base45 of how every offline seal begins: tag 18, an array of four (docs/seal.md).
  const SEAL = /^RRQ[0-9A-Z $%*+./:-]{100,}$/;
  // Eight looks a second are as fast as a hand moves.
  const PAUSE = 125;
  // Where a code fills an eighth of such a picture it is read; a larger picture costs a slow phone more than it finds.
  const LONGEST = 640;
  const CAMERA = { video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } };
  const TROUBLE = {
    NotAllowedError: words.denied,
    SecurityError: words.denied,
    NotFoundError: words.absent,
    OverconstrainedError: words.absent,
    NoReader: words.unloaded,
  };
  // What the last click began; nothing while the camera is off.
  let turn = null;

  function say(text) {
    if (said.textContent !== text) {
      said.textContent = text;
    }
  }

  /** One button in the place of the other; whoever was at that one is at this one. */
  function swap(gone, come) {
    const lost = [gone, document.body].includes(document.activeElement);
    come.hidden = false;
    if (lost) {
      come.focus({ preventScroll: true });
    }
    gone.hidden = true;
  }

  function end(text) {
    if (!turn) {
      return;
    }
    turn.stream?.getTracks().forEach((track) => track.stop());
    turn.worker?.terminate();
    turn = null;
    view.srcObject = null;
    view.hidden = true;
    swap(halt, start);
    say(text);
  }

  /** An address of our host or of another; nothing for what is no address. */
  function address(text) {
    try {
      return new URL(text);
    } catch {
      return null;
    }
  }
  const isOurs = (url) => url.host === new URL(words.host).host;

  /** The serial in an address of ours, however it is spelt; nothing for the code of anybody else. */
  function serial(text) {
    const url = address(text);
    const found = url && isOurs(url) && SERIAL.exec(url.pathname);
    return found ? found[1].toUpperCase() : null;
  }

  function foreign(text) {
    if (SEAL.test(text)) {
      return words.seal;
    }
    const url = address(text);
    return url?.host && !isOurs(url) ? `${words.foreign} ${words.leads} ${url.host}` : words.foreign;
  }

  /** What the camera sees: by turns all of it, and its middle in more detail. */
  function picture(mine) {
    mine.closer = !mine.closer;
    const part = mine.closer ? 0.5 : 1;
    const [wide, high] = [view.videoWidth * part, view.videoHeight * part];
    const scale = Math.min(1, LONGEST / Math.max(wide, high));
    const [width, height] = [wide, high].map((side) => Math.max(1, Math.round(side * scale)));
    mine.canvas ??= document.createElement('canvas');
    Object.assign(mine.canvas, { width, height });
    const drawing = mine.canvas.getContext('2d', { willReadFrequently: true });
    const [left, top] = [(view.videoWidth - wide) / 2, (view.videoHeight - high) / 2];
    drawing.drawImage(view, left, top, wide, high, 0, 0, width, height);
    return drawing.getImageData(0, 0, width, height);
  }

  /** A worker; where the browser lets none begin, that says nothing of the camera. */
  function begun(script) {
    try {
      return new Worker(script);
    } catch {
      throw Object.assign(new Error(), { name: 'NoReader' });
    }
  }

  /** What a worker answers to a message. */
  function answer(worker, message, given) {
    return new Promise((answered, failed) => {
      worker.onmessage = (event) => answered(event.data);
      worker.onerror = () => failed(Object.assign(new Error(), { name: 'NoReader' }));
      worker.postMessage(message, given);
    });
  }

  /** Has the library that we serve do what the browser does not, and is asked in the same way. */
  async function library(mine) {
    if (mine !== turn) {
      return null;
    }
    mine.worker = begun(words.reader);
    await answer(mine.worker, words.library, []);
    return {
      detect() {
        const { data, width, height } = picture(mine);
        return answer(mine.worker, { data, width, height }, [data.buffer]);
      },
    };
  }

  async function isOffered() {
    try {
      return (await BarcodeDetector.getSupportedFormats()).includes('qr_code');
    } catch {
      return false;
    }
  }

  async function read(mine) {
    mine.reader = (await isOffered()) ? new BarcodeDetector({ formats: ['qr_code'] }) : await library(mine);
  }

  async function see(mine) {
    const stream = await devices.getUserMedia(CAMERA);
    mine.stream = stream;
    if (mine !== turn) {
      stream.getTracks().forEach((track) => track.stop());
      return;
    }
    stream.getVideoTracks().forEach((track) => track.addEventListener('ended', () => mine === turn && end(words.broken)));
    view.srcObject = stream;
    view.hidden = false;
    if (!mine.reader) {
      say(words.loading);
    }
    await view.play();
  }

  async function texts(mine) {
    if (!view.videoWidth) {
      return [];
    }
    try {
      return (await mine.reader.detect(view)).map((code) => code.rawValue);
    } catch (broken) {
      // Some browsers offer a reader and have none behind it.
      if (mine.worker) {
        throw broken;
      }
      mine.reader = await library(mine);
      return [];
    }
  }

  async function look(mine) {
    const since = performance.now();
    while (mine === turn) {
      const began = performance.now();
      const seen = await texts(mine);
      if (mine !== turn) {
        return;
      }
      const ours = seen.map(serial).find((one) => one);
      if (ours) {
        end(words.found);
        location.assign('/' + ours + words.query);
        return;
      }
      if (seen.length) {
        say(foreign(seen[0]));
      } else if (began - since > Number(words.patience) && said.textContent === words.looking) {
        say(words.hint);
      }
      // Whoever takes long for a look rests as long.
      await new Promise((again) => setTimeout(again, Math.max(PAUSE, performance.now() - began)));
    }
  }

  async function begin() {
    const mine = (turn = {});
    swap(start, halt);
    say(words.asking);
    try {
      await Promise.all([see(mine), read(mine)]);
      if (mine === turn) {
        say(words.looking);
      }
      await look(mine);
    } catch (trouble) {
      if (mine === turn) {
        end(TROUBLE[trouble.name] ?? words.broken);
      }
    }
  }

  start.addEventListener('click', begin);
  halt.addEventListener('click', () => end(words.stopped));
  document.addEventListener('visibilitychange', () => document.hidden && end(words.stopped));
  addEventListener('pagehide', () => {
    end('');
    say('');
  });
  document.getElementById('live').hidden = !devices?.getUserMedia;
})();
