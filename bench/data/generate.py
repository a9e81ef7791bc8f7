#!/usr/bin/env python3
"""Writes the JSON that the benchmark decodes: invented content in the form that api.openai.com sends.

Keys come in the server's order: what names an object first (`id`, `object` or `type`, `status`), then
the rest by alphabet, with few exceptions. Replies are indented, events and chunks are one line each.
The output is committed; it is the same on every run.
"""

import base64
import json
import pathlib
import random

HERE = pathlib.Path(__file__).parent
random.seed(20261001)


def hexes(n):
    return "".join(random.choice("0123456789abcdef") for _ in range(n))


def letters(n):
    return "".join(
        random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        for _ in range(n)
    )


STEM = "0c91b7e2a4d85f36006abd4c17"


def new_id(prefix):
    return f"{prefix}_{STEM}{hexes(24)}"


RESP, MSG, FC = new_id("resp"), new_id("msg"), new_id("fc")
RS, WS, FS, CI = new_id("rs"), new_id("ws"), new_id("fs"), new_id("ci")
IG, MCP, MCPL, CTC = new_id("ig"), new_id("mcp"), new_id("mcpl"), new_id("ctc")
SH, CMP = new_id("sh"), new_id("cmp")


def output_text(text, annotations=()):
    return {"type": "output_text", "annotations": list(annotations), "logprobs": [], "text": text}


def message(text, annotations=(), status="completed", phase="final_answer"):
    content = [output_text(text, annotations)] if text else []
    return {
        "id": new_id("msg"),
        "type": "message",
        "status": status,
        "content": content,
        "phase": phase,
        "role": "assistant",
    }


def reasoning(summary=(), encrypted=None):
    item = {"id": new_id("rs"), "type": "reasoning", "content": []}
    if encrypted:
        blob = bytes(random.randrange(256) for _ in range(encrypted))
        item["encrypted_content"] = "gAAAAABq" + base64.urlsafe_b64encode(blob).decode()
    item["summary"] = [{"type": "summary_text", "text": text} for text in summary]
    return item


def function_call(name, arguments, status="completed"):
    return {
        "id": new_id("fc"),
        "type": "function_call",
        "status": status,
        "arguments": json.dumps(arguments, ensure_ascii=False) if arguments is not None else "",
        "call_id": "call_" + letters(24),
        "name": name,
    }


# Keys that the server sends and that no published description lists.
UNLISTED = ("billing", "frequency_penalty", "presence_penalty", "store")


def response(output, status="completed", listed=False, **other):
    done = status == "completed"
    body = {
        "id": RESP,
        "object": "response",
        "created_at": 1790102651,
        "status": status,
        "access_programs": {"cyber": "standard"},
        "background": False,
        "billing": {"payer": "developer"},
        "completed_at": 1790102653 if done else None,
        "error": None,
        "frequency_penalty": 0.0,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "model": "gpt-6-sol",
        "moderation": None,
        "output": output,
        "parallel_tool_calls": True,
        "presence_penalty": 0.0,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "prompt_cache_retention": "24h",
        "reasoning": {
            "context": "all_turns",
            "effort": "medium",
            "mode": "standard",
            "summary": None,
        },
        "safety_identifier": None,
        "service_tier": "default" if done else "auto",
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tool_usage": {
            "image_gen": {
                "input_tokens": 0,
                "input_tokens_details": {"image_tokens": 0, "text_tokens": 0},
                "output_tokens": 0,
                "output_tokens_details": {"image_tokens": 0, "text_tokens": 0},
                "total_tokens": 0,
            },
            "web_search": {"num_requests": 0},
        },
        "tools": [],
        "top_logprobs": 0,
        "top_p": 0.98,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 44,
            "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
            "output_tokens": 103,
            "output_tokens_details": {"reasoning_tokens": 36},
            "total_tokens": 147,
        }
        if done
        else None,
        "user": None,
        "metadata": {},
    }
    assert set(other) <= set(body)
    body.update(other)
    if listed:
        for key in UNLISTED:
            del body[key]
    return body


SHORT = (
    'A buffer of 64 kB is enough: at 12 MB/s it covers "about 5 ms" of silence.\n\n'
    "- Keep **one** writer per queue.\n- Drain it before you close the file."
)

# Long texts: sentences with what makes JSON strings slow, in about the share that answers have.
SENTENCES = [
    "The parser keeps one cursor and never looks back further than a single token.",
    "A retry is only safe when the server says so, or when the request never left the machine.",
    'Set `timeout` to "30s" and leave the rest at its default; nothing else changes the outcome.',
    "In the measured runs the median fell from 41 ms to 17 ms, while the 99th percentile stayed put.",
    "Each worker takes the next job from the queue, so that a slow one does not hold up the others.",
    "The naïve version allocates a string per field — the better one borrows until it must not.",
    "Both files agree on the schema, but C:\\data\\2026\\march.csv has one column more at the end.",
    "If the cache is cold, the first call pays for all of them, and that is what the graph shows.",
    "Für die Übertragung reichen drei Versuche; danach hilft nur noch ein Blick in das Protokoll.",
    "Numbers with a comma, such as 1,5 or 2,75, are read as text and have to be converted first.",
]
CODE = [
    '```rust\nfn main() {\n    let lines = text.lines().filter(|line| !line.is_empty());\n'
    '    for (index, line) in lines.enumerate() {\n        println!("{index}\\t{line}");\n    }\n}\n```',
    '```python\nwith open("report.csv", encoding="utf-8") as file:\n'
    '    for row in csv.reader(file, delimiter=";"):\n        print(row[0], row[-1], sep="\\t")\n```',
    "```sh\nfor file in logs/*.txt; do\n\tgrep -c 'level=\"error\"' \"$file\"\ndone | sort -n | tail -n 5\n```",
]


def paragraph():
    return " ".join(random.choice(SENTENCES) for _ in range(random.randint(3, 6)))


def long_text(size):
    parts = []
    while sum(map(len, parts)) < size:
        kind = random.random()
        if kind < 0.2:
            parts.append(f"## Step {len(parts) + 1}: what the numbers say")
        elif kind < 0.4:
            parts.append(random.choice(CODE))
        elif kind < 0.6:
            parts.append("\n".join("- " + random.choice(SENTENCES) for _ in range(4)))
        else:
            parts.append(paragraph())
    return "\n\n".join(parts)


def url_citation(start, number):
    return {
        "type": "url_citation",
        "end_index": start + 84,
        "start_index": start,
        "title": f"Notes on throughput, part {number} — the archive",
        "url": f"https://archive.example/notes/{number}?utm_source=openai",
    }


FUNCTION_TOOL = {
    "type": "function",
    "allowed_callers": None,
    "defer_loading": False,
    "description": "Looks up the lines of a log that match a pattern.",
    "name": "search_log",
    "output_schema": None,
    "parameters": {
        "type": "object",
        "properties": {
            "pattern": {"type": "string", "description": "A regular expression."},
            "since": {"type": ["string", "null"], "description": "An RFC 3339 time."},
            "limit": {"type": "integer", "minimum": 1, "maximum": 500},
        },
        "required": ["pattern", "since", "limit"],
        "additionalProperties": False,
    },
    "strict": True,
}


def long_response():
    output = []
    for turn in range(17):
        output.append(reasoning([long_text(700), paragraph()], encrypted=1100))
        for call in range(3):
            arguments = {
                "pattern": f'level="error" .*code=\\d{{{call + 2}}}',
                "since": f"2026-09-{turn + 1:02}T06:30:00Z",
                "limit": 25 * (call + 1),
            }
            output.append(function_call("search_log", arguments))
        if turn % 4 == 1:
            output.append(
                {
                    "id": new_id("ws"),
                    "type": "web_search_call",
                    "status": "completed",
                    "action": {
                        "type": "search",
                        "queries": ["throughput of ring buffers", "ring buffer 64 kB"],
                        "query": "throughput of ring buffers",
                    },
                }
            )
        if turn % 4 == 3:
            output.append(
                {
                    "id": new_id("ci"),
                    "type": "code_interpreter_call",
                    "status": "completed",
                    "code": CODE[1].strip("`").removeprefix("python\n"),
                    "container_id": "cntr_" + hexes(48),
                    "outputs": [{"type": "logs", "logs": "week\t41\nweek\t17\n"}],
                }
            )
        text = long_text(7000)
        cited = [url_citation(200 * n + 31, n) for n in range(turn % 5)]
        output.append(message(text, cited, phase="commentary" if turn < 16 else "final_answer"))
    return response(
        output,
        tools=[FUNCTION_TOOL, {**FUNCTION_TOOL, "name": "search_metrics"}],
        instructions="You keep a log of a build farm. Answer in short paragraphs.",
        metadata={"run": "nightly-2026-09-30", "team": "build"},
        usage={
            "input_tokens": 48210,
            "input_tokens_details": {"cache_write_tokens": 2048, "cached_tokens": 40960},
            "output_tokens": 40122,
            "output_tokens_details": {"reasoning_tokens": 9344},
            "total_tokens": 88332,
        },
    )


CHAT_ID = "chatcmpl-" + letters(29)


def chat():
    return {
        "id": CHAT_ID,
        "object": "chat.completion",
        "created": 1790102654,
        "model": "gpt-6-sol",
        "choices": [
            {
                "index": 0,
                "message": {
                    "role": "assistant",
                    "content": SHORT,
                    "refusal": None,
                    "annotations": [],
                },
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {
            "prompt_tokens": 16,
            "completion_tokens": 118,
            "total_tokens": 134,
            "prompt_tokens_details": {
                "cached_tokens": 0,
                "cache_write_tokens": 0,
                "audio_tokens": 0,
            },
            "completion_tokens_details": {
                "reasoning_tokens": 34,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        },
        "service_tier": "default",
        "system_fingerprint": None,
    }


def chunk(delta, finish=None, choices=True, usage=None):
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    return {
        "id": CHAT_ID,
        "object": "chat.completion.chunk",
        "created": 1790102654,
        "model": "gpt-6-sol",
        "service_tier": "default",
        "system_fingerprint": "fp_7d1f4c02be",
        "choices": [choice] if choices else [],
        "usage": usage,
        "obfuscation": letters(11),
    }


def tool_call(arguments, **first):
    return {"tool_calls": [{"index": 0, **first, "function": arguments}]}


CHUNKS = {
    "role": chunk({"role": "assistant", "content": "", "refusal": None}),
    "content": chunk({"content": " buffer"}),
    "tool call begins": chunk(
        tool_call(
            {"name": "search_log", "arguments": ""},
            id="call_" + letters(24),
            type="function",
        )
    ),
    "tool call goes on": chunk(tool_call({"arguments": '{"pattern'})),
    "finish": chunk({}, finish="tool_calls"),
    "usage": chunk({}, choices=False, usage=chat()["usage"]),
}

events = []
sequence = 0


def event(type, note="", obfuscated=False, **keys):
    """The type, then the other keys by alphabet, as servers do since late 2025."""
    global sequence
    sequence += 1
    if obfuscated:
        keys["obfuscation"] = letters(random.randint(8, 15))
    body = {"type": type, **dict(sorted({**keys, "sequence_number": sequence}.items()))}
    events.append((f"{type} ({note})" if note else type, body))


def of_item(type, id, index=1, note="", obfuscated=False, **keys):
    event(type, note, obfuscated, item_id=id, output_index=index, **keys)


event("response.created", response=response([], "in_progress"))
event("response.queued", response=response([], "queued", background=True))
event("response.in_progress", response=response([], "in_progress"))
event("response.output_item.added", "reasoning", item=reasoning(), output_index=0)
of_item("response.reasoning_summary_part.added", RS, 0, part={"type": "summary_text", "text": ""}, summary_index=0)
of_item("response.reasoning_summary_text.delta", RS, 0, delta=" the", obfuscated=True, summary_index=0)
SUMMARY = '**Sizing the buffer**\n\nThe user wants a size that holds "5 ms" at 12 MB/s.'
of_item("response.reasoning_summary_text.done", RS, 0, summary_index=0, text=SUMMARY)
of_item("response.reasoning_summary_part.done", RS, 0, part={"type": "summary_text", "text": SUMMARY}, summary_index=0)
of_item("response.reasoning_text.delta", RS, 0, content_index=0, delta=" 12", obfuscated=True)
of_item("response.reasoning_text.done", RS, 0, content_index=0, text="12 MB/s times 5 ms is 60 kB.")
event("response.output_item.done", "reasoning", item=reasoning([SUMMARY]), output_index=0)
event("response.output_item.added", "message", item=message("", status="in_progress"), output_index=1)
of_item("response.content_part.added", MSG, content_index=0, part=output_text(""))
of_item("response.output_text.delta", MSG, content_index=0, delta=" buffer", logprobs=[], obfuscated=True)
of_item("response.output_text.delta", MSG, content_index=0, delta=" of", logprobs=[], note="not obfuscated")
of_item(
    "response.output_text.annotation.added",
    MSG,
    annotation=url_citation(31, 4),
    annotation_index=0,
    content_index=0,
)
of_item("response.output_text.done", MSG, content_index=0, logprobs=[], text=SHORT)
of_item("response.content_part.done", MSG, content_index=0, part=output_text(SHORT))
event("response.output_item.done", "message", item=message(SHORT), output_index=1)
of_item("response.refusal.delta", MSG, content_index=0, delta=" help", obfuscated=True)
of_item("response.refusal.done", MSG, content_index=0, refusal="I'm sorry, but I can't help with that.")
event("response.output_item.added", "function call", item=function_call("search_log", None, "in_progress"), output_index=1)
of_item("response.function_call_arguments.delta", FC, delta='":"', obfuscated=True)
ARGUMENTS = {"pattern": 'level="error"', "since": None, "limit": 25}
of_item("response.function_call_arguments.done", FC, arguments=json.dumps(ARGUMENTS))
event("response.output_item.done", "function call", item=function_call("search_log", ARGUMENTS), output_index=1)
of_item("response.file_search_call.in_progress", FS)
of_item("response.file_search_call.searching", FS)
of_item("response.file_search_call.completed", FS)
of_item("response.web_search_call.in_progress", WS)
of_item("response.web_search_call.searching", WS)
of_item("response.web_search_call.completed", WS)
of_item("response.code_interpreter_call.in_progress", CI)
of_item("response.code_interpreter_call_code.delta", CI, delta=" csv", obfuscated=True)
of_item("response.code_interpreter_call_code.done", CI, code='import csv\nprint(sum(row[1] for row in csv.reader(open("a.csv"))))')
of_item("response.code_interpreter_call.interpreting", CI)
of_item("response.code_interpreter_call.completed", CI)
of_item("response.image_generation_call.in_progress", IG)
of_item("response.image_generation_call.generating", IG)
of_item(
    "response.image_generation_call.partial_image",
    IG,
    background="opaque",
    output_format="png",
    partial_image_b64="iVBORw0KGgoAAAANSUhEUg" + letters(16_000) + "==",
    partial_image_index=0,
    quality="high",
    size="1024x1024",
)
of_item("response.image_generation_call.completed", IG)
of_item("response.mcp_list_tools.in_progress", MCPL, 0)
of_item("response.mcp_list_tools.completed", MCPL, 0)
of_item("response.mcp_list_tools.failed", MCPL, 0)
of_item("response.mcp_call.in_progress", MCP)
of_item("response.mcp_call_arguments.delta", MCP, delta='{"repository":"openai-kit"}', obfuscated=True)
of_item("response.mcp_call_arguments.done", MCP, arguments='{"repository":"openai-kit"}')
of_item("response.mcp_call.completed", MCP)
of_item("response.mcp_call.failed", MCP)
of_item("response.custom_tool_call_input.delta", CTC, delta="*** Begin", obfuscated=True)
of_item("response.custom_tool_call_input.done", CTC, input="*** Begin Patch\n*** End Patch\n")
event("response.shell_call_command.added", command="", command_index=0, output_index=1)
event("response.shell_call_command.delta", command_index=0, delta="grep -c", obfuscated=True, output_index=1)
event("response.shell_call_command.done", command="grep -c 'level=\"error\"' a.log", command_index=0, output_index=1)
of_item("response.shell_call_output_content.delta", SH, command_index=0, delta={"stdout": "17\n"})
of_item("response.shell_call_output_content.done", SH, command_index=0, note="no output", output=[])
of_item(
    "response.shell_call_output_content.done",
    SH,
    command_index=0,
    output=[{"outcome": {"type": "exit", "exit_code": 0}, "stderr": "", "stdout": "17\n"}],
)
of_item("response.compaction.compacting", CMP, 0)
event("response.audio.delta", delta=letters(640))
event("response.audio.done")
event("response.audio.done", "with response_id", response_id=RESP)
event("response.audio.transcript.delta", delta=" buffer")
event("response.audio.transcript.delta", "with response_id", delta=" buffer", response_id=RESP)
event("response.audio.transcript.done")
event("response.audio.transcript.done", "with response_id", response_id=RESP)
event("response.completed", response=response([reasoning([SUMMARY]), message(SHORT)]))
event(
    "response.incomplete",
    response=response(
        [message("A buffer of", status="incomplete")],
        "incomplete",
        incomplete_details={"reason": "max_output_tokens"},
        max_output_tokens=16,
    ),
)
event(
    "response.failed",
    response=response([], "failed", error={"code": "server_error", "message": "The model failed to answer."}),
)
event("error", code="rate_limit_exceeded", message="Rate limit reached for gpt-6-sol.", param=None)


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def pretty(name, value):
    (HERE / name).write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


pretty("response-2k.json", response([message(SHORT)]))
pretty("response-2k-listed.json", response([message(SHORT)], listed=True))
pretty("response-200k.json", long_response())
pretty("chat.json", chat())
(HERE / "chunks.tsv").write_text("".join(f"{name}\t{line(body)}\n" for name, body in CHUNKS.items()))
(HERE / "events.tsv").write_text("".join(f"{name}\t{line(body)}\n" for name, body in events))

kinds = {body["type"] for _, body in events}
spec = json.loads((HERE / "../../spec/openai.json").read_text())["components"]["schemas"]
listed = {
    spec[part["$ref"].split("/")[-1]]["properties"]["type"]["const"]
    for part in spec["responses.ResponseStreamEvent"]["anyOf"]
}
assert kinds == listed, (kinds - listed, listed - kinds)
print(f"{len(events)} events of {len(kinds)} kinds, {len(CHUNKS)} chunks")
