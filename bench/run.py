#!/usr/bin/env python3
"""Measures decoding and prints a Markdown table: instructions and allocations, ours and theirs.

    bench/run.py [--worst] [--built] [WORD]

`WORD` keeps the cases with it in their name; `--worst` sorts by the ratio instead of by kind;
`--built` takes the programs as they are.
"""

import argparse
import datetime
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE / "target"))
# Instructions are those of MORE runs less those of FEW, so that what a process does once drops out.
FEW, MORE = 2, 22
# Without this, libc copies long texts by one instruction that callgrind counts once for each byte.
ENV = dict(os.environ, GLIBC_TUNABLES="glibc.cpu.x86_rep_movsb_threshold=1000000000")


def output(*command):
    done = subprocess.run(command, capture_output=True, text=True, env=ENV)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr}")
    return done


def counted(side, name, times):
    """The instructions of a whole process."""
    done = output(
        "valgrind",
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
        TARGET / "release" / "decode",
        side,
        name,
        str(times),
    )
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def instructions(side, name):
    return (counted(side, name, MORE) - counted(side, name, FEW)) / (MORE - FEW)


def number(value):
    return f"{value:,.0f}" if value < 1e6 else f"{value / 1e6:.2f} M"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--worst", action="store_true")
    arguments.add_argument("--built", action="store_true")
    arguments.add_argument("word", nargs="?", default="")
    given = arguments.parse_args()

    build = ["cargo", "build", "--release", "--locked", "--manifest-path", HERE / "Cargo.toml"]
    if not given.built:
        subprocess.run(build, check=True)
    checked = output(TARGET / "release" / "decode", "check").stdout.splitlines()
    allocated = {}
    for line in output(TARGET / "release" / "allocations").stdout.splitlines():
        name, side, count, size = line.split("\t")
        allocated[name, side] = (int(count), int(size))

    rows, unreadable, unforeseen = [], [], []
    for line in checked:
        name, size, theirs, issues = line.split("\t")
        if given.word not in name:
            continue
        if issues:
            unforeseen.append((name, issues))
        ours_count, ours_size = allocated[name, "ours"]
        ours = instructions("ours", name)
        if theirs:
            unreadable.append((name, theirs))
            cells = [number(ours), "cannot", "", f"{ours_count}", "", f"{ours_size:,}", ""]
            rows.append((-1, name, size, cells))
            continue
        theirs_count, theirs_size = allocated[name, "theirs"]
        other = instructions("theirs", name)
        ratio = ours / other
        cells = [
            number(ours),
            number(other),
            f"{ratio:.2f}",
            f"{ours_count}",
            f"{theirs_count}",
            f"{ours_size:,}",
            f"{theirs_size:,}",
        ]
        rows.append((ratio, name, size, cells))
        print(f"{ratio:.2f} {name}", file=sys.stderr)

    if given.worst:
        rows.sort(key=lambda row: -row[0])
    version = output("rustc", "--version").stdout.strip()
    print(f"{datetime.date.today()}, {version}, {os.uname().machine}\n")
    print("| case | JSON bytes | instructions | theirs | ratio | allocations | theirs | bytes | theirs |")
    print("| --- | --: | --: | --: | --: | --: | --: | --: | --: |")
    for _, name, size, cells in rows:
        print(f"| {name} | {int(size):,} | {' | '.join(cells)} |")
    for title, found in [
        ("What async-openai cannot read", unreadable),
        ("What our facts do not list", unforeseen),
    ]:
        if found:
            print(f"\n{title}:\n")
            for name, words in found:
                print(f"- {name}: {words}")


main()
