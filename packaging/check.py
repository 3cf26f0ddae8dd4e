#!/usr/bin/env python3
"""Version, options and dependencies say the same in every file that a packager reads; a line for each that does not.

    check.py            checks; exit 1 where something disagrees
    check.py --write    first writes the Conan Center copy (packaging/conan/center) anew from packaging/conan

Standard library only. The truth is CMakeLists.txt for version and dependencies, cmake/options.cmake for options.
"""
from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONAN = "packaging/conan"
CENTER = f"{CONAN}/center/recipes/onrecord"
PORT = "packaging/vcpkg/ports/onrecord"
VCPKG_KEYS = {"name", "version", "port-version", "description", "homepage", "license", "supports", "dependencies", "features",
              "default-features"}

faults: list = []


def read(path: str) -> str:
    """The file's text; a fault, and nothing, where there is none."""
    if not (ROOT / path).is_file():
        faults.append(f"{path}: is missing")
        return ""
    return (ROOT / path).read_text(encoding="utf-8")


def expect(path: str, what: str, found, expected) -> None:
    if found != expected:
        faults.append(f"{path}: {what} is {found!r}, expected {expected!r}")


def one(path: str, pattern: str) -> str:
    """The group of the only match in the file; a fault where there is none or a second one."""
    found = re.findall(pattern, read(path), re.MULTILINE)
    if len(found) != 1:
        faults.append(f"{path}: {len(found)} places match {pattern}, expected 1")
        return ""
    return found[0]


def check_version(version: str) -> None:
    config = dict(re.findall(r"#define ONRECORD_VERSION(_\w+)? \"?([\d.]+)\"?", read("include/onrecord/config.hpp")))
    numbers = ".".join(config.get(f"_{part}", "?") for part in ("MAJOR", "MINOR", "PATCH"))
    expect("include/onrecord/config.hpp", "ONRECORD_VERSION_MAJOR.MINOR.PATCH", numbers, version)
    expect("include/onrecord/config.hpp", "ONRECORD_VERSION", config.get(""), version)
    expect(f"{PORT}/vcpkg.json", "version", json.loads(read(f"{PORT}/vcpkg.json"))["version"], version)
    expect(f"{CONAN}/conanfile.py", "version", one(f"{CONAN}/conanfile.py", r'^    version = "(.*)"'), version)
    for name in ("config.yml", "all/conandata.yml"):
        expect(f"{CENTER}/{name}", "version", one(f"{CENTER}/{name}", r'^  "(.*)":'), version)
    map_tag = one("cmake/onrecord.map", r"^ONRECORD_(\d+) {")
    expect("cmake/onrecord.map", "the tag", map_tag, version.split(".")[0])


def check_words() -> None:
    """Description, homepage, licence."""
    port = json.loads(read(f"{PORT}/vcpkg.json"))
    conan = dict(re.findall(r'^    (\w+) = "(.*)"', read(f"{CONAN}/conanfile.py"), re.MULTILINE))
    for key, pattern in (("description", r'^        DESCRIPTION "(.*)"'), ("homepage", r'^        HOMEPAGE_URL "(.*)"\)')):
        truth = one("CMakeLists.txt", pattern)
        expect(f"{PORT}/vcpkg.json", key, port.get(key), truth)
        expect(f"{CONAN}/conanfile.py", key, conan.get(key), truth)
    licences = re.findall(r'"([\w.-]+)"', one(f"{CONAN}/conanfile.py", r"^    license = (\(.*?\))"))
    expect(f"{CONAN}/conanfile.py", "license", licences[:1], ["BSL-1.0"])
    expect(f"{PORT}/vcpkg.json", "license", port["license"], " AND ".join(licences))
    for licence, words in (("CC-BY-SA-4.0", "CC BY-SA 4.0"), ("ODbL-1.0", "Open Database License 1.0")):
        expect("data/LICENSE", f"a mention of {words}", words in read("data/LICENSE"), licence in licences)
    expect("LICENSE", "the first line", read("LICENSE").split("\n")[0], "Boost Software License - Version 1.0 - August 17th, 2003")


def check_options() -> None:
    """Whatever sets an option sets one that exists; each feature stands for one."""
    options = set(re.findall(r"^(?:option|set)\((ONRECORD_\w+)", read("cmake/options.cmake"), re.MULTILINE))
    places = ["CMakePresets.json", f"{PORT}/portfile.cmake", "tests/install/run.cmake", "packaging/README.md", "README.md"]
    for path in places:
        named = set(re.findall(r"ONRECORD_(?:BUILD_|WITH_)?[A-Z_]+\b(?=\W*(?:ON|OFF|[=:]))", read(path)))
        named |= set(re.findall(r"-D(ONRECORD_\w+)", read(path)))
        for name in sorted(named - options - {"ONRECORD_SOURCE", "ONRECORD_STATIC_DEFINE"}):
            faults.append(f"{path}: names the option {name}, expected one of cmake/options.cmake")
    conan = read(f"{CONAN}/conanfile.py")
    conan_named = set(re.findall(r'cache_variables\["(\w+)"\]', conan))
    conan_named |= {f"ONRECORD_BUILD_{n}" for n in re.findall(r'"([A-Z]+)"', one(f"{CONAN}/conanfile.py", r"for name in (\(.*\)):"))}
    for name in sorted(conan_named - options):
        faults.append(f"{CONAN}/conanfile.py: names the option {name}, expected one of cmake/options.cmake")
    features = set(json.loads(read(f"{PORT}/vcpkg.json")).get("features", {}))
    checked = re.search(r"FEATURES\n((?:\s+\w+ ONRECORD_\w+\n)+)", read(f"{PORT}/portfile.cmake"))
    pairs = dict(re.findall(r"(\w+) (ONRECORD_\w+)", checked.group(1) if checked else ""))
    expect(f"{PORT}/portfile.cmake", "the checked features", sorted(pairs), sorted(features))
    expect(f"{CONAN}/conanfile.py", "with_… options", sorted(set(re.findall(r'"with_(\w+)": \[', conan))), sorted(features))
    expect(f"{PORT}/portfile.cmake", "options of no cmake/options.cmake", sorted(set(pairs.values()) - options), [])


def check_dependencies() -> None:
    boost = one("CMakeLists.txt", r"find_package\(Boost ([\d.]+) CONFIG REQUIRED\)")
    icu = one("CMakeLists.txt", r"ICU_VERSION VERSION_LESS (\d+)\)")
    cli11 = one("tools/CMakeLists.txt", r"find_package\(CLI11 ([\d.]+) ")
    ranges = dict(re.findall(r'self\.requires\("(\w+)/\[>=([\d.]+)', read(f"{CONAN}/conanfile.py")))
    expect(f"{CONAN}/conanfile.py", "the required versions", ranges, {"boost": boost, "icu": icu, "cli11": cli11})
    for path in ("tools/CMakeLists.txt", "tests/CMakeLists.txt"):
        expect(path, "Boost's version", set(re.findall(r"find_package\(Boost ([\d.]+)", read(path))), {boost})
    expect("cmake/install.cmake", "ICU's version", set(re.findall(r"icu-\w+ >= (\d+)", read("cmake/install.cmake"))), {icu})
    cmake = one("CMakeLists.txt", r"cmake_minimum_required\(VERSION ([\d.]+)\.\.\.")
    expect(f"{CONAN}/conanfile.py", "CMake's version", one(f"{CONAN}/conanfile.py", r"cmake/\[>=([\d.]+)\]"), cmake)
    check_port_dependencies()
    for name, least in (("boost", boost), ("icu", icu)):
        version = one(f"{CONAN}/system/{name}/conanfile.py", r'^    version = "(.*)"')
        if [int(n) for n in version.split(".")] < [int(n) for n in least.split(".")]:
            faults.append(f"{CONAN}/system/{name}/conanfile.py: version is {version}, expected {least} or newer")
    libraries = set(re.findall(r"^add_library\((\w+) \$<TARGET_OBJECTS", read("CMakeLists.txt"), re.MULTILINE))
    expect(f"{CONAN}/conanfile.py", "the libraries", set(re.findall(r'\.libs = \["(\w+)"\]', read(f"{CONAN}/conanfile.py"))), libraries)
    for library in sorted(libraries):
        expect(f"cmake/{library}.pc.in", "-l", one(f"cmake/{library}.pc.in", r"-l(\w+)$"), library)


def check_port_dependencies() -> None:
    port = json.loads(read(f"{PORT}/vcpkg.json"))
    expect(f"{PORT}/vcpkg.json", "unknown keys", sorted(set(port) - VCPKG_KEYS), [])
    named = {d if isinstance(d, str) else d["name"]: d for d in port["dependencies"]}
    expect(f"{PORT}/vcpkg.json", "the dependencies", sorted(named), ["boost-regex", "icu", "vcpkg-cmake", "vcpkg-cmake-config"])
    for name in ("vcpkg-cmake", "vcpkg-cmake-config"):
        expect(f"{PORT}/vcpkg.json", f"{name}'s host", isinstance(named.get(name), dict) and named[name].get("host"), True)
    expect(f"{PORT}/vcpkg.json", "the command's dependencies", port["features"]["tools"]["dependencies"], ["boost-json", "cli11"])
    parts = re.search(r"find_package\(Boost [\d.]+ CONFIG REQUIRED COMPONENTS (\w+)\)", read("tools/CMakeLists.txt"))
    expect("tools/CMakeLists.txt", "Boost's parts", parts and parts.group(1), "json")


# ---------------------------------------------------------------- the Conan Center copy

EDITS = [                       # pattern in packaging/conan/conanfile.py -> what Conan Center wants instead
    (r'    version = ".*"\n', ""),
    (r"import copy, rmdir", "import copy, get, rmdir"),
    (r"    def export_sources\(self\):\n(?:        .*\n)+\n", ""),
    (r"cmake_layout\(self\)", 'cmake_layout(self, src_folder="src")'),
    (r"(    def generate\(self\):\n)", "    def source(self):\n"
     "        get(self, **self.conan_data[\"sources\"][self.version], strip_root=True)\n\n\\1"),
]


def center_files() -> dict:
    """Path below the repository -> content, for what is derived from packaging/conan."""
    recipe = read(f"{CONAN}/conanfile.py")
    for pattern, replacement in EDITS:
        recipe, count = re.subn(pattern, replacement, recipe)
        if count != 1:
            faults.append(f"{CONAN}/conanfile.py: {count} places match {pattern!r}, expected 1")
    files = {f"{CENTER}/all/conanfile.py": recipe}
    for name in ("conanfile.py", "CMakeLists.txt", "test_package.cpp"):
        files[f"{CENTER}/all/test_package/{name}"] = read(f"{CONAN}/test_package/{name}")
    return files


def check_center() -> None:
    for path, content in center_files().items():
        if not (ROOT / path).is_file() or read(path) != content:
            faults.append(f"{path}: differs from what packaging/check.py --write makes of {CONAN}")


def main() -> int:
    if "--write" in sys.argv[1:]:
        for path, content in center_files().items():
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_text(content, encoding="utf-8")
    version = one("CMakeLists.txt", r"^project\(onrecord VERSION (\d+\.\d+\.\d+) ")
    check_version(version)
    check_words()
    check_options()
    check_dependencies()
    check_center()
    for line in dict.fromkeys(faults):
        print(line)
    print(f"packaging/check.py: version {version}, {len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
