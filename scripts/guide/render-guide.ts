import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Marked } from 'marked';

const folder = 'docs/huong-dan';

const style = `
body{font:16px/1.55 "Segoe UI",Arial,sans-serif;color:#242424;background:#fff;max-width:52em;margin:0 auto;padding:16px}
img{max-width:100%;height:auto;border:1px solid #d1d1d1} img.pane{width:320px}
table{border-collapse:collapse;display:block;overflow-x:auto} td,th{border:1px solid #d1d1d1;padding:4px 8px;text-align:left;vertical-align:top}
code,pre{font-family:Consolas,monospace;background:#f5f5f5} pre{padding:8px;overflow-x:auto}
a{color:#0f548c} section+section{border-top:1px solid #d1d1d1;margin-top:32px}`;

/** Picture as a part of the page itself, so that the page is one file that works without a network. */
function embedded(path: string): string {
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}

function sectionOf(name: string, names: readonly string[]): string {
  const marked = new Marked({
    gfm: true,
    renderer: {
      image: ({ href, text }) => {
        const pane = basename(href).startsWith('pane-') ? ' class="pane"' : '';
        return `<img src="${embedded(join(folder, href))}" alt="${text}"${pane}>`;
      },
      // A link leads within the page; what the page does not hold is named without a link.
      link(token) {
        const words = this.parser.parseInline(token.tokens);
        const target = token.href.replace(/\.md$/u, '');
        return names.includes(target) ? `<a href="#${target}">${words}</a>` : words;
      },
    },
  });
  return `<section id="${name}">${marked.parse(readFileSync(join(folder, `${name}.md`), 'utf8'), { async: false })}</section>`;
}

/**
 * Pages of the guide as one page of HTML: no script, nothing loaded from anywhere.
 *
 * @param names - files of docs/huong-dan without their ending, in order; each is a section of that id
 * @param more - HTML behind them
 */
export function renderGuide(language: 'vi' | 'en', title: string, names: readonly string[], more = ''): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>${title}</title><style>${style}</style></head>
<body>
${names.map((name) => sectionOf(name, names)).join('\n')}
${more}
</body>
</html>
`;
}
