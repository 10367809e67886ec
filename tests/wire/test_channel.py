"""Frames arrive whole and in order, and what is no frame is told."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator

import pytest

from judge.wire import Channel, Closed, WireError


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
