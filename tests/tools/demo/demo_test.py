#!/usr/bin/env python3
"""Plays what `tools/run.sh --demo` plays, and holds what it reports against the texts that it printed.

usage: demo_test.py BUILD_FOLDER
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
CUSTOMERS_WITH_A_PHONE = 7


def play(build, folder):
    return subprocess.run([sys.executable, str(ROOT / "tools/demo/demo.py"), build, folder], stdout=subprocess.PIPE,
                          text=True, env={**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": ""}, timeout=150, check=False)


def problems(code, output):
    if code != 0:
        yield f"it ended with {code}"
    sent = re.findall(r"^ *[\d.]+ s  -> (\+\d+) (.*)$", output, re.M)
    if len(sent) < 3 * CUSTOMERS_WITH_A_PHONE:  # a welcome, a call, a survey or a no-show, and some approaches
        yield f"only {len(sent)} texts were printed"
    if len({number for number, _ in sent}) != CUSTOMERS_WITH_A_PHONE:
        yield "not every customer was texted"
    yield from (f"sent twice: {text}" for text in sorted(set(sent)) if sent.count(text) > 1)
    total = re.search(r"^\d+ texts: (?:\d+ cancelled, )?(\d+) delivered; 0 sent twice$", output, re.M)
    if not total or int(total[1]) != len(sent):
        yield f"{len(sent)} texts were printed, but the report counts {total and total[1]} delivered ones"
    if "\nsurvey: 6 sent, 2 answered, mean 3.5\n" not in output:
        yield "the survey's result is missing or wrong"


def main(build):
    with tempfile.TemporaryDirectory(prefix="turnbell-demo-") as folder:
        played = play(build, folder)
        wrong = list(problems(played.returncode, played.stdout))
        pictures = list(pathlib.Path(folder, "screenshots").glob("*.png"))
    if not pictures:
        wrong.append("there is not one picture")
    if wrong:
        print(played.stdout)
        print("\n".join("WRONG: " + each for each in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
