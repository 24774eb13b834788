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
# C++20's headers but those of threads (above); <bit> and <filesystem> are as standard as <vector>.
STANDARD = set("""
    algorithm any array barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits clocale
    cmath codecvt compare complex concepts coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime
    cuchar cwchar cwctype deque exception execution filesystem format forward_list fstream functional initializer_list
    iomanip ios iosfwd iostream istream iterator latch limits list locale map memory memory_resource new numbers numeric
    optional ostream queue random ranges ratio regex scoped_allocator set source_location span sstream stack stdexcept
    streambuf string string_view strstream syncstream system_error tuple type_traits typeindex typeinfo unordered_map
    unordered_set utility valarray variant vector version""".split())
POSIX = re.compile(r"^(sys|arpa|net|netinet|linux)/\w+\.h$|"
                   r"^(dirent|dlfcn|fcntl|grp|netdb|poll|pwd|sched|signal|spawn|syslog|termios|unistd)\.h$")
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
    if FREESTANDING.search(include):
        return "freestanding"
    if POSIX.search(include):
        return "posix"
    return "std" if include in STANDARD else "unknown"


def is_own(folder, header):
    """Whether it lies in the folder, or the folder's build makes it."""
    recipe = folder / "CMakeLists.txt"
    return (folder / header).exists() or (recipe.exists() and header in re.findall(r"[\w.]+", recipe.read_text()))


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
            local = "/" not in found.group(1) and is_own(file.parent, found.group(1))
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
