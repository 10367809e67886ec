"""Values as bytes: msgpack for scalars and flat containers, tagged extensions for the rest.

A blob is two msgpack objects in a row: the table of nodes, or nil, and the value. ListNode and TreeNode
become rows of that table, kept in columns, and links become row numbers, so cycles, sharing and any depth cost nothing
special. Containers have a bounded depth and cannot contain themselves, so what is decoded is never larger than
its bytes tell.

A blob with large arrays begins with a byte that msgpack never uses, and the length of these two objects. After them
comes what the arrays hold, each array's part aligned as numpy wants it, so that it is written once and need not be
copied to be read.

Here is what encoder and decoder agree on.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from judge.kit import ListNode, NextTreeNode, TreeNode


class Tag:
    """The codes of msgpack's extension types. Plain ints: an enum's member is slower to pack."""

    TUPLE, SET, FROZENSET, INT, ARRAY, OPAQUE, NODE, STREAM, ROLLS, REMOTE = range(1, 11)


KINDS: Final = (ListNode, TreeNode, NextTreeNode)
"""The classes of nodes; the first column of the table is positions here."""
LINKS: Final = (("next",), ("left", "right"), ("left", "right", "next"))
"""Which links a node of each kind has, in their order in the last column."""
DTYPE: Final = re.compile(r"[<>=|]([iu][1248]|f[248]|b1)")
"""The arrays that are plain data."""

NO_NODES: Final = b"\xc0"
"""What stands in the place of the table where there are no nodes: None, as msgpack writes it."""
APART: Final = 2**16
"""Bytes from which an array's content, and a blob in a message, is sent after the rest."""
HEAD: Final = struct.Struct("!BI")
"""The beginning of a blob with large arrays: APART_MARK and the bytes of table and value."""
APART_MARK: Final = 0xC1
ALIGNED: Final = 16
"""What the positions of arrays in a blob are multiples of."""

MAX_BLOB: Final = 32 * 2**20
"""Bytes of the largest blob that is decoded."""
MAX_CONTAINERS: Final = 4_000_000
MAX_ROWS: Final = 2_000_000
MAX_DIGITS: Final = 4_300
"""Digits of the longest int that Python turns into text, see sys.set_int_max_str_digits."""
INT_END: Final = 10**MAX_DIGITS
MAX_INT_BYTES: Final = (INT_END.bit_length() + 8) // 8
MAX_HASH_SECONDS: Final = 2.0  # of CPU time, since a busy machine makes no keys collide
MAX_DEPTH: Final = 50
"""Levels of containers in a value."""


class WireError(Exception):
    """What came over the wire is no value, or a value over the caps."""


class TooLarge(WireError):
    """A value that is too large, too deep or too entangled to be sent or read; the text says which."""
