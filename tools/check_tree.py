#!/usr/bin/env python3
"""Checks the rules that ARCHITECTURE.md states in its `layers` and `banned` blocks.

usage: check_tree.py [repository root]
"""
import pathlib
import re
import sys

MAX_LINES = 500
SOURCES = {".h", ".cpp", ".hpp", ".qml"}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]')
EXTERNAL = [  # what an include of a foreign header counts as; first match wins
    (r"^sqlite3\.h$|^SQLiteCpp/", "sqlite"),
    (r"^libserialport\.h$", "libserialport"),
    (r"^spdlog/", "spdlog"),
    (r"^tl/expected\.hpp$", "expected"),
    (r"^nlohmann/", "json"),
    (r"^toml\+\+/", "toml"),
    (r"^unicode/", "icu"),
    (r"^phonenumbers/", "phonenumber"),
    (r"^sodium\.h$", "sodium"),
    (r"^qrencode\.h$", "qrencode"),
    (r"^CLI/", "cli"),
    (r"^(gtest|gmock|rapidcheck|benchmark)/", "gtest"),
    (r"^(Q|qqml)", "qt"),
    (r"^(thread|mutex|shared_mutex|condition_variable|atomic|future|semaphore|stop_token)$", "threads"),
]
# What freestanding code may include: no library, no heap, no streams.
FREESTANDING = re.compile(r"^(stdint\.h|stddef\.h|limits\.h)$")


def block(text, name):
    """The rows of one fenced block: {left of ':' -> words right of it}."""
    found = re.search(rf"```{name}\n(.*?)```", text, re.S)
    if not found:
        sys.exit(f"ARCHITECTURE.md has no `{name}` block")
    rows = (line.rsplit(":", 1) for line in found.group(1).splitlines() if line.strip())
    return {left.strip(): right.split() for left, right in rows}


def longest(path, modules):
    return max((m for m in modules if path == m or path.startswith(m + "/")), key=len, default=None)


def kind(include, modules):
    external = next((name for pattern, name in EXTERNAL if re.search(pattern, include)), None)
    if external:
        return external
    if longest(include, modules):
        return longest(include, modules)
    return "freestanding" if FREESTANDING.search(include) else "std"


def check(file, path, layers, banned):
    module = longest(path, layers)
    if module is None:
        yield f"{path}: belongs to no module"
        return
    lines = file.read_text().splitlines()
    if len(lines) > MAX_LINES:
        yield f"{path}: {len(lines)} lines, more than {MAX_LINES}"
    allowed = layers[module]
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if found and "any" not in allowed:
            used = kind(found.group(1), layers)
            local = "/" not in found.group(1) and (file.parent / found.group(1)).exists()
            known = used in allowed or (used == "freestanding" and "std" in allowed)
            if used != module and not local and not known:
                yield f"{path}:{number}: {module} must not include {used} ({found.group(1)})"
        for word, allowed_in in banned.items():
            if word in line and longest(path, allowed_in) is None:
                yield f"{path}:{number}: '{word}' is allowed only in {' '.join(allowed_in)}"


def main(root):
    text = (root / "ARCHITECTURE.md").read_text()
    layers, banned = block(text, "layers"), block(text, "banned")
    errors = []
    for file in sorted(root.rglob("*")):
        path = file.relative_to(root).as_posix()
        if file.suffix in SOURCES and not re.match(r"build[^/]*/|\.", path):
            errors += check(file, path, layers, banned)
    print("\n".join(errors) or "tree: ok")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
