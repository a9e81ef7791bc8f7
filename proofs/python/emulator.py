"""The running emulator, by its remote control. EMULATOR_URL is what it printed."""

import json
import os
import unittest
import urllib.request

from openai import OpenAI

URL = os.environ.get("EMULATOR_URL", "").rstrip("/")
ROOT = URL.removesuffix("/v1")


def _remote(method, command, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{ROOT}/_emulator/{command}", data, method=method)
    with urllib.request.urlopen(request) as reply:
        return json.load(reply)


def script(*steps, **where):
    """The next requests meet these steps. `where`: method, path, operation."""
    _remote("POST", "script", {"steps": steps, **where})


def requests():
    """What the emulator was asked since the last reset."""
    return _remote("GET", "requests")["data"]


def client(**options):
    return OpenAI(**{"api_key": "sk-proof", "base_url": URL, **options})


class Case(unittest.TestCase):
    """Each test has a new emulator, as it were, and a client of it."""

    def setUp(self):
        _remote("POST", "reset", {})
        self.client = client()
        self.addCleanup(self.client.close)

    def attempts(self):
        """The retry counts that the emulator was sent."""
        return [int(seen["headers"]["x-stainless-retry-count"]) for seen in requests()]
