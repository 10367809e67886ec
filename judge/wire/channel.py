"""Frames on a socket: a length, then one msgpack list that opens with a sequence number.

Large blobs in a message travel after it, so that they are neither copied into it nor out of it again.
"""

from __future__ import annotations

import socket
import struct
from typing import Any, Final

import msgpack

from judge.wire.tags import APART, MAX_BLOB, WireError

_HEADER: Final = struct.Struct("!I")
_MAX_FRAME: Final = MAX_BLOB + 2**20
_SMALL: Final = 2**14
_LARGE: Final = 2**18
"""What is read at once: making room for much costs more than a small message, so much comes second."""
_BLOB: Final = 1
"""The code of what stands in a message for a large blob; the number of its bytes comes with it."""


class Large:
    """Stands in a message for a blob that is sent after it."""

    __slots__ = ("blob",)

    def __init__(self, blob: bytes) -> None:
        self.blob = blob


def apart(blob: bytes) -> bytes | Large:
    """Return a blob as it is put into a message: a large one travels apart from the rest."""
    return blob if len(blob) < APART else Large(blob)


class Closed(Exception):
    """The other side is gone."""


class Channel:
    """One end of the wire. The candidate's end blocks; the examiner's is polled and fed."""

    def __init__(self, end: socket.socket, largest: int = _MAX_FRAME) -> None:
        """`largest` is the number of bytes of the largest frame that is taken, large blobs included."""
        self.end = end
        self._largest = largest
        self._inbox = bytearray()
        self._message: list[Any] | None = None
        """A message of which large blobs are still on their way."""
        self._blobs: list[bytearray] = []
        """These blobs; the first is filled."""
        self._filled = 0

    def fileno(self) -> int:
        return self.end.fileno()

    def send(self, *message: Any) -> None:
        """Send one message; its parts are plain msgpack data, values travel as blobs, see `apart`."""
        blobs: list[bytes] = []

        def size_of(large: Large) -> msgpack.ExtType:
            blobs.append(large.blob)
            return msgpack.ExtType(_BLOB, _HEADER.pack(len(large.blob)))

        body = msgpack.packb(message, default=size_of, unicode_errors="surrogatepass")
        try:
            self.end.sendall(_HEADER.pack(len(body)) + body)
            for blob in blobs:
                self.end.sendall(blob)
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
            if self._blobs:
                read = self.end.recv_into(memoryview(self._blobs[0])[self._filled :])
                self._fill(read)
            else:
                data = self.end.recv(_SMALL if len(self._inbox) < _SMALL else _LARGE)
                self._inbox += data
                read = len(data)
        except ConnectionError as error:
            raise Closed from error
        if not read:
            raise Closed

    def _fill(self, read: int) -> None:
        """Count what was read into the first of the large blobs."""
        self._filled += read
        if self._filled == len(self._blobs[0]):
            del self._blobs[0]
            self._filled = 0

    def take(self) -> list[Any] | None:
        """Return the next whole message, None where there is none yet; WireError when it is garbled.

        Large blobs come as bytearrays, which are nobody else's.
        """
        if self._message is None:
            self._message = self._opened()
        while self._blobs and self._inbox:
            blob, start = self._blobs[0], self._filled
            part = self._inbox[: len(blob) - start]
            blob[start : start + len(part)] = part
            del self._inbox[: len(part)]
            self._fill(len(part))
        if self._blobs:
            return None
        message, self._message = self._message, None
        return message

    def _opened(self) -> list[Any] | None:
        """Return the next message without its large blobs."""
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
        room = self._largest - size

        def blob(code: int, payload: bytes) -> bytearray:
            nonlocal room
            (length,) = _HEADER.unpack(payload)
            room -= length
            if code != _BLOB or length < APART or room < 0:
                raise WireError("a frame with a blob of no size that is sent apart")
            self._blobs.append(bytearray(length))
            return self._blobs[-1]

        try:
            message = msgpack.unpackb(
                body,
                strict_map_key=False,
                unicode_errors="surrogatepass",
                ext_hook=blob,
                max_ext_len=_HEADER.size,
                max_map_len=64,
            )
        except Exception as error:  # msgpack raises a dozen kinds; all of them mean the same here
            raise WireError(f"a garbled frame: {type(error).__name__}") from error
        if type(message) is not list or len(message) < 2:
            raise WireError("a frame that is no message")
        return message

    @property
    def idle(self) -> bool:
        """Whether nothing is left of what has been read."""
        return not self._inbox and self._message is None

    def close(self) -> None:
        self.end.close()
