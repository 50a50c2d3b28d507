"""How the page looks: a style sheet that knows nothing of what is shown."""

from casusanalyse.pictures.lettering import FAMILY, LINE
from casusanalyse.screen.sizes import (
    BETWEEN_LINES,
    FOOT,
    FOOT_EDGE,
    GAP,
    HEADING,
    HEIGHT,
    INDENT,
    SAID,
    SIDE,
    SMALL_HEADING,
    TITLE,
    TOP,
    WIDTH,
)


def _units(size: float) -> str:
    return f"calc({size:g} * var(--unit))"


STYLE = f"""\
@font-face {{ font-family: "{FAMILY}"; src: url(regular.ttf); font-weight: 400; }}
@font-face {{ font-family: "{FAMILY}"; src: url(bold.ttf); font-weight: 700; }}

:root {{ --unit: min(100vw / {WIDTH:g}, 100vh / {HEIGHT:g}); }}

* {{ box-sizing: border-box; margin: 0; padding: 0; }}

html, body {{ height: 100%; overflow: hidden; background: #fff; color: #000; cursor: none; }}

body {{
  font-family: "{FAMILY}", sans-serif;
  font-size: {_units(FOOT)};
  line-height: {LINE:g};
  overflow-wrap: anywhere;
}}

main {{
  width: {_units(WIDTH)};
  height: {_units(HEIGHT)};
  margin: calc((100vh - {HEIGHT:g} * var(--unit)) / 2) auto 0;
  padding: {_units(TOP)} 0;
  display: flex;
  flex-direction: column;
  gap: {_units(GAP)};
  overflow: hidden;
}}

/* What came in halfway is not shown. */
@supports selector(:has(+ hr)) {{
  main:not(:has(+ hr)) {{ visibility: hidden; }}
}}

hr {{ display: none; }}

.dark, :root:has(.dark), body:has(.dark) {{ background: #000; }}

header, footer, section {{ padding: 0 {_units(SIDE)}; flex: none; }}

header p, h2 {{ font-weight: 400; font-size: {_units(TITLE)}; color: #333; }}

.beside {{
  display: flex;
  flex-direction: row-reverse;
  justify-content: space-between;
  align-items: baseline;
}}

.beside :only-child {{ margin-right: auto; }}

h1 {{ font-size: {_units(HEADING)}; font-weight: 700; }}

h1.small {{ font-size: {_units(SMALL_HEADING)}; }}

section {{ flex: 1; min-height: 0; }}

h2 {{ margin-bottom: {_units(BETWEEN_LINES)}; }}

ul {{ list-style: none; font-size: {_units(SAID)}; }}

li + li {{ margin-top: {_units(BETWEEN_LINES)}; }}

li {{ position: relative; padding-left: {_units(INDENT)}; }}

li::before {{ content: "–"; position: absolute; left: 0; }}

li:only-child {{ padding-left: 0; }}

li:only-child::before {{ content: none; }}

li.more {{ color: #333; }}

li.more::before {{ content: ""; }}

figure {{ flex: 1; min-height: 0; padding: 0 {_units(SIDE)}; }}

svg {{ display: block; width: 100%; height: 100%; }}

main.afar, .afar figure {{ padding: 0; }}

footer {{ margin-top: auto; }}

footer p {{ border-top: {_units(2)} solid #000; padding-top: {_units(FOOT_EDGE - 2)}; }}
"""
