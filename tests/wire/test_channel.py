"""Frames arrive whole and in order, and what is no frame is told."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from itertools import pairwise

import msgpack
import pytest

from judge.wire import Channel, Closed, WireError, apart

SIZES = [9, 2**16, 2**16 - 1, 3_000_001]
LAST = struct.pack("!I", 7) + b"\x92\x02\xa4last"


def announced(*sizes: int, code: int = 1) -> bytes:
    """Return a frame that says that blobs of these sizes follow."""
    body = msgpack.packb([1, *(msgpack.ExtType(code, struct.pack("!I", size)) for size in sizes)])
    return struct.pack("!I", len(body)) + body


@pytest.fixture
def ends() -> Iterator[tuple[Channel, socket.socket]]:
    """Return a channel and the raw other end of its socket."""
    ours, theirs = socket.socketpair()
    channel = Channel(ours)
    yield channel, theirs
    channel.close()
    theirs.close()


def test_messages_arrive_whole_and_in_order(ends: tuple[Channel, socket.socket]) -> None:
    """Two messages sent at once are received one by one."""
    channel, raw = ends
    other = Channel(raw)
    other.send(1, "first", b"x" * 70_000)
    other.send(2, "second")
    assert channel.receive() == [1, "first", b"x" * 70_000]
    assert channel.receive() == [2, "second"]
    assert channel.idle


def test_large_blobs_travel_apart(ends: tuple[Channel, socket.socket]) -> None:
    """They arrive in their places, as bytearrays that can be written to, before the next message."""
    channel, raw = ends

    def send() -> None:
        Channel(raw).send(1, "blobs", [apart(b"x" * size) for size in SIZES])
        raw.sendall(LAST)

    sender = threading.Thread(target=send)
    sender.start()
    number, kind, blobs = channel.receive()
    assert (number, kind, list(map(len, blobs))) == (1, "blobs", SIZES)
    assert [type(blob) for blob in blobs] == [bytes, bytearray, bytes, bytearray]
    assert all(set(blob) <= set(b"x") for blob in blobs)
    assert channel.receive() == [2, "last"]
    assert channel.idle
    sender.join()


def test_half_a_large_blob_is_no_message_yet(ends: tuple[Channel, socket.socket]) -> None:
    """What has arrived of it is kept, however it was cut."""
    channel, raw = ends
    body = msgpack.packb([1, "blob", msgpack.ExtType(1, struct.pack("!I", 2**16))])
    whole = struct.pack("!I", len(body)) + body + b"y" * 2**16
    for start, end in pairwise((0, 3, 5, len(body) + 4, len(body) + 9, 30_000, len(whole))):
        assert channel.take() is None
        assert channel.idle == (start == 0)
        raw.sendall(whole[start:end])
        channel.feed()
    while (message := channel.take()) is None:
        channel.feed()
    assert message == [1, "blob", b"y" * 2**16]


def test_half_a_frame_is_no_message_yet(ends: tuple[Channel, socket.socket]) -> None:
    """A frame that has not arrived in full is waited for."""
    channel, raw = ends
    raw.sendall(struct.pack("!I", 3) + b"\x92")
    channel.feed()
    assert channel.take() is None
    raw.sendall(b"\x01\x02")
    channel.feed()
    assert channel.take() == [1, 2]


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param(struct.pack("!I", 2**31), id="longer than any frame may be"),
        pytest.param(struct.pack("!I", 4) + b"\xc1\xc1\xc1\xc1", id="no msgpack"),
        pytest.param(struct.pack("!I", 1) + b"\x07", id="no list"),
        pytest.param(struct.pack("!I", 2) + b"\x91\x07", id="too short a list"),
        pytest.param(announced(2**16 - 1), id="a blob too small to travel apart"),
        pytest.param(announced(2**31), id="a blob longer than any frame may be"),
        pytest.param(announced(2**24, 2**24, 2**24), id="blobs longer than any frame may be"),
        pytest.param(announced(2**16, code=2), id="no blob"),
        pytest.param(struct.pack("!I", 5) + b"\x92\x01\xd4\x01\x00", id="a blob of no length"),
    ],
)
def test_garbled_frames_are_errors(ends: tuple[Channel, socket.socket], frame: bytes) -> None:
    """What is no message is a WireError."""
    channel, raw = ends
    raw.sendall(frame)
    channel.feed()
    with pytest.raises(WireError):
        channel.take()


def test_the_end_of_the_other_side_is_told(ends: tuple[Channel, socket.socket]) -> None:
    """A closed socket is Closed."""
    channel, raw = ends
    raw.close()
    with pytest.raises(Closed):
        channel.receive()
