/*
 * Runs before the page's own scripts, in words that every browser can read (ES5): says that this phone is too old when it
 * knows of no modules or cannot read or run ours, and that the line is down when a script does not arrive. It is fetched
 * beside the first words, so that these wait for nothing.
 */
(function () {
  var page = document.documentElement;
  var tooOld = 'too-old-phone';
  function sayTooOld() {
    page.className = tooOld;
  }
  function sayNoLine() {
    var noLine = document.getElementById('no-line');
    // A script that did not arrive says nothing of this browser.
    if (noLine && page.className !== tooOld) noLine.hidden = false;
  }
  if (!('noModule' in document.createElement('script'))) return sayTooOld();
  window.addEventListener(
    'error',
    function (fault) {
      if (fault.target !== window) return void (fault.target.tagName === 'SCRIPT' && sayNoLine());
      if (fault.filename.indexOf(location.origin) === 0) sayTooOld();
    },
    true,
  );
  function checkStarted() {
    if (!page.hasAttribute('data-started')) sayNoLine();
  }
  // A script may have failed to arrive before this one listened, or its line may be dead without anybody's saying so.
  window.addEventListener('load', checkStarted);
  setTimeout(checkStarted, 90000);
})();
