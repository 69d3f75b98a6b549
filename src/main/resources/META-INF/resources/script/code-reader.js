// Looks for a QR code in pictures of the camera, beside the page, which stays awake meanwhile. The first message is the address of
// the library (ZXing for JavaScript, Apache-2.0, https://github.com/zxing-js/library); each later one is a picture, and is answered as
// BarcodeDetector would. Nothing is kept.
'use strict';
(() => {
  const grey = ({ data, width, height }) => {
    const shades = new Uint8ClampedArray(width * height);
    for (let i = 0; i < shades.length; i++) {
      shades[i] = (data[4 * i] + 2 * data[4 * i + 1] + data[4 * i + 2]) >> 2;
    }
    return new ZXing.RGBLuminanceSource(shades, width, height);
  };

  const read = (source) => {
    try {
      const hints = new Map([[ZXing.DecodeHintType.TRY_HARDER, true]]);
      const bitmap = new ZXing.BinaryBitmap(new ZXing.HybridBinarizer(source));
      return [{ rawValue: new ZXing.QRCodeReader().decode(bitmap, hints).getText() }];
    } catch {
      // The library throws where it sees no code, or one that is damaged.
      return [];
    }
  };

  addEventListener('message', ({ data }) => {
    if (typeof data === 'string') {
      importScripts(data);
      postMessage('ready');
      return;
    }
    const source = grey(data);
    const dark = read(source);
    // A light code on a dark ground.
    postMessage(dark.length ? dark : read(source.invert()));
  });
})();
