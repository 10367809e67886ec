"""What to do about exceptions that people meet every day: a missing import, a module that is not to be had."""

from __future__ import annotations

import re
import sys
from typing import Final

_MODULES: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("List", "Dict", "Set", "Tuple", "Optional", "Any", "Union", "Callable", "Iterable"), "typing"
    ),
    **dict.fromkeys(("Iterator", "Sequence", "Deque", "DefaultDict"), "typing"),
    **dict.fromkeys(("deque", "Counter", "defaultdict", "OrderedDict", "namedtuple"), "collections"),
    **dict.fromkeys(("heappush", "heappop", "heapify", "heappushpop", "heapreplace", "nsmallest"), "heapq"),
    **dict.fromkeys(("nlargest", "merge"), "heapq"),
    **dict.fromkeys(("bisect_left", "bisect_right", "insort"), "bisect"),
    **dict.fromkeys(("lru_cache", "cache", "reduce", "cmp_to_key"), "functools"),
    **dict.fromkeys(
        ("accumulate", "chain", "combinations", "product", "permutations", "groupby"), "itertools"
    ),
    **dict.fromkeys(("inf", "sqrt", "gcd", "ceil", "floor"), "math"),
    "dataclass": "dataclasses",
    **dict.fromkeys(("ListNode", "TreeNode", "NextTreeNode", "linked_list", "tree"), "judge.kit"),
}
"""Where names are imported from that attempts use most."""
_WHOLE: Final = ("heapq", "bisect", "collections", "functools", "itertools", "math", "random", "re", "string")
_UNDEFINED: Final = re.compile(r"name '(\w+)' is not defined")
_UNFOUND: Final = re.compile(r"No module named '(\w+)")


def advice(kind: str, text: str) -> str:
    """Say in a few words what to do about an exception of this type with this text; nothing where that is not known."""
    if kind == "BdbQuit":
        return "breakpoint() cannot stop here; judge debug SLUG starts a debugger at the input that fails"
    if kind == "NameError" and (found := _UNDEFINED.match(text)):
        name = found[1]
        if name == "np":
            return "write: import numpy as np"
        if name in _WHOLE:
            return f"write: import {name}"
        return f"write: from {_MODULES[name]} import {name}" if name in _MODULES else ""
    return ""


def not_allowed(kind: str, text: str) -> str:
    """Say that a module is not there for attempts at this problem; nothing where an exception says something else."""
    unfound = _UNFOUND.match(text) if kind == "ModuleNotFoundError" else None
    if unfound is None or unfound[1] in sys.stdlib_module_names:
        return ""
    allowed = "attempts may import the standard library, and numpy where the signature has arrays"
    return f"the module {unfound[1]} is not allowed in this problem: {allowed}"


_NEWER: Final[tuple[tuple[tuple[int, int], str], ...]] = (
    ((3, 12), r"\s*type\s+\w+\s*(\[.*\])?\s*="),
    ((3, 12), r"\s*(async\s+)?(def|class)\s+\w+\["),
    ((3, 12), r"""[^'"]*\b[fF]([rR]?)(["']).*\{[^}]*\2"""),
    ((3, 14), r"""(.*[^\w'"])?[tT][rR]?(["']).*\2"""),
    ((3, 14), r"\s*except\*?\s+[\w.]+\s*,\s*[\w.]+"),
)
"""Syntax that came with a version of Python, as it stands in a line."""


def newer_syntax(line: str) -> str:
    """Say that a line which this Python cannot read has the syntax of a newer one; nothing where it has none."""
    for version, written in _NEWER:
        if sys.version_info[:2] < version and re.match(written, line):
            ours = ".".join(map(str, sys.version_info[:3]))
            return f"this may be syntax of Python {version[0]}.{version[1]}, and judge runs on {ours}"
    return ""
