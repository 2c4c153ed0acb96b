/*
 * The first script of the page, in words that every browser can read (ES5): hides the sentence that the page begins
 * with while the page is starting, and shows it again when this browser cannot read or run the page. Where no script
 * runs at all, or none of the page's kind, the sentence is simply there.
 */
(function () {
  var page = document.documentElement;
  if (!('noModule' in document.createElement('script'))) return;
  page.className = 'starting';
  function failed(fault) {
    var isOurs = String(fault.filename).indexOf(location.origin) === 0;
    var noLine = document.getElementById('no-line');
    if (fault.target === window && isOurs) page.className = '';
    // A script that did not arrive says nothing of this browser.
    if (fault.target !== window && fault.target.tagName === 'SCRIPT' && noLine) noLine.hidden = false;
  }
  window.addEventListener('error', failed, true);
})();
