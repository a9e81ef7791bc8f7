"""AWS's own signer, botocore, as the judge of what openai-kit signs.

A server receives what really comes over the wire and computes the signature of it again. Each request must be right as it
came, and wrong as soon as a signed header, the method, the path, the query or a byte of the body is another.

`verify.py PROGRAM` runs the program once for each service, with and without a session token.
"""

import copy
import hashlib
import json
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEY, SECRET, REGION = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "eu-west-1"
CASES = {"plain", "empty", "query", "path", "delete", "form", "large form", "streamed", "retried", "own headers"}
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
         "choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": "stop"}]}


def authorization(headers):
    """The parts of the header: credential, signed headers, signature."""
    scheme, _, rest = headers.get("authorization", "").partition(" ")
    assert scheme == "AWS4-HMAC-SHA256", headers
    return dict(part.strip().split("=", 1) for part in rest.split(","))


def is_genuine(seen, service, token):
    """Whether the signature is the one that botocore makes of what came."""
    headers = dict(seen["headers"])
    parts = authorization(headers)
    signed = parts["SignedHeaders"].split(";")
    date = headers.get("x-amz-date", "")
    if parts["Credential"] != f"{KEY}/{date[:8]}/{REGION}/{service}/aws4_request":
        return False
    if headers.get("x-amz-content-sha256") != hashlib.sha256(seen["body"]).hexdigest():
        return False
    if headers.get("x-amz-security-token") != token:
        return False
    # AWS asks for these to be signed.
    wanted = {"host"} | {name for name in headers if name.startswith("x-amz-")}
    if not wanted <= set(signed):
        return False
    signer = SigV4Auth(Credentials(KEY, SECRET, token), service, REGION)
    request = AWSRequest(seen["method"], f"http://{headers['host']}{seen['target']}", data=seen["body"])
    for name in signed:
        request.headers[name] = headers.get(name, "")
    request.context["timestamp"] = date
    text = signer.string_to_sign(request, signer.canonical_request(request))
    return signer.signature(text, request) == parts["Signature"]


def changed(seen):
    """The request with one thing changed, for each thing that is signed."""
    headers = dict(seen["headers"])
    for name in authorization(headers)["SignedHeaders"].split(";"):
        other = copy.deepcopy(seen)
        other["headers"][name] = headers[name] + "x"
        yield f"header {name}", other
    for at in {0, len(seen["body"]) // 2, len(seen["body"]) - 1} if seen["body"] else ():
        other = copy.deepcopy(seen)
        other["body"] = seen["body"][:at] + bytes([seen["body"][at] ^ 1]) + seen["body"][at + 1:]
        yield f"byte {at}", other
        # Even where the hash is made to fit.
        fitting = copy.deepcopy(other)
        fitting["headers"]["x-amz-content-sha256"] = hashlib.sha256(other["body"]).hexdigest()
        yield f"byte {at} and its hash", fitting
    path, mark, query = seen["target"].partition("?")
    for what, target in (("path", f"{path}x{mark}{query}"), ("query", f"{path}?{query}&x=1")):
        yield what, {**copy.deepcopy(seen), "target": target}
    yield "method", {**copy.deepcopy(seen), "method": "PUT"}


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen = []

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/openai/v1"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = {"method": self.command, "target": self.path, "headers": headers, "body": body}
        self.server.seen.append(seen)
        case = headers.get("x-amz-case")
        status, kind, reply = 200, "application/json", b"{}"
        if case == "retried" and headers["x-stainless-retry-count"] == "0":
            status = 500
        if case == "streamed":
            kind, reply = "text/event-stream", f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n".encode()
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_GET = do_POST = do_DELETE = answer


def main(program):
    passed = failed = 0
    for endpoint, service in (("mantle", "bedrock-mantle"), ("runtime", "bedrock")):
        for token in (None, "a/session+token=="):
            server = Server()
            threading.Thread(target=server.serve_forever, daemon=True).start()
            arguments = [program, server.url, endpoint, *([token] if token else [])]
            subprocess.run(arguments, check=True, timeout=120)
            server.shutdown()
            cases = [seen["headers"].get("x-amz-case") for seen in server.seen]
            checks = [("every case came", set(cases) == CASES and cases.count("retried") == 2)]
            retried = [seen for seen, case in zip(server.seen, cases) if case == "retried"]
            checks.append(("each attempt has a signature of its own",
                           len({authorization(seen["headers"])["Signature"] for seen in retried}) == 2))
            for seen, case in zip(server.seen, cases):
                checks.append((f"{case}: as it came", is_genuine(seen, service, token)))
                for what, other in changed(seen):
                    checks.append((f"{case}: {what} changed", not is_genuine(other, service, token)))
                signed = authorization(seen["headers"])["SignedHeaders"].split(";")
                rewritten = {"user-agent", "accept-encoding", "connection", "content-length"} & set(signed)
                checks.append((f"{case}: nothing that proxies rewrite is signed", not rewritten))
            for what, fine in checks:
                passed, failed = passed + bool(fine), failed + (not fine)
                if not fine:
                    print(f"{service}, token {token}: {what}: NO")
    print(f"proofs: bedrock: {passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
