"""What openai-python and openai-kit send for the same operations, compared byte by byte.

`compare.py PROGRAM`, where PROGRAM is the built `ours`. Each difference must be one of WANTED.
"""

import dataclasses
import json
import pathlib
import re
import subprocess
import sys
import tempfile
from urllib.parse import parse_qsl

import theirs
from recorder import recorder


@dataclasses.dataclass(frozen=True)
class Difference:
    operation: str
    place: str
    theirs: object
    ours: object

    def __str__(self):
        return f"{self.operation}: {self.place}\n    theirs: {self.theirs!r}\n    ours:   {self.ours!r}"


def on(*places):
    return lambda difference: difference.place in places


# What may differ, and why.
WANTED = [
    ("our own name and version",
     on("header user-agent", "header x-stainless-lang", "header x-stainless-package-version",
        "header x-stainless-runtime", "header x-stainless-runtime-version", "header x-stainless-async")),
    ("what each HTTP stack says of connections and compression",
     on("header accept-encoding", "header connection")),
    ("a space is %20 and not +, which signatures need",
     lambda d: d.place == "query as sent" and [pair.replace("+", "%20") for pair in d.theirs] == d.ours),
    ("parameters come in the order of the facts, in queries and forms; theirs put files last",
     on("order of query", "order of parts")),
    ("no Content-Type without a body",
     lambda d: d.place == "header content-type" and d.ours is None and d.theirs == "application/json"),
    ("a file name has no folders, as in openai-node",
     lambda d: d.place == "part file" and d.operation == "files.create, folder" and (
         d.theirs[0].replace("some/folder\\\\", "") == d.ours[0] and d.theirs[1:] == d.ours[1:])),
    ("the media type of a file name does not depend on the system",
     lambda d: d.place == "part file" and d.theirs[1] == "application/octet-stream"
     and d.ours[1] == "application/jsonl" and d.theirs[::2] == d.ours[::2]),
]


def number(text):
    value = float(text)
    return int(value) if value.is_integer() else value


def json_text(body):
    return json.dumps(json.loads(body, parse_float=number), sort_keys=True, ensure_ascii=False)


def by_key(pairs):
    """Sorted by key; what has the same key stays in order."""
    return sorted(pairs, key=lambda pair: pair[0])


def query(text):
    """Its pairs as sent, by their decoded names."""
    return [(parse_qsl(pair, True)[0][0], pair) for pair in text.split("&") if pair]


def parts(content_type, body):
    """The parts of a form, by name: disposition, media type, content."""
    boundary = content_type.split("boundary=")[1].strip('"').encode()
    first, *middle, last = (b"\r\n" + body).split(b"\r\n--" + boundary)
    assert (first, last.strip()) == (b"", b"--"), (first, last)
    for part in middle:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = dict(line.split(b": ", 1) for line in head.split(b"\r\n"))
        headers = {name.lower().decode(): value.decode() for name, value in headers.items()}
        disposition, media = headers.pop("content-disposition"), headers.pop("content-type", None)
        assert not headers, headers
        name = re.match(r'form-data; name="([^"]*)"', disposition)[1]
        yield name, (disposition, media, json_text(content) if media == "application/json" else content)


def ordered(place, a, b):
    """Compared by key, and the order by itself."""
    yield place, by_key(a), by_key(b)
    yield f"order of {place}", [key for key, _ in a], [key for key, _ in b]


def compare(name, a, b):
    """The differences of two requests."""
    pairs = [("method", a.method, b.method), ("path", a.path, b.path),
             *ordered("query", parse_qsl(a.query, True), parse_qsl(b.query, True)),
             ("query as sent", *([pair for _, pair in by_key(query(seen.query))] for seen in (a, b)))]
    mine, yours = a.headers, b.headers
    media = mine.get("content-type", "")
    is_form = media.startswith("multipart/form-data; boundary=")
    for key in sorted(mine.keys() | yours.keys()):
        values = [headers.get(key) for headers in (mine, yours)]
        if is_form and key == "content-type":
            values = [value and value.split("; boundary=")[0] for value in values]
        if key != "content-length" or len(a.body) == len(b.body):
            pairs.append((f"header {key}", *values))
    if is_form and yours.get("content-type", "").startswith("multipart/form-data; boundary="):
        forms = list(parts(media, a.body)), list(parts(yours.get("content-type", ""), b.body))
        names, *other_names = ([name for name, _ in by_key(form)] for form in forms)
        pairs.append(("names of parts", names, *other_names))
        pairs.append(("order of parts", *([name for name, _ in form] for form in forms)))
        for (part, one), (_, other) in zip(*map(by_key, forms)):
            pairs.append((f"part {part}", one, other))
    elif a.body and b.body and media == yours.get("content-type") == "application/json":
        pairs.append(("body", json_text(a.body), json_text(b.body)))
    else:
        pairs.append(("body", a.body, b.body))
    return [Difference(name, *pair) for pair in pairs if pair[1] != pair[2]]


def main(program):
    here = pathlib.Path(__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "näme 1.jsonl"
        path.write_bytes(b'{"a": 1}\n' * 1000)
        names = list(theirs.cases(path))
        with recorder() as (url, seen):
            theirs.run(f"{url}/theirs", path)
            command = [program, f"{url}/ours", here / "params.json", path]
            called = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    assert called == names, f"the two sides differ in what they call: {set(called) ^ set(names)}"
    used, others = {}, []
    for name in names:
        a, b = (seen.get((side, theirs.slug(name)), []) for side in ("theirs", "ours"))
        found = [Difference(name, "number of requests", len(a), len(b))] if len(a) != len(b) else []
        for one, other in zip(a, b):
            found += compare(name, one, other)
        for difference in found:
            reason = next((reason for reason, fits in WANTED if fits(difference)), None)
            if reason is None:
                others.append(difference)
            else:
                used.setdefault(reason, set()).add(f"{name}: {difference.place}")
    for reason, _ in WANTED:
        print(f"wanted ({len(used.get(reason, ()))}): {reason}")
    for difference in others:
        print(f"not wanted: {difference}")
    idle = [reason for reason, _ in WANTED if reason not in used]
    for reason in idle:
        print(f"no longer a difference, take it out: {reason}")
    failed = len({difference.operation for difference in others})
    print(f"proofs: compare: {len(names) - failed} operations the same" + (f", {failed} failed" if failed else ""))
    return bool(others or idle)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
