#!/usr/bin/env python3
"""Judges the estimate of waits in all scenarios over a tenth of the days of tools/long.sh. There are so few that the
goals are held to with slack. Nothing is asserted about how long it takes: on a busy machine the longest slice of
processor time can be longer than a usual refresh as a whole.

usage: eta_quick_test.py PROGRAM
"""
import json
import subprocess
import sys

run = subprocess.run([sys.argv[1], "eta", "--days", "20", "--training", "20", "--json"],
                     stdout=subprocess.PIPE, check=True)
figures = json.loads(run.stdout)["figures"]


def value(name):
    return figures[name]["median"]


for scenario in "ABCDEFGHIJ":
    assert value(f"{scenario}.estimate.tickets") > 300, scenario
    assert value(f"{scenario}.mae_ratio") < (0.75 if scenario == "C" else 1), (scenario, value(f"{scenario}.mae_ratio"))
    assert value(f"{scenario}.coverage_p90_off") < 7, (scenario, value(f"{scenario}.coverage_p90_off"))
    assert value(f"{scenario}.estimate.lead_error") < 20, scenario
    assert f"{scenario}.estimate.cpu_per_forecast" in figures, scenario
for crowd in ("refresh_60_of_5_desks", "refresh_200_of_20_desks"):
    assert crowd in figures and f"{crowd}.slice" in figures, crowd
