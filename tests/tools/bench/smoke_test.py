#!/usr/bin/env python3
"""Runs turnbell-bench with sizes that take a second and reads its JSON: every figure is there and positive.

usage: smoke_test.py PROGRAM BENCHMARK SIZE_OPTION FIGURE...
"""
import json
import subprocess
import sys

program, benchmark, size, *names = sys.argv[1:]
run = subprocess.run([program, benchmark, size, "3", "--runs", "1", "--json"], stdout=subprocess.PIPE, check=True)
report = json.loads(run.stdout)
assert report["benchmark"] == benchmark, report["benchmark"]
for name in names:
    figure = report["figures"][name]
    assert 0 < figure["min"] <= figure["median"] <= figure["max"], (name, figure)
    assert figure["runs"] >= 1, (name, figure)
assert any("goal" in figure for figure in report["figures"].values()), "no figure has a goal"
