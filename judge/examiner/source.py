"""The text of a source file, as Python reads it."""

from __future__ import annotations

import re

_LINE_END = re.compile("\r\n|\r|\n")


def source_lines(source: str) -> list[str]:
    """Return the lines as Python counts them: `str.splitlines` ends lines at form feeds, U+2028 and others too."""
    return _LINE_END.split(source)


def ruled_out_import(source: str, ruled_out: tuple[str, ...]) -> tuple[int, str] | None:
    """Return the line and the name of the first import that a problem rules out, None where there is none.

    Names are modules, such as heapq, and what modules hold, such as collections.OrderedDict.
    """
    if not ruled_out:
        return None
    import ast

    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # loading it tells more
        return None
    modules: dict[str, str] = {}
    """The modules that were imported, by the name that they go by."""
    used: list[tuple[int, str]] = []
    for node in nodes:
        if isinstance(node, ast.Import):
            for one in node.names:
                modules[one.asname or one.name] = one.name
                used.append((node.lineno, one.name))
        elif isinstance(node, ast.ImportFrom) and node.module:
            used.append((node.lineno, node.module))
            used.extend((node.lineno, f"{node.module}.{one.name}") for one in node.names)
    used.extend(
        (node.lineno, f"{modules[node.value.id]}.{node.attr}")
        for node in nodes
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules
    )
    return min(((line, name) for line, name in used if name in ruled_out), default=None)
