"""Records the tour: python3 record.py PROGRAM LANGUAGE FOLDER

Runs `PROGRAM tour` on a terminal of 92 by 30, presses Enter at each stop after a moment to read, and
writes what came out as FOLDER/tour.LANGUAGE.cast (asciicast 2, played by asciinema) and a still picture
of the debrief as FOLDER/tour.LANGUAGE.svg. The picture needs pyte from PyPI.
"""

import codecs
import html
import json
import os
import pty
import select
import struct
import fcntl
import sys
import tempfile
import termios
import time

COLUMNS, ROWS = 92, 30
# A person reads about so many characters a second; nothing waits longer than that.
READING, LONGEST = 45, 4.0
# The picture is taken when these words are on the screen.
STILL = {"zh": "这场对练记下了", "en": "The rehearsal is kept"}
COLORS = {
    "red": "#ff7b72", "green": "#7ee787", "brown": "#e3b341", "yellow": "#e3b341", "blue": "#79c0ff",
    "magenta": "#d2a8ff", "cyan": "#56d4dd", "black": "#8b949e", "brightblack": "#8b949e",
}


def run(program, language):
    """Runs the tour; returns the output with the times at which it came."""
    home = tempfile.mkdtemp()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(
            HOME=home, TERM="xterm-256color", LC_ALL="C.UTF-8", PAGER="cat", SPAR_DATA=home)
        os.execv(program, [program, "--lang", language, "--color", "always", "tour"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    decode = codecs.getincrementaldecoder("utf-8")("replace").decode
    events, start, waited, fresh = [], time.monotonic(), 0.0, ""
    while True:
        ready, _, _ = select.select([terminal], [], [], 0.6)
        if ready:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            if not data:
                break
            text = decode(data)
            events.append((time.monotonic() - start + waited, text))
            fresh += text
        elif fresh:
            # Nothing more comes: it waits for Enter. The time to read it is only written down.
            waited += min(LONGEST, 0.8 + len(fresh) / READING)
            pages = "\x1b[7m" in fresh[-200:] and "›" not in fresh[-200:]
            fresh = ""
            os.write(terminal, b" " if pages else b"\r")
        else:
            os.write(terminal, b"\r")
    os.waitpid(child, 0)
    return events


def cast(events, language):
    """The recording as asciicast 2."""
    head = {
        "version": 2, "width": COLUMNS, "height": ROWS, "title": "spar tour",
        "env": {"TERM": "xterm-256color"},
    }
    lines = [json.dumps(head)]
    lines += [json.dumps([round(at, 2), "o", text], ensure_ascii=False) for at, text in events]
    return "\n".join(lines) + "\n"


def still(events, words):
    """The screen as SVG at the moment when some words come onto it."""
    import pyte

    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.Stream(screen)
    for _, text in events:
        for piece in text.splitlines(keepends=True):
            stream.feed(piece)
            if any(words in line for line in screen.display):
                return svg(screen)
    return None


def svg(screen):
    """One text a run of cells of the same look, at its column, so that wide characters keep theirs."""
    width, height, left = 8.4, 18, 12
    parts = []
    for row in range(ROWS):
        column = 0
        while column < COLUMNS:
            cell = screen.buffer[row][column]
            look = (cell.fg, cell.bold, cell.reverse)
            first, text = column, ""
            while column < COLUMNS:
                cell = screen.buffer[row][column]
                if (cell.fg, cell.bold, cell.reverse) != look:
                    break
                text += cell.data
                column += 1
            if text.strip():
                style = f' fill="{COLORS.get(look[0], "#e6edf3")}"'
                style += ' font-weight="bold"' if look[1] else ""
                length = round((column - first - len(text) + len(text.rstrip())) * width, 1)
                parts.append(
                    f'<text x="{left + first * width:.1f}" y="{26 + row * height}"{style} '
                    f'xml:space="preserve">{html.escape(text.rstrip())}</text>')
    size = (COLUMNS * width + 2 * left, ROWS * height + 24)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]:.0f}" height="{size[1]}" '
        f'viewBox="0 0 {size[0]:.0f} {size[1]}" font-family="ui-monospace, \'DejaVu Sans Mono\', '
        f'\'Noto Sans Mono CJK SC\', monospace" font-size="14">\n'
        f'<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n' + "\n".join(parts) + "\n</svg>\n")


def main():
    program, language, folder = sys.argv[1:]
    events = run(os.path.abspath(program), language)
    with open(os.path.join(folder, f"tour.{language}.cast"), "w", encoding="utf-8") as file:
        file.write(cast(events, language))
    picture = still(events, STILL[language])
    if picture is None:
        sys.exit("the words of the picture never came")
    with open(os.path.join(folder, f"tour.{language}.svg"), "w", encoding="utf-8") as file:
        file.write(picture)


main()
