"""Values as bytes: msgpack for scalars and flat containers, tagged extensions for the rest.

A blob is two msgpack objects in a row: the table of nodes, or nil, and the value. ListNode and TreeNode
become rows of that table, kept in columns, and links become row numbers, so cycles, sharing and any depth cost nothing
special. Containers nested deeper than msgpack allows, or in a cycle, become a table of the same sort inside
the value. Everything is iterative over depth, on both sides.

Here is what encoder and decoder agree on.
"""

from __future__ import annotations

import re
from typing import Final

from judge.kit import ListNode, NextTreeNode, TreeNode


class Tag:
    """The codes of msgpack's extension types. Plain ints: an enum's member is slower to pack."""

    TUPLE, SET, FROZENSET, INT, ARRAY, OPAQUE, NODE, DEEP, ROW, STREAM, ROLLS, REMOTE = range(1, 13)


KINDS: Final = (ListNode, TreeNode, NextTreeNode)
"""The classes of nodes; the first column of the table is positions here."""
LINKS: Final = (("next",), ("left", "right"), ("left", "right", "next"))
"""Which links a node of each kind has, in their order in the last column."""
DTYPE: Final = re.compile(r"[<>=|]([iu][1248]|f[248]|b1)")
"""The arrays that are plain data."""

MAX_BLOB: Final = 32 * 2**20
"""Bytes of the largest blob that is decoded."""
MAX_CONTAINERS: Final = 4_000_000
MAX_ROWS: Final = 2_000_000
MAX_INT_BYTES: Final = 8192
MAX_HASH_SECONDS: Final = 2.0
MAX_NESTED_TAGS: Final = 50


class WireError(Exception):
    """What came over the wire is no value, or a value over the caps."""
