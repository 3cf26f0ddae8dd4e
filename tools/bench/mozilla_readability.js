// Reads names of HTML files, one a line; writes for each one line of JSON: {"html": main content, "ms": time}.
// For main_text.py. NODE_PATH names the folder that the packages of package.json are installed in.
const fs = require('fs');
const readline = require('readline');
const { JSDOM, VirtualConsole } = require('jsdom');
const { Readability } = require('@mozilla/readability');

readline.createInterface({ input: process.stdin }).on('line', (name) => {
  const page = fs.readFileSync(name);
  const start = process.hrtime.bigint();
  let html = '';
  try {
    const window = new JSDOM(page, { url: 'http://page.invalid/', virtualConsole: new VirtualConsole() }).window;
    html = new Readability(window.document).parse()?.content ?? '';
  } catch (error) {
    process.stderr.write(`${name}: ${error.message}\n`);
  }
  process.stdout.write(JSON.stringify({ html, ms: Number(process.hrtime.bigint() - start) / 1e6 }) + '\n');
});
