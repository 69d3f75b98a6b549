// Reads the code of a label with the camera, once somebody asks for it. Nothing leaves the device: no picture is sent or kept.
'use strict';
(() => {
    const start = document.getElementById('start');
    const view = document.getElementById('view');
    const said = document.getElementById('said');
    const words = said.dataset;
    // Four times a second is as fast as a hand moves, and leaves a phone cool.
    const PAUSE = 250;
    const SERIAL = /^\/([0-9a-hjkmnp-tv-z]{9})\/?$/i;
    const live = document.getElementById('live');
    const camera = navigator.mediaDevices && navigator.mediaDevices.getUserMedia;
    let stream = null;

    function say(text) {
        if (said.textContent !== text) {
            said.textContent = text;
        }
    }

    function stop() {
        if (stream) {
            stream.getTracks().forEach(track => track.stop());
            stream = null;
        }
        view.hidden = true;
        start.hidden = false;
    }

    /** The serial in an address of ours, however it is spelt; nothing for the code of anybody else. */
    function serial(text) {
        try {
            const address = new URL(text);
            const found = SERIAL.exec(address.pathname);
            return found && address.host === new URL(words.host).host ? found[1].toUpperCase() : null;
        } catch (noAddress) {
            return null;
        }
    }

    async function look(detector) {
        while (stream) {
            const codes = view.videoWidth > 0 ? await detector.detect(view) : [];
            const text = codes.length > 0 ? codes[0].rawValue : null;
            const found = text ? serial(text) : null;
            if (found) {
                stop();
                location.assign('/' + found + words.query);
                return;
            }
            if (text) {
                say(words.foreign);
            }
            await new Promise(again => setTimeout(again, PAUSE));
        }
    }

    async function begin() {
        start.hidden = true;
        say(words.asking);
        try {
            stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
            view.srcObject = stream;
            view.hidden = false;
            await view.play();
            say(words.looking);
            await look(new BarcodeDetector({formats: ['qr_code']}));
        } catch (refused) {
            stop();
            say(words.denied);
        }
    }

    async function offer() {
        if (camera && 'BarcodeDetector' in window) {
            const formats = await BarcodeDetector.getSupportedFormats();
            live.hidden = !formats.includes('qr_code');
        }
    }

    start.addEventListener('click', begin);
    window.addEventListener('pagehide', stop);
    offer();
})();
