#!/usr/bin/env python3
"""Measures what building `openai-kit-types` costs and prints a Markdown table.

    bench/build_cost.py [--profile debug|release] [--features default|full]

Without options everything is built: two profiles, two sets of features, with incremental
compilation as the profile has it and without. Only this crate is counted: its dependencies are
built before, into a directory of their own. Seconds are those of all processes together, user and
system, so that they hardly depend on the number of cores; memory is the peak of the largest process.
"""

import argparse
import datetime
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parent.parent
CRATE = "openai-kit-types"


def cargo(target, *words, incremental=None):
    """Runs cargo and gives what it and the processes under it used."""
    env = dict(os.environ, CARGO_TARGET_DIR=target)
    env.pop("CARGO_INCREMENTAL", None)
    if incremental is not None:
        env["CARGO_INCREMENTAL"] = incremental
    command = ["cargo", *words, "--quiet", "--manifest-path", str(ROOT / "Cargo.toml"), "-p", CRATE]
    child = os.posix_spawnp("cargo", command, env)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return usage


def measure(target, profile, features):
    words = ["build", "--locked"]
    if profile == "release":
        words.append("--release")
    cargo(target, *words)
    if features == "full":
        words += ["--features", "full"]
    for incremental in (None, "0"):
        # The crate alone goes, with what incremental compilation kept of it.
        cargo(target, "clean", *(["--release"] if profile == "release" else []))
        usage = cargo(target, *words, incremental=incremental)
        seconds = usage.ru_utime + usage.ru_stime
        setting = "unset" if incremental is None else incremental
        print(
            f"| {profile} | {features} | {setting} "
            f"| {seconds:.1f} | {usage.ru_maxrss / 1024:,.0f} |",
            flush=True,
        )


def machine():
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return f"{model[1] if model else os.uname().machine}, {os.cpu_count()} cores"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--profile", choices=["debug", "release"])
    arguments.add_argument("--features", choices=["default", "full"])
    given = arguments.parse_args()

    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True)
    print(f"{datetime.date.today()}, {rustc.stdout.strip()}, {machine()}\n")
    print("| profile | features | CARGO_INCREMENTAL | CPU seconds | peak memory, MiB |")
    print("| --- | --- | --- | --: | --: |")
    with tempfile.TemporaryDirectory(prefix="build-cost-") as target:
        for profile in ("debug", "release"):
            for features in ("default", "full"):
                if given.profile in (None, profile) and given.features in (None, features):
                    measure(target, profile, features)


main()
