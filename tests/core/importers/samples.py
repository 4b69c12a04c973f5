"""Small exports as the other programs write them. Each function answers what to give to the importer."""

import base64
import json
import sqlite3
import struct
import threading
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from inglenook.core.chat import Role
from inglenook.core.importers import ImportedChat, ImportedMessage, Importer, Skipped
from inglenook.core.importers.chats import LONGEST_TEXT
from inglenook.core.rows import chat_settings, settings_json
from inglenook.core.text import one_line

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PNG_URL = "data:image/png;base64," + base64.b64encode(PNG).decode()


def write_json(path: Path, value: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def write_zip(path: Path, files: Mapping[str, bytes | str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


# ChatGPT --------------------------------------------------------------------------------------------


def chatgpt_node(
    key: str,
    parent: str | None,
    children: list[str],
    role: str = "",
    content: Mapping[str, Any] | str = "",
    created: float | None = None,
    **message: Any,
) -> dict[str, Any]:
    if not role:
        return {"id": key, "message": None, "parent": parent, "children": children}
    if isinstance(content, str):
        content = {"content_type": "text", "parts": [content]}
    return {
        "id": key,
        "message": {
            "id": key,
            "author": {"role": role, "name": message.pop("name", None), "metadata": {}},
            "create_time": created,
            "update_time": None,
            "content": content,
            "status": "finished_successfully",
            "end_turn": None,
            "weight": 1.0,
            "metadata": message.pop("metadata", {}),
            "recipient": message.pop("recipient", "all"),
            "channel": message.pop("channel", None),
        },
        "parent": parent,
        "children": children,
    }


def chatgpt_conversation() -> dict[str, Any]:
    """A question, two answers to it, and one that thought and ran code before it answered."""
    hidden = {"is_visually_hidden_from_conversation": True}
    model = {"model_slug": "gpt-5"}
    nodes = [
        chatgpt_node("root", None, ["system"]),
        chatgpt_node("system", "root", ["context"], "system", "", metadata=hidden),
        chatgpt_node(
            "context",
            "system",
            ["q1"],
            "user",
            {
                "content_type": "user_editable_context",
                "user_profile": "Lives by the sea.",
                "user_instructions": "Be brief.",
            },
            metadata={**hidden, "is_user_system_message": True},
        ),
        chatgpt_node("q1", "context", ["a1", "a2"], "user", "How high is the tide?", 1_700_000_000.5),
        chatgpt_node("a1", "q1", [], "assistant", "About three metres.", 1_700_000_010.0, metadata=model),
        chatgpt_node("a2", "q1", ["q2"], "assistant", "Four metres.", 1_700_000_020.0, metadata=model),
        chatgpt_node(
            "q2",
            "a2",
            ["t1"],
            "user",
            {
                "content_type": "multimodal_text",
                "parts": [
                    {
                        "content_type": "image_asset_pointer",
                        "asset_pointer": "sediment://file_00aa11",
                        "size_bytes": len(PNG),
                        "width": 1,
                        "height": 1,
                    },
                    "What is in this picture?",
                ],
            },
            1_700_000_030.0,
            metadata={
                "attachments": [
                    {"id": "file_00aa11", "name": "harbour.png", "mime_type": "image/png", "size": len(PNG)},
                    {"id": "file-77zz", "name": "tides.pdf", "mime_type": "application/pdf", "size": 9},
                ]
            },
        ),
        chatgpt_node(
            "t1",
            "q2",
            ["c1"],
            "assistant",
            {
                "content_type": "thoughts",
                "thoughts": [{"summary": "Looking", "content": "I look at the picture."}],
                "source_analysis_msg_id": "x",
            },
            1_700_000_031.0,
            metadata=model,
        ),
        chatgpt_node(
            "c1",
            "t1",
            ["e1"],
            "assistant",
            {"content_type": "code", "language": "unknown", "text": "print(2 + 2)"},
            1_700_000_032.0,
            recipient="python",
            metadata=model,
        ),
        chatgpt_node(
            "e1",
            "c1",
            ["r1"],
            "tool",
            {"content_type": "execution_output", "text": "4"},
            1_700_000_033.0,
            name="python",
        ),
        chatgpt_node(
            "r1",
            "e1",
            ["a3"],
            "assistant",
            {"content_type": "reasoning_recap", "content": "Thought for 3 seconds"},
            1_700_000_034.0,
        ),
        chatgpt_node(
            "a3",
            "r1",
            [],
            "assistant",
            "A harbour \ue200cite\ue202turn0search1\ue201at low tide.",
            1_700_000_035.0,
            metadata={
                **model,
                "content_references": [
                    {
                        "matched_text": "\ue200cite\ue202turn0search1\ue201",
                        "alt": "([example](https://example.org)) ",
                    }
                ],
            },
        ),
    ]
    return {
        "title": "Tides",
        "create_time": 1_700_000_000.0,
        "update_time": 1_700_000_040.0,
        "mapping": {node["id"]: node for node in nodes},
        "moderation_results": [],
        "current_node": "a3",
        "conversation_id": "11111111-2222-3333-4444-555555555555",
        "is_archived": False,
        "is_starred": True,
        "default_model_slug": "gpt-5",
    }


def chatgpt(folder: Path) -> Path:
    export = folder / "chatgpt"
    write_json(export / "conversations.json", [chatgpt_conversation()])
    write_json(export / "user.json", {"id": "user-1"})
    (export / "file_00aa11-sanitized.png").write_bytes(PNG)
    return export


# Claude ---------------------------------------------------------------------------------------------


def claude_conversation() -> dict[str, Any]:
    def message(uuid: str, parent: str, sender: str, content: list[Any], **more: Any) -> dict[str, Any]:
        return {
            "uuid": uuid,
            "text": "",
            "content": content,
            "sender": sender,
            "created_at": f"2025-03-01T10:00:0{len(uuid)}.123456Z",
            "updated_at": "2025-03-01T10:00:00.123456Z",
            "attachments": more.get("attachments", []),
            "files": more.get("files", []),
            "parent_message_uuid": parent,
        }

    def said(text: str) -> dict[str, Any]:
        return {
            "start_timestamp": None,
            "stop_timestamp": None,
            "type": "text",
            "text": text,
            "citations": [],
        }

    nobody = "00000000-0000-4000-8000-000000000000"
    return {
        "uuid": "aaaa-bbbb",
        "name": "Bread",
        "summary": "",
        "created_at": "2025-03-01T10:00:00.000000Z",
        "updated_at": "2025-03-01T11:00:00.000000Z",
        "account": {"uuid": "account"},
        "project_uuid": "project-1",
        "is_starred": True,
        "current_leaf_message_uuid": "a11",
        "chat_messages": [
            message(
                "q",
                nobody,
                "human",
                [said("How do I bake this?")],
                attachments=[
                    {
                        "file_name": "recipe.txt",
                        "file_size": 5,
                        "file_type": "txt",
                        "extracted_content": "Flour, water, salt.",
                    }
                ],
                files=[{"file_name": "loaf.jpg"}],
            ),
            message(
                "a1",
                "q",
                "assistant",
                [
                    {"type": "thinking", "thinking": "They want bread.", "summaries": []},
                    {"type": "tool_use", "name": "web_search", "input": {"query": "bread"}},
                    {
                        "type": "tool_result",
                        "name": "web_search",
                        "content": [{"type": "text", "text": "Bake at 230 degrees."}],
                    },
                    said("Mix and wait."),
                    {
                        "type": "tool_use",
                        "name": "artifacts",
                        "input": {
                            "command": "create",
                            "type": "application/vnd.ant.code",
                            "title": "Timer",
                            "language": "python",
                            "content": "print('done')",
                        },
                    },
                ],
            ),
            message("a11", "q", "assistant", [said("Just bake it.")]),
        ],
    }


def claude(folder: Path) -> Path:
    export = folder / "claude"
    write_json(export / "conversations.json", [claude_conversation()])
    write_json(
        export / "projects.json",
        [{"uuid": "project-1", "name": "Kitchen", "prompt_template": "Metric units."}],
    )
    write_json(export / "users.json", [{"uuid": "account"}])
    return export


# Open WebUI -----------------------------------------------------------------------------------------


def open_webui_chat() -> dict[str, Any]:
    messages = {
        "q": {
            "id": "q",
            "parentId": None,
            "childrenIds": ["a", "b"],
            "role": "user",
            "content": "Name a star.",
            "files": [
                {"type": "image", "url": PNG_URL},
                {
                    "type": "file",
                    "name": "sky.txt",
                    "file": {"filename": "sky.txt", "data": {"content": "It is dark."}},
                },
                {"type": "collection", "name": "library"},
            ],
            "timestamp": 1_740_000_000,
            "models": ["llama3.2:3b"],
        },
        "a": {
            "id": "a",
            "parentId": "q",
            "childrenIds": [],
            "role": "assistant",
            "content": '<details type="reasoning" done="true" duration="2">\n'
            "<summary>Thought for 2 seconds</summary>\n&gt; Bright &amp; near.\n</details>\nSirius.",
            "model": "llama3.2:3b",
            "modelName": "Llama 3.2",
            "timestamp": 1_740_000_005,
        },
        "b": {
            "id": "b",
            "parentId": "q",
            "childrenIds": [],
            "role": "assistant",
            "content": "<think>Which one?</think>Vega.",
            "model": "qwen3:4b",
            "timestamp": 1_740_000_009,
        },
    }
    return {
        "id": "chat-1",
        "user_id": "user-1",
        "title": "Stars",
        "chat": {
            "title": "Stars",
            "models": ["llama3.2:3b"],
            "params": {"temperature": 0.4, "top_k": "40"},
            "system": "You know the sky.",
            "history": {"messages": messages, "currentId": "a"},
            "messages": [messages["q"], messages["a"]],
            "timestamp": 1_740_000_000_000,
        },
        "updated_at": 1_740_000_100,
        "created_at": 1_740_000_000,
        "share_id": None,
        "archived": False,
        "pinned": True,
        "meta": {},
        "folder_id": None,
    }


def open_webui(folder: Path) -> Path:
    return write_json(folder / "chat-export-1740000000.json", [open_webui_chat()])


def open_webui_database(folder: Path) -> Path:
    path = folder / "webui.db"
    entry = open_webui_chat()
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE chat (id VARCHAR NOT NULL UNIQUE, user_id VARCHAR, title TEXT, chat JSON,
                created_at BIGINT, updated_at BIGINT, archived BOOLEAN, pinned BOOLEAN, folder_id TEXT,
                current_message_id TEXT);
            CREATE TABLE folder (id TEXT NOT NULL, parent_id TEXT, user_id TEXT, name TEXT);
            CREATE TABLE chat_message (id TEXT PRIMARY KEY, chat_id TEXT NOT NULL, role TEXT NOT NULL,
                parent_id TEXT, content JSON, output JSON, model_id TEXT, files JSON, created_at BIGINT);
            INSERT INTO folder VALUES ('f1', NULL, 'u', 'Science'), ('f2', 'f1', 'u', 'Sky');
            INSERT INTO chat_message VALUES
                ('chat-2-m1', 'chat-2', 'user', NULL, '"And a planet?"', NULL, NULL, NULL, 1740000200),
                ('chat-2-m2', 'chat-2', 'assistant', 'm1', '""',
                 '[{"type": "reasoning", "summary": [{"text": "Easy."}]},
                   {"type": "message", "content": [{"type": "output_text", "text": "Mars."}]}]',
                 'qwen3:4b', NULL, 1740000210);
            """
        )
        connection.execute(
            "INSERT INTO chat VALUES (?, 'u', ?, ?, ?, ?, 0, 1, 'f2', 'a')",
            ("chat-1", "Stars", json.dumps(entry["chat"]), 1_740_000_000, 1_740_000_100),
        )
        connection.execute(
            "INSERT INTO chat VALUES ('chat-2', 'u', 'Planets', '{}', ?, ?, 1, 0, NULL, 'm2')",
            (1_740_000_200, 1_740_000_210),
        )
    connection.close()
    return path


# LM Studio ------------------------------------------------------------------------------------------


def lm_studio_chat() -> dict[str, Any]:
    return {
        "name": "Knots",
        "pinned": True,
        "createdAt": 1_736_789_912_980,
        "tokenCount": 20,
        "systemPrompt": "",
        "messages": [
            {
                "versions": [
                    {
                        "type": "singleStep",
                        "role": "user",
                        "content": [
                            {"type": "text", "text": "Which knot is this?"},
                            {
                                "type": "file",
                                "fileIdentifier": "1736 - 1.png",
                                "fileType": "image",
                                "sizeBytes": len(PNG),
                            },
                        ],
                    }
                ],
                "currentlySelected": 0,
            },
            {
                "versions": [
                    {
                        "type": "multiStep",
                        "role": "assistant",
                        "senderInfo": {"senderName": "qwen3-4b"},
                        "steps": [
                            {
                                "type": "contentBlock",
                                "stepIdentifier": "1",
                                "content": [{"type": "text", "text": "It looks like a loop."}],
                                "style": {"type": "thinking", "ended": True, "title": "Thought for 1 s"},
                                "prefix": "<think>",
                                "suffix": "</think>",
                                "genInfo": {"indexedModelIdentifier": "qwen/qwen3-4b"},
                            },
                            {
                                "type": "contentBlock",
                                "stepIdentifier": "2",
                                "content": [
                                    {
                                        "type": "toolCallRequest",
                                        "callId": 1,
                                        "name": "look_up",
                                        "parameters": {"knot": "loop"},
                                    }
                                ],
                            },
                            {
                                "type": "contentBlock",
                                "stepIdentifier": "3",
                                "content": [{"type": "toolCallResult", "callId": 1, "content": "bowline"}],
                            },
                            {
                                "type": "contentBlock",
                                "stepIdentifier": "4",
                                "content": [{"type": "text", "text": "A bowline."}],
                            },
                            {"type": "debugInfoBlock", "debugInfo": "nothing"},
                        ],
                    },
                    {
                        "type": "multiStep",
                        "role": "assistant",
                        "senderInfo": {"senderName": "gemma-3"},
                        "steps": [
                            {"type": "contentBlock", "content": [{"type": "text", "text": "A reef knot."}]}
                        ],
                    },
                ],
                "currentlySelected": 0,
            },
            {
                "versions": [
                    {
                        "type": "singleStep",
                        "role": "user",
                        "content": [{"type": "text", "text": "Thank you."}],
                    }
                ],
                "currentlySelected": 0,
            },
        ],
        "usePerChatPredictionConfig": True,
        "perChatPredictionConfig": {
            "fields": [
                {"key": "llm.prediction.systemPrompt", "value": "You know knots."},
                {"key": "llm.prediction.temperature", "value": 0.6},
                {"key": "llm.prediction.topKSampling", "value": 20},
                {"key": "llm.prediction.topPSampling", "value": {"checked": True, "value": 0.9}},
                {"key": "llm.prediction.minPSampling", "value": {"checked": False, "value": 0.1}},
            ]
        },
        "lastUsedModel": {"identifier": "qwen/qwen3-4b", "indexedModelIdentifier": "qwen/qwen3-4b"},
        "userLastMessagedAt": 1_736_789_990_000,
        "assistantLastMessagedAt": 1_736_789_980_000,
    }


def lm_studio(folder: Path) -> Path:
    conversations = folder / ".lmstudio" / "conversations"
    write_json(conversations / "Sailing" / "1736789912980.conversation.json", lm_studio_chat())
    pictures = conversations.with_name("user-files")
    pictures.mkdir()
    (pictures / "1736 - 1.png").write_bytes(PNG)
    write_json(pictures / "1736 - 1.png.metadata.json", {"type": "image", "originalName": "knot.png"})
    return conversations


# Jan ------------------------------------------------------------------------------------------------


def jan(folder: Path) -> Path:
    threads = folder / "Jan" / "data" / "threads"
    write_json(
        threads / "0a1b" / "thread.json",
        {
            "id": "0a1b",
            "object": "thread",
            "title": "Rivers",
            "assistants": [
                {
                    "id": "jan",
                    "name": "Jan",
                    "instructions": "You know rivers.",
                    "model": {"id": "qwen3-4b", "engine": "llamacpp", "parameters": {"temperature": 0.7}},
                }
            ],
            "created": 1_745_000_000.25,
            "updated": 1_745_000_100,
            "metadata": {"is_favorite": True, "project": {"id": "p", "name": "Maps"}},
        },
    )

    def message(role: str, content: list[Any], created: int, **more: Any) -> str:
        return json.dumps(
            {
                "id": f"m{created}",
                "object": "thread.message",
                "thread_id": "0a1b",
                "role": role,
                "status": "ready",
                "content": content,
                "created_at": created,
                "completed_at": created,
                **more,
            }
        )

    def text(value: str) -> dict[str, Any]:
        return {"type": "text", "text": {"value": value, "annotations": []}}

    lines = [
        message(
            "user",
            [text("Where does it flow?"), {"type": "image_url", "image_url": {"url": PNG_URL}}],
            1_745_000_001_000,
        ),
        message(
            "assistant",
            [
                {"type": "reasoning", "text": {"value": "Downhill.", "annotations": []}},
                text("To the sea."),
            ],
            1_745_000_002_000,
            metadata={
                "tool_calls": [
                    {
                        "tool": {"function": {"name": "map", "arguments": '{"river": 1}'}},
                        "response": {"content": [{"type": "text", "text": "sea"}]},
                    }
                ]
            },
        ),
    ]
    (threads / "0a1b" / "messages.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return threads


# Ollama ---------------------------------------------------------------------------------------------

OLLAMA_TABLES = """
    CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), schema_version INTEGER NOT NULL DEFAULT 18);
    CREATE TABLE chats (id TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT '',
        created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, browser_state TEXT);
    CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, chat_id TEXT NOT NULL, role TEXT NOT NULL,
        content TEXT NOT NULL DEFAULT '', thinking TEXT NOT NULL DEFAULT '',
        stream BOOLEAN NOT NULL DEFAULT 0, model_name TEXT, model_cloud BOOLEAN, model_ollama_host BOOLEAN,
        created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, thinking_time_start TIMESTAMP,
        thinking_time_end TIMESTAMP, tool_result TEXT,
        FOREIGN KEY (chat_id) REFERENCES chats(id) ON DELETE CASCADE);
    CREATE INDEX idx_messages_chat_id ON messages(chat_id);
    CREATE TABLE tool_calls (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL,
        type TEXT NOT NULL, function_name TEXT NOT NULL, function_arguments TEXT NOT NULL,
        function_result TEXT, FOREIGN KEY (message_id) REFERENCES messages(id) ON DELETE CASCADE);
    CREATE TABLE attachments (id INTEGER PRIMARY KEY AUTOINCREMENT, message_id INTEGER NOT NULL,
        filename TEXT NOT NULL, data BLOB NOT NULL,
        FOREIGN KEY (message_id) REFERENCES messages(id) ON DELETE CASCADE);
"""


def ollama(folder: Path) -> Path:
    path = folder / "db.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(OLLAMA_TABLES)
    connection.executescript(
        """
        INSERT INTO settings (id) VALUES (1);
        INSERT INTO chats (id, title, created_at)
            VALUES ('c-1', 'Tea', '2025-08-01 09:00:00.123456789+02:00'), ('c-2', '', '2025-08-02 09:00:00');
        INSERT INTO messages (chat_id, role, content, thinking, model_name, created_at) VALUES
            ('c-1', 'user', 'How long for green tea?', '', NULL, '2025-08-01 09:00:01+02:00'),
            ('c-2', 'user', 'Is water wet?', '', NULL, '2025-08-02 09:00:00'),
            ('c-1', 'assistant', '', 'I look it up.', 'gpt-oss:20b', '2025-08-01 09:00:02+02:00'),
            ('c-1', 'tool', 'Two minutes at 75 degrees.', '', NULL, '2025-08-01 09:00:03+02:00'),
            ('c-1', 'assistant', 'Two minutes.', 'It is clear.', 'gpt-oss:20b', '2025-08-01 09:00:04+02:00');
        INSERT INTO tool_calls (message_id, type, function_name, function_arguments)
            VALUES (3, 'function', 'web_search', '{"query": "green tea"}');
        """
    )
    connection.execute(
        "INSERT INTO attachments (message_id, filename, data) VALUES (1, 'pot.png', ?)", (PNG,)
    )
    connection.execute(
        "INSERT INTO attachments (message_id, filename, data) VALUES (1, 'notes.pdf', ?)",
        (b"%PDF-1.4\0\xff",),
    )
    connection.commit()
    connection.close()
    return path


# GPT4All --------------------------------------------------------------------------------------------


def qstring(text: str | None) -> bytes:
    if text is None:
        return b"\xff\xff\xff\xff"
    data = text.encode("utf-16-be")
    return struct.pack(">I", len(data)) + data


def byte_array(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def gpt4all_item(name: str, said: str, version: int, index: int = 0, more: bytes | None = None) -> bytes:
    out = struct.pack(">i", index) if version < 12 else b""
    out += qstring(f"{name}: ") + qstring(said)
    if version < 10:
        out += qstring("")
    out += qstring(None) + b"\0\0\0\0"
    if version >= 11 and name == "Response":
        out += b"\0"
    if version >= 8:
        if name == "Prompt":
            out += struct.pack(">q", 1)
            out += b"".join(map(qstring, ("docs", "/docs/a.txt", "a.txt", "", "", "2024", "some words")))
            out += struct.pack(">iii", -1, 1, 2)
        else:
            out += struct.pack(">q", 0)
    elif version >= 3:
        out += qstring("") + struct.pack(">I", 1) + qstring("context")
    if version >= 10:
        if name == "Prompt":
            out += (
                struct.pack(">q", 1)
                + byte_array(b"file:///home/me/my%20list.txt")
                + byte_array(b"eggs, milk")
            )
        else:
            out += struct.pack(">q", 0)
    if version >= 12:
        out += more if more is not None else struct.pack(">q", 0)
    return out


def gpt4all_part(name: str, said: str, own: bytes = b"", parts: tuple[bytes, ...] = ()) -> bytes:
    return qstring(f"{name}: ") + qstring(said) + own + struct.pack(">q", len(parts)) + b"".join(parts)


def gpt4all_chat(version: int = 12) -> bytes:
    out = b"\xf5\xd5\x53\xcc" + struct.pack(">i", version) + struct.pack(">q", 1_720_000_000)
    out += qstring("chat-id") + qstring("Soup") + qstring("") + qstring("Llama-3.2-3B-Instruct-Q4_0.gguf")
    if version >= 3:
        out += struct.pack(">I", 1) + qstring("docs")
    if version < 11:
        if version >= 6:
            out += b"\1"
        if version >= 2:
            out += struct.pack(">ii", 1, 0)
        out += qstring("") + qstring("") + struct.pack(">I", 7)
        if version < 4:
            out += struct.pack(">I", 0)
        out += struct.pack(">I", 3)
        if version >= 7:
            out += struct.pack(">I", 2048)
        if version < 9:
            out += struct.pack(">q", 2) + bytes(8)
        out += struct.pack(">q", 3) + bytes(12)
        out += byte_array(b"state")
    if version < 12:
        items = [
            gpt4all_item("Prompt", "What goes in?", version, 0),
            gpt4all_item("Response", "Leeks.", version, 1),
        ]
        return out + struct.pack(">i", len(items)) + b"".join(items)
    call = (
        qstring("javascript_interpret")
        + struct.pack(">q", 1)
        + qstring("code")
        + struct.pack(">i", 0)
        + struct.pack(">IB", 10, 0)
        + qstring("1 + 1")
        + qstring("2")
        + struct.pack(">i", 0)
        + qstring("")
    )
    parts = (
        gpt4all_part("Think", "<think>Hm.</think>", struct.pack(">i", 900)),
        gpt4all_part("Response", "", parts=(gpt4all_part("ToolCall", "1 + 1", call),)),
        gpt4all_part("ToolResponse", "2"),
        gpt4all_part("Response", "", parts=(gpt4all_part("Text", "Leeks."),)),
    )
    more = struct.pack(">q", len(parts)) + b"".join(parts)
    items = [
        gpt4all_item("System", "You cook.", version),
        gpt4all_item("Prompt", "What goes in?", version),
        gpt4all_item("Response", "", version, more=more),
    ]
    return out + struct.pack(">i", len(items)) + b"".join(items)


def gpt4all(folder: Path) -> Path:
    path = folder / "gpt4all-abc.chat"
    path.write_bytes(gpt4all_chat())
    return path


SAMPLES: dict[str, Callable[[Path], Path]] = {
    "chatgpt": chatgpt,
    "claude": claude,
    "open_webui": open_webui,
    "open_webui_database": open_webui_database,
    "lm_studio": lm_studio,
    "jan": jan,
    "ollama": ollama,
    "gpt4all": gpt4all,
}


# What holds for everything an importer says ------------------------------------------------------------


def read(importer: Importer, path: Path) -> tuple[list[ImportedChat], list[Skipped]]:
    """All of it, checked."""
    chats: list[ImportedChat] = []
    skipped: list[Skipped] = []
    for item in importer.read(path, threading.Event()):
        if isinstance(item, Skipped):
            assert item.what and "\n" not in item.what and item.why.endswith(".")
            skipped.append(item)
        else:
            assert isinstance(item, ImportedChat)
            check(item)
            chats.append(item)
    return chats, skipped


def check(chat: ImportedChat) -> None:
    """That a chat can be stored as it is."""
    assert chat.title and chat.title == one_line(chat.title)
    assert chat.messages
    seen: set[str] = set()
    for message in chat.messages:
        assert message.key not in seen
        assert message.parent_key is None or message.parent_key in seen
        seen.add(message.key)
        assert message.role in (Role.USER, Role.ASSISTANT)
        assert message.text.strip() or message.attachments or message.reasoning.strip()
        for said in (message.text, message.reasoning):
            assert len(said) <= LONGEST_TEXT
            said.encode()
        assert 0 <= message.created < 4_102_444_800
        assert one_line(message.model) == message.model
        for attachment in message.attachments:
            assert attachment.name == one_line(attachment.name) and attachment.name
            assert "/" not in attachment.name and "\\" not in attachment.name
            assert attachment.kind in ("text", "image")
            attachment.text.encode()
    assert chat.leaf_key in seen
    assert chat.leaf_key not in {message.parent_key for message in chat.messages}
    assert 0 <= chat.created < 4_102_444_800 and 0 <= chat.updated < 4_102_444_800
    assert one_line(chat.folder, 2000) == chat.folder and one_line(chat.origin_id) == chat.origin_id
    assert chat.settings == chat_settings(settings_json(chat.settings))


def branch(chat: ImportedChat) -> list[ImportedMessage]:
    """What is shown: from the first message to the leaf."""
    by_key = {message.key: message for message in chat.messages}
    shown = [by_key[chat.leaf_key]]
    while (parent := shown[0].parent_key) is not None:
        shown.insert(0, by_key[parent])
    return shown
