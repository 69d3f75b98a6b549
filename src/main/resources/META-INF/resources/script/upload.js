// Uploads files one after the other, tells how far each is, and lets one that was cut off be sent again. Without it the
// browser sends the form.
'use strict';
(() => {
  const form = document.querySelector('form[data-upload]');
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('.uploads');
  const said = form.querySelector('[role=status]');
  const words = said.dataset;
  const waiting = [];
  const missing = new Set();
  let current = null;
  let told = false;

  // Sent again with the same key, an upload that did arrive is not taken twice.
  const key = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-');

  const tell = (upload, text) => {
    upload.note.textContent = text;
    said.textContent = `${upload.name}: ${text}`;
  };
  const element = (kind, parent, properties) => {
    const made = Object.assign(document.createElement(kind), properties);
    parent.append(made, ' ');
    return made;
  };
  /** Chosen once more; another file may have the same name. */
  const isSame = (one, other) =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
  const enqueue = (file) => {
    [...missing].filter((one) => isSame(one.file, file)).forEach((one) => {
      missing.delete(one);
      one.row.remove();
    });
    const parts = new FormData(form);
    parts.set(parts.has('onceFile') ? 'onceFile' : 'once', key());
    parts.set('file', file, file.name);
    const row = document.createElement('li');
    list.append(row);
    element('b', row, { textContent: file.name });
    const bar = element('progress', row, { max: 1, value: 0 });
    bar.setAttribute('aria-label', file.name);
    const note = element('span', row, { textContent: words.waits });
    waiting.push({ name: file.name, file, parts, row, bar, note, quarter: 0 });
  };

  const progress = (upload, event) => {
    if (!event.lengthComputable) return;
    const part = event.loaded / event.total;
    upload.bar.value = part;
    upload.note.textContent = `${Math.floor(part * 100)} %`;
    // Whoever listens is told a few times, not a hundred.
    const quarter = Math.floor(part * 4);
    if (quarter > upload.quarter && quarter < 4) said.textContent = `${upload.name}: ${quarter * 25} %`;
    upload.quarter = quarter;
  };
  const miss = (upload, why) => {
    missing.add(upload);
    told = false;
    upload.bar.remove();
    tell(upload, why);
  };
  const fail = (upload, why) => {
    miss(upload, why);
    const again = element('button', upload.row, { type: 'button', className: 'second', textContent: words.again });
    again.setAttribute('aria-label', `${words.again}: ${upload.name}`);
    again.addEventListener('click', () => {
      missing.delete(upload);
      again.remove();
      upload.bar.removeAttribute('value');
      upload.note.before(upload.bar, ' ');
      upload.quarter = 0;
      tell(upload, words.waits);
      waiting.push(upload);
      input.focus();
      next();
    });
  };

  /** Takes over what the page that follows says of the pieces: their list, or on a card the choice, with the new one chosen. */
  const show = (page) => {
    const pieces = document.getElementById('pieces');
    const list = page.getElementById('pieces');
    if (pieces && list) {
      pieces.replaceWith(document.importNode(list, true));
      return true;
    }
    const choice = document.getElementById('f-evidence-');
    const choices = page.getElementById('f-evidence-');
    if (!choice || !choices) return false;
    choice.querySelector('.hint').textContent = choices.querySelector('.hint').textContent;
    const there = new Set([...choice.querySelectorAll('input')].map((one) => one.value));
    [...choices.querySelectorAll('label')]
      .filter((one) => !there.has(one.querySelector('input').value))
      .forEach((one) => {
        choice.append(document.importNode(one, true));
        choice.lastElementChild.querySelector('input').checked = true;
      });
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  /** Goes where the form would have led, unless there is more to send or to mend. */
  const goOn = (address) => {
    if (waiting.length || missing.size || input.files.length) return;
    current = null;
    location.assign(address);
  };
  const answered = (upload, request) => {
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    const summary = page.querySelector('.summary');
    if (request.status === 200) {
      upload.bar.remove();
      tell(upload, words.done);
      if (!show(page)) goOn(request.responseURL);
    } else if (request.status === 401 || request.status === 499) {
      fail(upload, words.ended);
    } else if (summary) {
      // What the door has already is not missing, though it is told.
      upload.isThere = request.status === 409;
      miss(upload, (summary.querySelector('li') || summary.querySelector('p')).textContent);
    } else {
      fail(upload, request.status >= 500 ? words.cut : page.querySelector('h1')?.textContent ?? words.cut);
    }
  };

  function next() {
    if (current || !waiting.length) return;
    const upload = waiting.shift();
    const request = new XMLHttpRequest();
    current = upload;
    request.open('POST', form.action);
    request.setRequestHeader('X-Requested-With', 'JavaScript');
    request.upload.addEventListener('progress', (event) => progress(upload, event));
    request.upload.addEventListener('load', () => tell(upload, words.examined));
    request.addEventListener('load', () => answered(upload, request));
    request.addEventListener('error', () => fail(upload, words.cut));
    request.addEventListener('loadend', () => {
      current = null;
      next();
    });
    request.send(upload.parts);
  }

  /** Whether the rest has to wait, since a file that somebody takes for a part of it is none: until it is there, or once they know. */
  const hold = (words) => {
    const lost = [...missing].filter((one) => !one.isThere);
    if (!current && (told || !lost.length)) return false;
    told = !current;
    const files = told ? lost : [current, ...waiting];
    said.textContent = `${files.map((one) => one.name).join(', ')}: ${told ? words.missing : words.sending}`;
    if (told) (lost.map((one) => one.row.querySelector('button')).find((one) => one) ?? input).focus();
    said.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const rest = form.querySelector('button[formaction]');
  // A double click is one press: nobody has read anything between the two.
  rest?.addEventListener('click', (event) => event.detail > 1 && event.preventDefault());
  form.addEventListener('submit', (event) => {
    // In a form that does more, the button for the rest says where that is sent.
    if (event.submitter && event.submitter === rest) {
      if (hold(rest.dataset)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (!form.reportValidity()) return;
    [...input.files].forEach(enqueue);
    input.value = '';
    next();
  });
  const isOfFiles = (event) => event.dataTransfer && event.dataTransfer.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget || form.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    form.classList.remove('over');
    input.files = event.dataTransfer.files;
    input.focus();
    form.scrollIntoView({ block: 'nearest' });
  });
  addEventListener('beforeunload', (event) => {
    if (current || waiting.length) event.preventDefault();
  });

  input.multiple = true;
  input.required = true;
  form.querySelectorAll('input[type=radio]').forEach((one) => (one.required = true));
  const section = form.closest('section');
  section.hidden = false;
  document.querySelectorAll('a[href*="/evidence?for="]').forEach((link) => (link.href = `#${section.id}`));
})();
