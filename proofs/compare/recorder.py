"""Keeps requests as they came, byte by byte, and answers what any SDK can read."""

import contextlib
import dataclasses
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Fits a page, an embedding and any other object well enough.
ITEM = {"id": "x_1", "object": "x", "index": 0, "embedding": [0.5]}
REPLY = {"id": "x", "object": "list", "data": [ITEM], "has_more": False}
EVENTS = b"""data: {"type":"response.completed","sequence_number":0,"response":{"id":"r","output":[]}}

data: [DONE]

"""
THREAD_EVENTS = b"""event: thread.run.completed
data: {"id":"run_1"}

event: done
data: [DONE]

"""


@dataclasses.dataclass
class Seen:
    method: str
    path: str
    query: str
    headers: dict
    body: bytes


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_any(self):
        # /SIDE/NAME/v1/path?query
        _, side, name, rest = self.path.split("/", 3)
        path, _, query = rest.partition("?")
        headers = {}
        for header, value in self.headers.items():
            header = header.lower()
            headers[header] = f"{headers[header]}, {value}" if header in headers else value
        seen = Seen(self.command, path, query, headers, self.body())
        record = self.server.seen.setdefault((side, name), [])
        record.append(seen)
        self.reply(*self.answer(name, len(record), f"/{side}/{name}/v1"))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

    def body(self):
        if "chunked" not in self.headers.get("transfer-encoding", ""):
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def answer(self, name, attempt, base):
        if name == "retried" and attempt < 3:
            return 500, {"retry-after-ms": "1"}, b"{}"
        if name == "redirected" and attempt == 1:
            return 307, {"location": f"{base}/elsewhere?a=1"}, b""
        if name.endswith("-stream"):
            events = THREAD_EVENTS if "threads" in name else EVENTS
            return 200, {"content-type": "text/event-stream"}, events
        more = name.endswith("-pages") and attempt == 1
        return 200, {"content-type": "application/json"}, json.dumps(REPLY | {"has_more": more}).encode()

    def reply(self, status, headers, body):
        self.send_response(status)
        for header in {**headers, "content-length": str(len(body))}.items():
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def recorder():
    """A running recorder: its URL, and a map from side and name to requests."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.seen = {}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", server.seen
    finally:
        server.shutdown()
        server.server_close()
