"""The operations, as openai-python calls them. The same names stand in `ours/src/main.rs`."""

import json
import mimetypes
import pathlib
import warnings

from openai import OpenAI, omit

# Guess media types without the lists of this system.
mimetypes.init(files=[])
warnings.simplefilter("ignore", DeprecationWarning)

PARAMS = json.loads(pathlib.Path(__file__).with_name("params.json").read_text())
PNG = ("a.png", b"\x89PNG\r\n\x1a\n\x00", "image/png")
ODD_ID = "ft:gpt 4o/x?é#%2e\\[~a.b_c-!$&'()*+,;=@]"


def slug(name):
    return name.replace(", ", "-").replace(" ", "-")


def all_of(items):
    for _ in items:
        pass


def cases(path):
    """Name: a call on a client and the parameters of that name. `path` is a file to upload."""
    return {
        # Queries and paths.
        "models.list": lambda c, p: c.models.list(),
        "models.retrieve, odd id": lambda c, p: c.models.retrieve(ODD_ID),
        "responses.retrieve": lambda c, p: c.responses.retrieve("resp_1", **p),
        "responses.input_items.list": lambda c, p: c.responses.input_items.list("resp_1", **p),
        "chat.completions.list": lambda c, p: c.chat.completions.list(**p),
        "files.list, pages": lambda c, p: all_of(c.files.list(purpose="batch", limit=1)),
        "files.content": lambda c, p: c.files.content("file_1"),
        "vector_stores.list": lambda c, p: c.vector_stores.list(**p),
        "fine_tuning.jobs.list": lambda c, p: c.fine_tuning.jobs.list(**p),
        "conversations.items.list": lambda c, p: c.conversations.items.list("conv_1", **p),
        "containers.files.content": lambda c, p: c.containers.files.content.retrieve("f_1", container_id="c_1"),
        "videos.download_content": lambda c, p: c.videos.download_content("v_1", variant="thumbnail"),
        "audit_logs.list": lambda c, p: c.admin.organization.audit_logs.list(**p),
        "usage.completions": lambda c, p: c.admin.organization.usage.completions(**p),
        "skills.content.retrieve": lambda c, p: c.skills.content.retrieve("skill_1"),
        "admin.users.list": lambda c, p: c.admin.organization.users.list(emails=["a+b@example.com"], limit=1),
        # JSON.
        "responses.create": lambda c, p: c.responses.create(**p),
        "responses.create, stream": lambda c, p: all_of(c.responses.create(**p)),
        "responses.input_tokens.count": lambda c, p: c.responses.input_tokens.count(**p),
        "chat.completions.create": lambda c, p: c.chat.completions.create(**p),
        "chat.completions.create, stream": lambda c, p: all_of(c.chat.completions.create(**p)),
        "completions.create": lambda c, p: c.completions.create(**p),
        "embeddings.create": lambda c, p: c.embeddings.create(**p),
        "embeddings.create, float": lambda c, p: c.embeddings.create(**p),
        "moderations.create": lambda c, p: c.moderations.create(**p),
        "audio.speech.create": lambda c, p: c.audio.speech.create(**p),
        "images.generate": lambda c, p: c.images.generate(**p),
        "vector_stores.create": lambda c, p: c.vector_stores.create(**p),
        "vector_stores.search": lambda c, p: c.vector_stores.search("vs_1", **p),
        "batches.create": lambda c, p: c.batches.create(**p),
        "fine_tuning.jobs.create": lambda c, p: c.fine_tuning.jobs.create(**p),
        "conversations.create": lambda c, p: c.conversations.create(**p),
        "evals.create": lambda c, p: c.evals.create(**p),
        "realtime.client_secrets.create": lambda c, p: c.realtime.client_secrets.create(**p),
        "beta.assistants.create": lambda c, p: c.beta.assistants.create(**p),
        "beta.threads.runs.create": lambda c, p: c.beta.threads.runs.create("thread_1", **p),
        "beta.chatkit.sessions.create": lambda c, p: c.beta.chatkit.sessions.create(**p),
        "beta.responses.create": lambda c, p: c.beta.responses.create(**p),
        "admin.projects.create": lambda c, p: c.admin.organization.projects.create(**p),
        "admin.projects.roles.create": lambda c, p: c.admin.organization.projects.users.roles.create(
            "user/1", project_id="proj 1", role_id="role_1"),
        "beta.threads.create_and_run, stream": lambda c, p: all_of(c.beta.threads.create_and_run(**p)),
        # No body.
        "responses.cancel": lambda c, p: c.responses.cancel("resp_1"),
        "uploads.cancel": lambda c, p: c.uploads.cancel("upload_1"),
        "realtime.calls.hangup": lambda c, p: c.realtime.calls.hangup("rtc_1"),
        "files.delete": lambda c, p: c.files.delete("file_1"),
        "responses.delete": lambda c, p: c.responses.delete("resp_1"),
        "admin.users.delete": lambda c, p: c.admin.organization.users.delete("user_1"),
        # Forms.
        "files.create, bytes": lambda c, p: c.files.create(
            file=("ä\"b\r\n.jsonl", b"\x00\xff\r\n--x\r\n", "application/x-own"), purpose="user_data",
            expires_after={"anchor": "created_at", "seconds": 3600}),
        "files.create, nameless": lambda c, p: c.files.create(file=b"{}", purpose="batch"),
        "files.create, folder": lambda c, p: c.files.create(
            file=("some/folder\\a.txt", b"1", "text/plain"), purpose="batch"),
        "files.create, path": lambda c, p: c.files.create(file=path, purpose="fine-tune"),
        "images.edit, one": lambda c, p: c.images.edit(model="gpt-image-1", prompt="x", image=PNG),
        "images.edit, several": lambda c, p: c.images.edit(
            image=[PNG, ("b.webp", b"2", "image/webp"), ("c", b"3")], mask=("m.png", b"4"), **p),
        "audio.transcriptions.create": lambda c, p: c.audio.transcriptions.create(file=("a.wav", b"RIFF", "audio/wav"), **p),
        "uploads.parts.create": lambda c, p: c.uploads.parts.create("upload_1", data=b"part"),
        "containers.files.create, no file": lambda c, p: c.containers.files.create("c_1", file_id="file_1"),
        "skills.create": lambda c, p: c.skills.create(
            files=[("s/SKILL.md", b"# s", "text/markdown"), ("s/a/b.py", b"1", "text/x-python")]),
        "skills.versions.create, one file": lambda c, p: c.skills.versions.create(
            "skill_1", default=True, files=("s.zip", b"PK", "application/zip")),
        "skills.versions.create, no file": lambda c, p: c.skills.versions.create("skill_1", default=True),
        "videos.create": lambda c, p: c.videos.create(input_reference=PNG, **p),
        "realtime.calls.create": lambda c, p: c.realtime.calls.create(**p),
        "realtime.calls.create, only sdp": lambda c, p: c.realtime.calls.create(sdp="v=0\r\n"),
        # Options of a call and of a client.
        "extras": lambda c, p: c.responses.create(
            model="gpt-5.5", input="Hello",
            extra_headers={"X-Own": "a, b", "accept": "application/json; x=1"},
            extra_query={"q": ["1", "a b"], "r": {"s": True}},
            extra_body={"model": "other", "moon": {"phase": [1, None]}}),
        "extras of a form": lambda c, p: c.files.create(
            file=("a.txt", b"1"), purpose="batch", extra_query={"q": 1}, extra_body={"moon": "full", "list": ["a", "b"]}),
        "idempotency key": lambda c, p: c.responses.create(
            model="gpt-5.5", input="Hello", extra_headers={"Idempotency-Key": "key-1"}),
        "another OpenAI-Beta": lambda c, p: c.beta.assistants.list(extra_headers={"OpenAI-Beta": "assistants=v9"}),
        "no OpenAI-Beta": lambda c, p: c.vector_stores.retrieve("vs_1", extra_headers={"openai-beta": omit}),
        "another key": lambda c, p: c.models.list(extra_headers={"Authorization": "Bearer sk-other"}),
        "timeout": lambda c, p: c.models.list(timeout=7.5),
        "client options": lambda c, p: c.with_options(
            organization="org-1", project="proj_1", timeout=30,
            default_headers={"X-Own": "1", "User-Agent": "own/1"},
            default_query={"api-version": "1 2", "limit": 9}).files.list(limit=2),
        "retried": lambda c, p: c.responses.create(model="gpt-5.5", input="Hello"),
        "redirected": lambda c, p: c.responses.create(model="gpt-5.5", input="Hello"),
        # Raw verbs.
        "get": lambda c, p: c.get("/some/path?own=1", cast_to=object, options={"params": {"a": [1, 2], "b": {"c": False}}}),
        "post": lambda c, p: c.post("/some/path", cast_to=object, body=PARAMS["raw body"]),
        "post, no body": lambda c, p: c.post("some/path", cast_to=object),
        "put": lambda c, p: c.put("/some/path", cast_to=object, body=PARAMS["raw body"]),
        "patch": lambda c, p: c.patch("/some/path", cast_to=object, body=PARAMS["raw body"]),
        "delete": lambda c, p: c.delete("/some/path", cast_to=object),
        "post, bytes": lambda c, p: c.post(
            "/some/path", cast_to=object, content=b"\x00\x01",
            options={"headers": {"Content-Type": "application/octet-stream"}}),
    }


def run(url, path):
    """Calls everything. The path before `/v1` says what is called."""
    for name, call in cases(path).items():
        with OpenAI(api_key="sk-proof", admin_api_key="sk-admin-proof", base_url=f"{url}/{slug(name)}/v1") as client:
            try:
                call(client, PARAMS.get(name, {}))
            except Exception as error:
                raise RuntimeError(f"{name}: {error!r}") from error
