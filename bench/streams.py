#!/usr/bin/env python3
"""Measures streams of the client beside others and prints Markdown tables.

    bench/streams.py [--built] [--runs RUNS] [PART...]

Parts, all of them without any: `events` (instructions and allocations of a piece of text), `pause`
(memory while nobody reads) and `slow` (1,000 streams at once: memory and CPU). `--built` takes the
programs as they are; `--runs` is how often `pause` and `slow` are run.

What is shared with the other measurements, and how, is in `client.py`.
"""

import resource
import statistics
import subprocess
import time
import urllib.request

from client import ENV, NAMES, SIDES, allocated, counted, cpu, main, program, server, table

# Instructions are those of a stream of PIECES texts less those of one of FEW.
FEW = 2_000
PIECES = 50_000
CHUNKS = {0: "one event in a chunk", 16_384: "chunks of 16 KB"}
# So many streams at once, each with so many texts, one in so many milliseconds.
STREAMS = 1_000
SLOW = 50
EVERY = 100


def at(base, *words):
    """The base URL of a longer stream."""
    return "/".join([base.removesuffix("/v1"), *map(str, words)])


def events(_):
    for size, title in CHUNKS.items():
        found = {}
        with server() as base:
            for side in SIDES:
                whole, part = (
                    counted(side, "stream", at(base, "deltas", pieces, size), pieces)
                    for pieces in (PIECES, FEW)
                )
                instructions = (whole - part) / (PIECES - FEW)
                stream = at(base, "deltas", PIECES, size)
                found[side] = (instructions, *allocated(side, "stream", stream, PIECES))
        plain, _, _ = found["reqwest"]
        table(
            f"A piece of text in a stream, {title}:",
            ["client", "instructions", "of reqwest's", "allocations", "bytes"],
            [
                [
                    NAMES[side],
                    f"{instructions:,.0f}",
                    f"{instructions / plain:.2f}",
                    f"{count:.1f}",
                    f"{size:,.0f}",
                ]
                for side, (instructions, count, size) in found.items()
            ],
        )


def paused(side, base):
    """By how many bytes the peak of memory grows until the server cannot send more, and how much
    it had sent."""
    pipe = subprocess.PIPE
    command = [program(side), "pause", at(base, "deltas", PIECES, 0), str(PIECES)]
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=ENV)
    if process.stdout.readline() != "paused\n":
        raise SystemExit(f"{side} did not begin")
    sent = None
    # No proxy of the environment.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while (now := int(opener.open(at(base, "sent")).read())) != sent:
        sent = now
        time.sleep(2)
    printed, _ = process.communicate("go on\n")
    if process.returncode != 0:
        raise SystemExit(f"{side} failed")
    return int(printed) * 1024, sent


def pause(given):
    runs = given.runs or 3
    rows = []
    for side in SIDES:
        found = []
        for _ in range(runs):
            with server() as base:
                found.append(paused(side, base))
        growth = max(growth for growth, _ in found)
        sent = max(sent for _, sent in found)
        rows.append([NAMES[side], f"{growth / 1e6:.2f}", f"{sent / 1e6:.1f}"])
    head = ["client", "growth of peak memory, MB, at most", "sent, MB, at most"]
    table(f"{PIECES:,} events that nobody reads, {runs} runs:", head, rows)


def slow(given):
    runs = given.runs or 3
    # A socket needs a file.
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    taken = {side: [] for side in SIDES}
    with server() as base:
        base = at(base, "slow", SLOW, EVERY)
        for _ in range(runs):
            for side in SIDES:
                seconds, printed = cpu(program(side), "streams", base, STREAMS, SLOW)
                taken[side].append((int(printed) * 1024 / STREAMS, seconds))
    rows = []
    for side, found in taken.items():
        growth = max(growth for growth, _ in found) / 1e3
        times = [seconds for _, seconds in found]
        span = f"{min(times):.2f} to {max(times):.2f}"
        rows.append([NAMES[side], f"{growth:.1f}", f"{statistics.median(times):.2f}", span])
    head = ["client", "growth of peak memory for each, KB, at most", "CPU s, median", "all"]
    title = f"{STREAMS:,} streams at once, each with {SLOW} events, one in {EVERY} ms, {runs} runs:"
    table(title, head, rows)


PARTS = {"events": events, "pause": pause, "slow": slow}

if __name__ == "__main__":
    main(PARTS, __doc__)
