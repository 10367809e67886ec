"""Long and hostile texts made fit for a terminal, and the place where two of them part."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from rich.cells import cell_len, chop_cells

_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # colours and the cursor
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"  # titles, links
    r"|\x1b[ -/]*[0-~]"
)
_GAP = " … "
_NEARBY = 24
"""Characters within which the end of a word is looked for."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A text cut into rows that fit a width."""

    rows: tuple[str, ...]
    mark: tuple[int, int] | None = None
    """The row and the position in it of the character that was asked for."""
    cut: bool = False
    """Whether anything was left out."""


def printable(text: str) -> str:
    """Take out terminal escapes and show other characters without a shape as Python's repr would."""
    lines = _ESCAPES.sub("", text).replace("\r\n", "\n").expandtabs(4).split("\n")
    return "\n".join(line if line.isprintable() else "".join(map(_shown, line)) for line in lines)


def parting(one: str, other: str) -> int | None:
    """Return the index of the first character in which two texts differ, None when they are equal."""
    if one == other:
        return None
    shorter = min(len(one), len(other))
    return bisect_left(range(1, shorter + 1), True, key=lambda end: one[:end] != other[:end])


def excerpt(text: str, width: int, height: int = 6, focus: int | None = None) -> Excerpt:
    """Cut a text to `height` rows of `width` cells: from its middle, or from what is far from `focus`."""
    lines = text.split("\n")
    before = text[:focus] if focus is not None else ""
    focus_line = before.count("\n") if focus is not None else None
    focus_at = len(before) - before.rfind("\n") - 1
    whole = len(text) <= width * height and sum(len(_fold(line, width)) for line in lines) <= height
    spans = [(0, len(lines))] if whole else _kept(len(lines), height, focus_line)
    share = height if whole else max(1, height // sum(end - start for start, end in spans))

    rows: list[str] = []
    mark, cut, shown_to = None, False, 0
    for start, end in spans:
        if start > shown_to:
            rows.append("…")
            cut = True
        for number in range(start, end):
            here = focus_at if number == focus_line else None
            for room in (width * share, width * share * 3 // 4, width * share // 2):
                short, at = _cut_line(lines[number], room, here)
                folded = _fold(short, width)
                if len(folded) <= share:  # long words leave rows half empty
                    break
            if at is not None:
                row, column = _find(folded, at)
                mark = (len(rows) + row, column)
            cut = cut or short != lines[number]
            rows += folded
        shown_to = end
    return Excerpt(tuple(row.rstrip(" ") for row in rows), mark, cut)


def _shown(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode()


def _fold(line: str, width: int) -> list[str]:
    """Fold a line behind its spaces; a word that is too long for a row is broken."""
    rows = [""]
    for word in re.findall(r" *[^ ]*", line):
        for part in [word] if cell_len(word) <= width else chop_cells(word, width):
            if cell_len(rows[-1]) + cell_len(part) > width and rows[-1]:
                lead = len(part) - len(part.lstrip(" "))
                rows[-1] += part[:lead]  # a space at the end of a row is not seen, but counts for `_find`
                rows.append(part[lead:])
            else:
                rows[-1] += part
    return rows


def _kept(length: int, room: int, focus: int | None) -> list[tuple[int, int]]:
    """Return the spans to keep of `length` things where there is room for `room`."""
    if length <= room:
        return [(0, length)]
    half, quarter = room // 2, max(1, room // 4)
    if focus is None or focus + quarter <= room - half or focus - quarter >= length - half:
        wanted = [(0, room - half), (length - half, length)]
    else:
        wanted = [(0, quarter), (focus - quarter, focus + quarter), (length - quarter, length)]
    spans: list[tuple[int, int]] = []
    for start, end in wanted:
        start, end = max(0, start), min(length, end)
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif start < end:
            spans.append((start, end))
    return spans


def _cut_line(line: str, room: int, focus: int | None) -> tuple[str, int | None]:
    """Cut a line to `room` cells; give it and where the character at `focus` is now."""
    if len(line) <= room and cell_len(line) <= room:
        return line, focus
    for characters in (room, room // 2):  # wide characters take two cells
        spans = _kept(len(line), characters - 2 * len(_GAP), focus)
        spans = [_whole_words(line, start, end, focus) for start, end in spans]
        short = _GAP.join(line[start:end] for start, end in spans)
        if cell_len(short) <= room:
            break
    at = 0
    for start, end in spans:
        if focus is not None and start <= focus <= end:
            return short, at + focus - start
        at += end - start + len(_GAP)
    return short, None


def _whole_words(line: str, start: int, end: int, focus: int | None) -> tuple[int, int]:
    """Make a span smaller, so that no word or number is cut through, where one ends nearby; not past `focus`."""
    low, high = (focus, focus) if focus is not None and start <= focus < end else (end, start)
    if start and (gap := line.find(" ", start, min(start + _NEARBY, low))) >= 0:
        start = gap + 1
    if end < len(line) and (gap := line.rfind(" ", max(end - _NEARBY, start, high), end)) > start:
        end = gap
    return start, end


def _find(rows: list[str], at: int) -> tuple[int, int]:
    """Return the row and the position in it of a character of the folded line."""
    for number, row in enumerate(rows[:-1]):
        if at < len(row):
            return number, at
        at -= len(row)
    return len(rows) - 1, at
