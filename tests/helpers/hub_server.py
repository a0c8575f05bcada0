"""A small stand-in for the Hugging Face hub: its two listing calls and its files, served from memory."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

COMMIT = "0" * 39 + "1"


@dataclass
class Hub:
    """One repository.

    Attributes:
        break_after: bytes of a large file after which the connection is cut, once.
        lie: large files are sent with their last byte changed.
        asked: ranges of large files that were asked for, "" for a whole file.
    """

    repository: str
    files: dict[str, bytes]
    address: str = ""
    break_after: int | None = None
    lie: bool = False
    asked: list[str] = field(default_factory=list)


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """Serve a hub as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def _answer(self, *, body: bool) -> None:
            path = unquote(urlsplit(self.path).path)
            if path.startswith(f"/api/models/{hub.repository}/tree/"):
                self._json([_entry(name, content) for name, content in hub.files.items()])
            elif path.startswith(f"/api/models/{hub.repository}"):
                siblings = [{"rfilename": name} for name in hub.files]
                self._json({"id": hub.repository, "sha": COMMIT, "siblings": siblings})
            elif path.startswith(f"/{hub.repository}/resolve/") and path.rpartition("/")[2] in hub.files:
                self._file(path.rpartition("/")[2], body=body)
            else:
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()

        def _json(self, document: object) -> None:
            content = json.dumps(document).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _file(self, name: str, *, body: bool) -> None:
            content = hub.files[name]
            etag = hashlib.sha256(content).hexdigest()
            large = name.endswith((".safetensors", ".bin"))
            asked = self.headers.get("Range", "")
            start = int(asked.removeprefix("bytes=").partition("-")[0]) if asked else 0
            if body and large:
                hub.asked.append(asked)
                content = content[:-1] + b"!" if hub.lie else content
            self.send_response(206 if asked else 200)
            self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("ETag", f'"{etag}"')
            self.send_header("Accept-Ranges", "bytes")
            if asked:
                self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            self.send_header("Content-Length", str(len(content) - start))
            self.end_headers()
            if not body:
                return
            if large and hub.break_after is not None:
                end, hub.break_after = hub.break_after, None
                self.wfile.write(content[start:end])
                self.wfile.flush()
                self.close_connection = True
                return
            self.wfile.write(content[start:])

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _entry(name: str, content: bytes) -> dict[str, object]:
    entry: dict[str, object] = {"type": "file", "path": name, "size": len(content), "oid": "1" * 40}
    if name.endswith((".safetensors", ".bin")):
        entry["lfs"] = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
    return entry
