#!/usr/bin/env python3
"""The branch that tools/run.sh starts with: that of the demo, with quiet hours."""
import pathlib
import sys
import tomllib
import unittest

DEMO = pathlib.Path(__file__).resolve().parents[3] / "tools" / "demo"
sys.path.insert(0, str(DEMO))
from appliance_run import with_quiet_hours  # noqa: E402


class FirstCatalog(unittest.TestCase):
    def setUp(self):
        self.proposed = (DEMO / "branch.toml").read_text(encoding="utf-8")

    def test_it_has_quiet_hours_and_is_the_demos_otherwise(self):
        first = tomllib.loads(with_quiet_hours(self.proposed))
        self.assertEqual(first["branch"].pop("quiet"), {"from": "20:00", "to": "08:00"})
        self.assertEqual(first, tomllib.loads(self.proposed))

    def test_the_demo_asks_at_any_hour(self):
        self.assertNotIn("quiet", tomllib.loads(self.proposed)["branch"])


if __name__ == "__main__":
    unittest.main()
