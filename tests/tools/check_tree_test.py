#!/usr/bin/env python3
"""tools/check_tree.py refuses what each of its rules forbids, and says where."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check_tree.py"
RULES = """```layers
host/base         : std spdlog expected
host/io           : std posix host/base libserialport
host/core         : std host/base icu
db                : std host/base host/core sqlite
firmware/protocol : freestanding
ui                : std qt host/core
tools             : any
```
```banned
sleep_for: tools
qDebug: nowhere
```
"""


class CheckTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("ARCHITECTURE.md", RULES)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def check(self):
        run = subprocess.run([sys.executable, PROGRAM, self.root], capture_output=True, text=True, check=False)
        return run.returncode, run.stdout + run.stderr

    def accepts(self, path, text):
        self.write(path, text)
        self.assertEqual(self.check(), (0, "tree: ok\n"))

    def refuses(self, path, text, *words):
        self.write(path, text)
        code, said = self.check()
        self.assertEqual(code, 1, said)
        self.assertEqual(said.count("\n"), 1, said)
        for word in (path, *words):
            self.assertIn(word, said)

    def test_a_module_includes_what_its_row_names(self):
        self.write("host/core/own.h", "")
        self.accepts("host/core/a.cpp", '#include "own.h"\n#include "host/core/own.h"\n#include "host/base/b.h"\n'
                                        "#include <unicode/uchar.h>\n#include <vector>\n#include <stdint.h>\n")

    def test_another_module_is_refused(self):
        self.refuses("host/base/a.cpp", '\n#include "host/core/own.h"\n', ":2:", "must not include host/core")
        self.refuses("host/base/a.cpp", '#include "db/database.h"\n', ":1:", "must not include db")

    def test_a_foreign_library_is_refused(self):
        for header, library in (("sqlite3.h", "sqlite"), ("QString", "qt"), ("nlohmann/json.hpp", "json"),
                                ("spdlog/spdlog.h", "spdlog"), ("libserialport.h", "libserialport"),
                                ("phonenumbers/phonenumberutil.h", "phonenumber"), ("sodium.h", "sodium"),
                                ("toml++/toml.h", "toml"), ("CLI/CLI.hpp", "cli"), ("gtest/gtest.h", "gtest"),
                                ("tl/expected.hpp", "expected"), ("qrencode.h", "qrencode")):
            with self.subTest(header):
                self.refuses("host/core/a.cpp", f"#include <{header}>\n", f"must not include {library}")

    def test_threads_are_refused(self):
        self.refuses("host/core/a.cpp", "#include <thread>\n", "threads")
        self.refuses("host/core/a.cpp", "#  include <mutex>\n", "threads")

    def test_the_system_is_for_those_that_name_it(self):
        self.accepts("host/io/a.cpp", "#include <sys/socket.h>\n#include <poll.h>\n")
        self.refuses("host/core/a.cpp", "#include <sys/socket.h>\n", "must not include posix")

    def test_a_header_that_nobody_knows_is_refused(self):
        self.refuses("host/core/a.cpp", "#include <curl/curl.h>\n", "must not include unknown")

    def test_a_header_that_the_build_makes_is_the_modules_own(self):
        self.write("db/CMakeLists.txt", "add_custom_command(OUTPUT migration_texts.h)\n")
        self.accepts("db/a.cpp", '#include "migration_texts.h"\n')
        self.refuses("db/a.cpp", '#include "texts.h"\n', "must not include unknown")

    def test_firmware_has_no_standard_library(self):
        self.accepts("firmware/protocol/a.h", "#include <stdint.h>\n")
        self.refuses("firmware/protocol/a.h", "#include <vector>\n", "must not include std")

    def test_any_is_anything(self):
        self.accepts("tools/a.cpp", "#include <curl/curl.h>\n#include <thread>\n#include <QString>\n")

    def test_a_banned_word_is_allowed_only_where_the_block_says(self):
        self.accepts("tools/a.cpp", "sleep_for(1s);\n")
        self.refuses("host/core/a.cpp", "sleep_for(1s);\n", ":1:", "'sleep_for' is allowed only in tools")

    def test_a_word_that_is_banned_everywhere_is_refused_in_qml_too(self):
        self.refuses("ui/Page.qml", "qDebug\n", "'qDebug' is allowed only in nowhere")

    def test_a_file_of_no_module_is_refused(self):
        self.refuses("lost/a.cpp", "", "belongs to no module")

    def test_a_long_file_is_refused(self):
        self.accepts("host/core/a.cpp", "\n" * 500)
        self.refuses("host/core/a.cpp", "\n" * 501, "501 lines, more than 500")

    def test_build_folders_are_nobodys(self):
        self.accepts("build-asan/a.cpp", "#include <thread>\n")

    def test_without_its_blocks_it_says_so(self):
        self.write("ARCHITECTURE.md", "# Architecture\n")
        self.assertEqual(self.check(), (1, "ARCHITECTURE.md has no `layers` block\n"))


if __name__ == "__main__":
    unittest.main()
