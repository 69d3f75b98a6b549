// Saves what is typed a moment later, by sending the page's own form as its button would. Everything works without it.
'use strict';
(() => {
  const form = document.getElementById('written');
  const said = document.getElementById('autosave');
  const words = said.dataset;
  const PAUSE = 1500;
  const AGAIN = 15000;
  const KEPT = 14 * 24 * 60 * 60 * 1000;
  const PREFIX = 'label-draft ';
  const MEMORY = PREFIX + location.pathname;
  const SECRETS = ['token', 'once', 'version'];
  const field = (name, page = form) => page.querySelector(`input[name=${name}]`);

  const typed = () => {
    const all = new URLSearchParams(new FormData(form));
    SECRETS.forEach((name) => all.delete(name));
    return all.toString();
  };
  let saved = typed();
  // What was sent and never answered is sent again to the letter, so that it is done once.
  let unanswered = null;
  let busy = false;
  let held = false;
  let leaving = false;
  let afterwards;
  let timer = 0;

  // What is not saved yet outlives the tab; whoever blocks the memory of the browser goes without.
  const remember = (sent) => {
    try {
      const draft = { fields: typed(), version: field('version').value, at: Date.now(), sent };
      localStorage.setItem(MEMORY, JSON.stringify(draft));
    } catch {
      // A full or blocked memory keeps no draft.
    }
  };
  const recall = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const forget = (which) => {
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(PREFIX) && which(name))
        .forEach((name) => localStorage.removeItem(name));
    } catch {
      // There is nothing to forget.
    }
  };
  const forgetThis = () => forget((name) => name === MEMORY);

  const say = (text, link) => {
    if (said.textContent !== text) said.textContent = text;
    if (!link) return;
    const way = document.createElement('a');
    Object.assign(way, { href: '/portal', target: '_blank', textContent: link });
    said.append(' ', way);
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };
  const request = () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('stay', 'yes');
    return { body: body.toString(), fields: typed() };
  };

  // The line takes as many lines as its words need: the page scrolls clear of all of it, and where it would take half of the
  // window it stays at its place below the form.
  const EDGE = 8;
  const uncover = () => {
    const focus = document.activeElement;
    const { top, bottom } = focus.getBoundingClientRect();
    const line = said.getBoundingClientRect();
    const isUnder = form.contains(focus) && !said.contains(focus) && top < line.bottom && bottom > line.top;
    if (isUnder && bottom - top < line.top) focus.scrollIntoView({ block: 'nearest' });
  };
  let room = 0;
  const makeRoom = () => {
    const height = said.offsetHeight;
    // What somebody scrolled away from stays there.
    const wasClear = document.activeElement.getBoundingClientRect().bottom <= innerHeight - room;
    const sticks = height * 2 < innerHeight;
    said.style.position = sticks ? '' : 'static';
    document.documentElement.style.scrollPaddingBlockEnd = sticks ? `${height + EDGE}px` : '';
    room = sticks ? height : 0;
    if (wasClear) uncover();
  };
  const post = (body, keepalive) =>
    fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Requested-With': 'JavaScript' },
      body,
      keepalive,
    });

  const succeed = (page, fields) => {
    saved = fields;
    ['left', 'mended'].forEach((id) => {
      const shown = document.getElementById(id);
      const now = page.getElementById(id);
      if (shown && now) shown.textContent = now.textContent;
    });
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format();
    say(`${words.saved}, ${time}. ${document.getElementById('left').textContent}`);
    if (typed() === saved) forgetThis();
    else later(PAUSE);
  };
  const conflict = (summary) => {
    if (!summary.querySelector('.difference')) {
      // They wrote the same, or elsewhere: the form has the version of now, and nothing of theirs is lost.
      later(0);
      return;
    }
    held = true;
    document.querySelector('.summary')?.remove();
    document.querySelector('main h1').before(document.importNode(summary, true));
    yielding();
    say(words.changed);
  };
  const take = (status, page, fields) => {
    const there = page.getElementById('written');
    if (there) ['once', 'version'].forEach((name) => (field(name).value = field(name, there).value));
    const summary = page.querySelector('.summary');
    if (status === 200) succeed(page, fields);
    else if (status === 412 && summary) conflict(summary);
    else {
      const why = summary ? summary.querySelector('li') || summary.querySelector('p') : page.querySelector('h1');
      say(`${words.notSaved} ${why ? why.textContent : status}`);
    }
  };
  async function save() {
    clearTimeout(timer);
    if (busy || held || leaving || (!unanswered && typed() === saved)) return;
    unanswered ??= request();
    busy = true;
    try {
      const answer = await post(unanswered.body, false);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.status === 401 || answer.status === 499) {
        say(words.ended, words.signIn);
      } else if (answer.status === 429 || answer.status >= 500) {
        throw new Error(String(answer.status));
      } else {
        const { fields } = unanswered;
        unanswered = null;
        take(answer.status, page, fields);
      }
    } catch {
      say(words.offline);
      later(AGAIN);
    }
    busy = false;
    if (afterwards !== undefined) form.requestSubmit(afterwards);
  }

  const changed = () => {
    if (typed() === saved) forgetThis();
    else remember(false);
    later(PAUSE);
  };
  const fill = (fields) => {
    const there = new URLSearchParams(fields);
    [...form.elements]
      .filter((one) => one.name && !['hidden', 'submit'].includes(one.type))
      .forEach((one) => {
        if (['radio', 'checkbox'].includes(one.type)) one.checked = there.getAll(one.name).includes(one.value);
        else one.value = there.get(one.name) ?? '';
      });
  };
  // Whoever leaves what somebody else wrote lets go of what they typed.
  const yielding = () =>
    document.querySelectorAll('.summary .send a').forEach((link) =>
      link.addEventListener('click', () => {
        leaving = true;
        forgetThis();
      }));
  const begin = () => {
    if (document.querySelector('.done')) forget((name) => recall(name)?.sent);
    const refused = document.querySelector('.summary') !== null;
    const draft = recall(MEMORY);
    say(words.begin);
    if (refused) {
      held = document.querySelector('.difference') !== null;
      remember(false);
    } else if (draft && Date.now() - draft.at < KEPT && draft.fields !== saved) {
      fill(draft.fields);
      // The version that was seen then: what somebody wrote since is not replaced unseen.
      field('version').value = draft.version;
      say(words.restored);
      later(PAUSE);
    } else {
      forgetThis();
    }
    yielding();
  };

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    if (busy || leaving) event.preventDefault();
    if (busy) afterwards = event.submitter;
    if (busy || leaving) return;
    leaving = true;
    clearTimeout(timer);
    remember(true);
  });
  // Browsers show the cursor of a text that Tab leads to, and not always the rest of the text. A press of the mouse moves nothing.
  form.addEventListener('keyup', (event) => event.key === 'Tab' && uncover());
  new ResizeObserver(makeRoom).observe(said);
  addEventListener('resize', makeRoom);
  addEventListener('online', save);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && save());
  addEventListener('pageshow', (event) => {
    if (event.persisted) leaving = false;
  });
  addEventListener('pagehide', () => {
    if (!busy && !held && !leaving && typed() !== saved) post((unanswered ?? request()).body, true).catch(() => {});
  });
  begin();
})();
