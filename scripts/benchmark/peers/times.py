"""Reads the expressions of the benchmark with two libraries from PyPI, for comparison with Spar."""

import contextlib
import io
import sys
import time

with contextlib.redirect_stdout(io.StringIO()):
    import dateparser
    import jionlp


def chinese(text):
    try:
        jionlp.parse_time(text, time_base=1773194400)
    except ValueError:
        # Its way of saying that it cannot read it.
        pass


def rate(read, path, count):
    with open(path, encoding="utf-8") as file:
        texts = file.read().split("\n")[:-1]
    read(texts[0])
    start = time.perf_counter()
    for number in range(count):
        read(texts[number % len(texts)])
    return count / (time.perf_counter() - start)


folder = sys.argv[1]
for name, language, read in [
    ("Chinese, jionlp", "zh", chinese),
    ("English, dateparser", "en", lambda text: dateparser.parse(text, languages=["en"])),
]:
    print(f"understand\texpressions, {name}\t{rate(read, f'{folder}/{language}.txt', 2000):.0f} a second\t")
