#!/usr/bin/env python3
"""Runs turnbell-bench with sizes that take a second and reads its JSON: every figure is there and positive. Figures that
cannot be written are a failure.

usage: smoke_test.py PROGRAM BENCHMARK SIZE_OPTION FIGURE...
"""
import json
import subprocess
import sys

program, benchmark, size, *names = sys.argv[1:]
command = [program, benchmark, size, "3", "--runs", "1", "--json"]
run = subprocess.run(command, stdout=subprocess.PIPE, check=True)
report = json.loads(run.stdout)
assert report["benchmark"] == benchmark, report["benchmark"]
for name in names:
    figure = report["figures"][name]
    assert 0 < figure["min"] <= figure["median"] <= figure["max"], (name, figure)
    assert figure["runs"] >= 1, (name, figure)
assert any("goal" in figure for figure in report["figures"].values()), "no figure has a goal"

with open("/dev/full", "w") as full:
    lost = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
assert lost.returncode == 1 and b"could not be written" in lost.stderr, lost
