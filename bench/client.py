#!/usr/bin/env python3
"""Measures the client beside others and prints Markdown tables.

    bench/client.py [--built] [--runs RUNS] [PART...]

Parts, all of them without any: `calls` (instructions and allocations of a small call), `cold` (CPU
of a process that makes one call), `upload` (1 GiB from a path: memory and CPU) and `hello` (a clean
build of a small program: crates, CPU and size). `--built` takes the programs of the first three as
they are; `--runs` is how often the cold start and the upload are run.

CPU is user and system seconds of a process and those that it waited for, so that it hardly depends
on the number of cores. The server is a process of its own and counts nowhere.
"""

import argparse
import contextlib
import datetime
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE / "target"))
SIDES = ["ours", "reqwest", "async-openai", "hyper"]
NAMES = {
    "ours": "openai-kit",
    "reqwest": "plain reqwest",
    "async-openai": "async-openai",
    "hyper": "bare hyper",
}
# Instructions are those of MORE rounds of calls less those of FEW, so that what a process does once
# drops out: for one call at a time, and for many.
ROUNDS = {1: (20, 220), 64: (2, 12)}
SIZE = 1 << 30
# No proxy and no options from outside. Without the tunable, libc copies long texts by one
# instruction that callgrind counts once for each byte.
FOREIGN = re.compile(r"(OPENAI_|AZURE_OPENAI_)|.*_proxy$", re.IGNORECASE)
ENV = {name: value for name, value in os.environ.items() if not FOREIGN.match(name)}
COUNTED = dict(ENV, GLIBC_TUNABLES="glibc.cpu.x86_rep_movsb_threshold=1000000000")


def program(side):
    return TARGET / "release" / f"client-{side}"


def output(*command, env=ENV):
    done = subprocess.run(command, capture_output=True, text=True, env=env)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr}")
    return done


def cpu(*command, env=ENV, quiet=False):
    """The seconds that a command and the processes under it took, and what it printed."""
    with tempfile.TemporaryFile("w+") as file:
        actions = [(os.POSIX_SPAWN_DUP2, file.fileno(), 1)]
        if quiet:
            actions.append((os.POSIX_SPAWN_DUP2, file.fileno(), 2))
        words = list(map(str, command))
        child = os.posix_spawnp(words[0], words, env, file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        file.seek(0)
        text = file.read()
    if status != 0:
        sys.exit(f"failed: {' '.join(words)}\n{text}")
    return usage.ru_utime + usage.ru_stime, text


@contextlib.contextmanager
def server():
    """The base URL of a server that runs for as long as it is needed."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [TARGET / "release" / "server"], stdin=pipe, stdout=pipe, text=True, env=ENV
    )
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
    finally:
        process.stdin.close()
        process.wait()


def table(title, head, rows):
    print(f"\n{title}\n")
    print(f"| {' | '.join(head)} |")
    print(f"| --- |{' --: |' * (len(head) - 1)}")
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def counted(side, *words):
    """The instructions of a whole process."""
    done = output(
        "valgrind",
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
        program(side),
        *map(str, words),
        env=COUNTED,
    )
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def allocated(side, *words):
    """How much is allocated for one call, or one piece of a stream: times and bytes."""
    command = [TARGET / "release" / "client-allocations", side, *map(str, words)]
    count, size = map(float, output(*command).stdout.split("\t"))
    return count, size


def calls(_):
    for at_once, (few, more) in ROUNDS.items():
        found = {}
        with server() as base:
            for side in SIDES:
                whole, part = (
                    counted(side, "calls", base, rounds, at_once) for rounds in (more, few)
                )
                count, size = allocated(side, "calls", base, more - few, at_once)
                instructions = (whole - part) / ((more - few) * at_once)
                found[side] = (instructions, count, size)
        plain, plain_count, _ = found["reqwest"]
        table(
            f"A small call, {'one at a time' if at_once == 1 else f'{at_once} at once'}:",
            ["client", "instructions", "of reqwest's", "allocations", "of reqwest's", "bytes"],
            [
                [
                    NAMES[side],
                    f"{instructions:,.0f}",
                    f"{instructions / plain:.2f}",
                    f"{count:.1f}",
                    f"{count / plain_count:.2f}",
                    f"{size:,.0f}",
                ]
                for side, (instructions, count, size) in found.items()
            ],
        )


def cold(given):
    taken = {side: [] for side in SIDES}
    runs = given.runs or 200
    with server() as base:
        # By turns, so that the machine's moods fall on all of them.
        for _ in range(runs):
            for side in SIDES:
                seconds, _ = cpu(program(side), "calls", base, 1, 1)
                taken[side].append(seconds * 1000)
    rows = []
    for side, times in taken.items():
        low, _, high = statistics.quantiles(times, n=4)
        rows.append([NAMES[side], f"{statistics.median(times):.2f}", f"{low:.2f} to {high:.2f}"])
    head = ["client", "CPU ms, median", "the middle half"]
    table(f"A process that makes one small call, {runs} runs:", head, rows)


def upload(given):
    taken = {side: [] for side in SIDES}
    runs = given.runs or 5
    with tempfile.TemporaryDirectory(prefix="upload-") as folder, server() as base:
        path = pathlib.Path(folder) / "upload.bin"
        with path.open("wb") as file:
            block = os.urandom(1 << 20)
            for _ in range(SIZE >> 20):
                file.write(block)
        for _ in range(runs):
            for side in SIDES:
                seconds, printed = cpu(program(side), "upload", base, path)
                taken[side].append((int(printed) * 1024, seconds))
    rows = []
    for side, found in taken.items():
        growth = max(growth for growth, _ in found) / 1e6
        times = [seconds for _, seconds in found]
        span = f"{min(times):.2f} to {max(times):.2f}"
        rows.append([NAMES[side], f"{growth:.1f}", f"{statistics.median(times):.2f}", span])
    head = ["client", "growth of peak memory, MB, at most", "CPU s, median", "all"]
    table(f"An upload of 1 GiB from a path, {runs} runs:", head, rows)


def crates(manifest, edges):
    """The crates of a program without itself."""
    command = ["cargo", "tree", "--locked", "--manifest-path", manifest]
    printed = output(*command, "--edges", edges, "--prefix", "none").stdout
    return len({tuple(line.split()[:2]) for line in printed.splitlines()}) - 1


def hello(given):
    rows = []
    for side in SIDES:
        manifest = HERE / "hello" / side / "Cargo.toml"
        with tempfile.TemporaryDirectory(prefix="hello-") as target:
            env = dict(ENV, CARGO_TARGET_DIR=target)
            output("cargo", "fetch", "--locked", "--manifest-path", manifest)
            times = {}
            for profile in ["release", "debug"]:
                command = ["cargo", "build", "--locked", "--manifest-path", manifest]
                command += ["--release"] * (profile == "release") + [f"-j{given.jobs}"]
                times[profile], _ = cpu(*command, env=env, quiet=True)
            binary = pathlib.Path(target) / "release" / f"hello-{side}"
            with server() as base:
                env = dict(ENV, OPENAI_BASE_URL=base, OPENAI_API_KEY="sk-bench")
                printed = output(binary, env=env).stdout
                if not printed.strip():
                    sys.exit(f"{binary} printed nothing")
            output("strip", binary)
            size = binary.stat().st_size
        rows.append(
            [
                NAMES[side],
                str(crates(manifest, "normal,no-proc-macro")),
                str(crates(manifest, "normal,build")),
                f"{times['release']:.0f}",
                f"{times['debug']:.0f}",
                f"{size / 1e6:.2f}",
            ]
        )
        print(f"{side}: {rows[-1]}", file=sys.stderr)
    head = [
        "client",
        "linked crates",
        "with build and macros",
        "release, CPU s",
        "debug, CPU s",
        "stripped, MB",
    ]
    table("A clean build of one streamed call:", head, rows)


PARTS = {"calls": calls, "cold": cold, "upload": upload, "hello": hello}


def machine():
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    return f"{model[1] if model else os.uname().machine}, {os.cpu_count()} cores"


def main(parts_, doc):
    arguments = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--built", action="store_true")
    arguments.add_argument("--runs", type=int)
    arguments.add_argument("--jobs", type=int, default=1, help="of cargo")
    arguments.add_argument("part", nargs="*", metavar="PART")
    given = arguments.parse_args()
    parts = given.part or list(parts_)
    if unknown := [part for part in parts if part not in parts_]:
        sys.exit(f"no such part: {', '.join(unknown)}")

    build = ["cargo", "build", "--release", "--locked", "--features", "client"]
    build += [f"-j{given.jobs}", "--manifest-path", HERE / "Cargo.toml"]
    if not given.built:
        subprocess.run(build, check=True)
    version = output("rustc", "--version").stdout.strip()
    print(f"{datetime.date.today()}, {version}, {machine()}")
    for part in parts:
        parts_[part](given)


if __name__ == "__main__":
    main(PARTS, __doc__)
