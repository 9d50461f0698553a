"""A web server with byte ranges that can be told to misbehave.

    python3 server.py FOLDER

prints its port, and serves /MODE/FILE until its standard input is closed. The mode says what is
wrong: fine, whole (no ranges), flaky (the first request for each range fails with 503), broken (always 500), slow (stalls),
short (ends early), changing (another tag each time), lying (other ranges than asked for), hangup (closes
the connection on the first request for each range).
"""

import http.server
import itertools
import re
import sys
import threading
import time
from pathlib import Path

FOLDER = Path(sys.argv[1])
COUNT = itertools.count()
SEEN = set()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def fail(self, status):
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self):
        _, mode, name = self.path.split("/", 2)
        number = next(COUNT)
        path = FOLDER / name
        if mode == "redirect":
            self.send_response(302)
            self.send_header("Location", f"/fine/{name}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if not path.is_file():
            return self.fail(404)
        if mode == "broken":
            return self.fail(500)
        request = (mode, name, self.headers.get("Range"))
        is_first = request not in SEEN
        SEEN.add(request)
        if mode == "flaky" and is_first:
            return self.fail(503)
        if mode == "hangup" and is_first:
            self.close_connection = True
            return
        data = path.read_bytes()
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        tag = f'"{number}"' if mode == "changing" else '"same"'
        if mode == "whole" or not found:
            return self.send(200, data, tag, None, mode)
        first, last = int(found[1]), min(int(found[2]), len(data) - 1)
        if first >= len(data):
            return self.fail(416)
        if mode == "lying" and first > 0:
            first -= 1
        self.send(206, data[first:last + 1], tag, f"bytes {first}-{last}/{len(data)}", mode)

    def send(self, status, body, tag, content_range, mode):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", tag)
        if content_range:
            self.send_header("Content-Range", content_range)
        self.end_headers()
        if mode == "slow":
            self.wfile.write(body[:10])
            self.wfile.flush()
            time.sleep(4)
            self.close_connection = True
        elif mode == "short":
            self.wfile.write(body[:len(body) // 2])
            self.close_connection = True
        else:
            self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
