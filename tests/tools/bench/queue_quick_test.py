#!/usr/bin/env python3
"""Runs the queue on a branch with a tenth of the history of tools/long.sh: every figure is there, and so are the rows.
Nothing is asserted about how long anything takes.

usage: queue_quick_test.py PROGRAM
"""
import json
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    kept = Path(folder, "history.db")
    run = subprocess.run([sys.argv[1], "queue", "--years", "1", "--visits", "1000", "--operations", "50", "--runs", "1",
                          "--dir", folder, "--keep", str(kept), "--json"], stdout=subprocess.PIPE, check=True)
    figures = json.loads(run.stdout)["figures"]
    for touch in ("check_in", "call_next", "next_text", "report_match", "look_up", "text_in", "board"):
        for part in ("empty_p50", "full_p50", "ratio_p50", "empty_p99", "full_p99", "ratio_p99"):
            assert figures[f"{touch}.{part}"]["min"] > 0, (touch, part)
    for occasion in ("open", "longest_turn_after_open", "statistics_all", "conversation_list", "survey_results", "tick"):
        assert figures[f"{occasion}.full"]["min"] > 0, occasion
    database = sqlite3.connect(kept)
    for table, least in (("visit", 365_000), ("step", 365_000), ("event", 1_000_000), ("message", 500_000),
                         ("part", 500_000), ("attempt", 500_000), ("inbound", 500_000), ("promise", 365_000),
                         ("survey", 100_000), ("conversation", 5_000), ("rollup_day", 365)):
        rows = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert rows >= least, (table, rows)
    database.close()
