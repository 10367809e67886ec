"""Frames on a socket: a length, then one msgpack list that opens with a sequence number."""

from __future__ import annotations

import socket
import struct
from typing import Any, Final

import msgpack

from judge.wire.tags import MAX_BLOB, WireError

_HEADER: Final = struct.Struct("!I")
_MAX_FRAME: Final = MAX_BLOB + 2**20
_SMALL: Final = 2**14
_LARGE: Final = 2**18
"""What is read at once: making room for much costs more than a small message, so much comes second."""


class Closed(Exception):
    """The other side is gone."""


class Channel:
    """One end of the wire. The candidate's end blocks; the examiner's is polled and fed."""

    def __init__(self, end: socket.socket, largest: int = _MAX_FRAME) -> None:
        """`largest` is the number of bytes of the largest frame that is taken."""
        self.end = end
        self._largest = largest
        self._inbox = bytearray()

    def fileno(self) -> int:
        return self.end.fileno()

    def send(self, *message: Any) -> None:
        """Send one message; its parts are plain msgpack data, values travel as blobs."""
        body = msgpack.packb(message, unicode_errors="surrogatepass")
        try:
            self.end.sendall(_HEADER.pack(len(body)) + body)
        except (BrokenPipeError, ConnectionError) as error:
            raise Closed from error

    def receive(self) -> list[Any]:
        """Wait for the next message, for ever."""
        while (message := self.take()) is None:
            self.feed()
        return message

    def feed(self) -> None:
        """Read what has arrived; Closed at the end of the stream."""
        try:
            data = self.end.recv(_SMALL if len(self._inbox) < _SMALL else _LARGE)
        except ConnectionError as error:
            raise Closed from error
        if not data:
            raise Closed
        self._inbox += data

    def take(self) -> list[Any] | None:
        """Return the next whole message, None where there is none yet; WireError when it is garbled."""
        if len(self._inbox) < _HEADER.size:
            return None
        (size,) = _HEADER.unpack_from(self._inbox)
        if size > self._largest:
            raise WireError(f"a frame of {size} bytes")
        end = _HEADER.size + size
        if len(self._inbox) < end:
            return None
        body = bytes(memoryview(self._inbox)[_HEADER.size : end])
        del self._inbox[:end]
        try:
            message = msgpack.unpackb(
                body, strict_map_key=False, unicode_errors="surrogatepass", max_ext_len=0, max_map_len=64
            )
        except Exception as error:  # msgpack raises a dozen kinds; all of them mean the same here
            raise WireError(f"a garbled frame: {type(error).__name__}") from error
        if type(message) is not list or len(message) < 2:
            raise WireError("a frame that is no message")
        return message

    @property
    def idle(self) -> bool:
        """Whether nothing is left of what has been read."""
        return not self._inbox

    def close(self) -> None:
        self.end.close()
