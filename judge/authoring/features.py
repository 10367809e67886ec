"""What goes wrong on inputs with one feature: the changes that input mutants make.

Each function here is pasted into the source of an attempt, with the helpers at the top, so it imports what it
needs by itself and uses nothing else of this module. Each takes the arguments of a call as a list and gives the
changed ones, or the answer and gives the changed one; where the feature is not there it changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Change = Callable[[Any], Any]

# --- helpers, part of every mutant ------------------------------------------------------------------------


def _each(value: Any, change: Change, kind: type) -> Any:
    """Change every scalar of a kind, in lists, tuples, arrays and nodes; nodes are changed where they are."""
    if type(value) is kind:
        return change(value)
    if type(value) is list:
        if all(type(item) is kind for item in value):
            return [change(item) for item in value]
        return [_each(item, change, kind) for item in value]
    if type(value) is tuple:
        return tuple(_each(item, change, kind) for item in value)
    if type(value).__name__ == "ndarray" and isinstance(value.flat[:1].tolist()[:1] or [None], list):
        items = value.ravel().tolist()
        if items and type(items[0]) is kind:
            changed = value.copy()
            changed.flat = [change(item) for item in items]
            return changed
    if type(value).__name__ == "_CountedStandIn":
        return _Seen(value, change, kind)
    for node in _nodes(value):
        if type(node.val) is kind:
            node.val = change(node.val)
    return value


class _Seen:
    """A list whose reads are counted, with each item changed when it is read."""

    def __init__(self, items: Any, change: Change, kind: type) -> None:
        self._items, self._change, self._kind = items, change, kind

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, place: Any) -> Any:
        return _each(self._items[place], self._change, self._kind)


def _nodes(value: Any) -> list[Any]:
    """Return the nodes of a linked list or a tree, those of a tree level by level."""
    if not hasattr(value, "val"):
        return []
    found, seen = [value], {id(value)}
    for node in found:  # grows while it is walked
        for name in ("next", "left", "right"):
            other = getattr(node, name, None)
            if other is not None and id(other) not in seen:
                seen.add(id(other))
                found.append(other)
    return found


def _trees(arguments: list[Any]) -> list[Any]:
    return [argument for argument in arguments if hasattr(argument, "left")]


def _chains(arguments: list[Any]) -> list[Any]:
    return [argument for argument in arguments if hasattr(argument, "val") and not hasattr(argument, "left")]


def _deeper(root: Any, most: int, sides: str) -> bool:
    """Return whether more than `most` steps go to these sides (l, r) without a step to the other between them."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > most:
            return True
        for side, child in (("l", node.left), ("r", node.right)):
            if child is not None:
                waiting.append((child, depth + 1 if side in sides else 0))
    return False


def _distinct(items: list[Any]) -> list[Any]:
    """Return the items without duplicates, the first of each."""
    kept: dict[str, Any] = {}
    for item in items:
        kept.setdefault(repr(item), item)
    return list(kept.values())


def _longest(arguments: Any, goes_on: Callable[[Any, Any], bool]) -> int:
    """Return the length of the longest stretch of neighbors, in any list or string, that go on."""
    longest = 0
    for argument in arguments:
        nodes = type(argument) is list and any(item is None or hasattr(item, "val") for item in argument)
        if type(argument) in (list, str) and not nodes:
            length = 0
            for position, item in enumerate(argument):
                length = length + 1 if position and goes_on(argument[position - 1], item) else 1
                longest = max(longest, length)
    return longest


def _spend(count: int, fast: bool) -> None:
    """Take time that grows with the square of a count, at the speed of C or of Python."""
    if fast:
        row = [0] * count
        while row:
            row.pop(0)
    else:
        for _ in range(count * count // 2):
            pass


# --- numbers ----------------------------------------------------------------------------------------------


def ints_wrap_at_16_bits(arguments: Any) -> Any:
    return _each(arguments, lambda value: (value + 2**15) % 2**16 - 2**15, int)


def ints_wrap_at_32_bits(arguments: Any) -> Any:
    return _each(arguments, lambda value: (value + 2**31) % 2**32 - 2**31, int)


def ints_modulo_65536(arguments: Any) -> Any:
    return _each(arguments, lambda value: value % 65_536 if value >= 0 else value, int)


def ints_as_float32(arguments: Any) -> Any:
    from struct import pack, unpack

    return _each(
        arguments, lambda value: int(unpack("f", pack("f", value))[0]) if abs(value) < 2**100 else value, int
    )


def ints_as_float64(arguments: Any) -> Any:
    return _each(arguments, lambda value: int(float(value)) if abs(value) < 2**1000 else value, int)


def ints_rounded_to_six_digits(arguments: Any) -> Any:
    return _each(arguments, lambda value: int(float(f"{value:.5e}")) if abs(value) < 2**1000 else value, int)


def zero_taken_for_one(arguments: Any) -> Any:
    return _each(arguments, lambda value: value or 1, int)


def zero_taken_for_minus_one(arguments: Any) -> Any:
    return _each(arguments, lambda value: value or -1, int)


def zeros_dropped(arguments: Any) -> Any:
    return [
        [item for item in argument if item or type(item) is not int] if type(argument) is list else argument
        for argument in arguments
    ]


def sign_dropped(arguments: Any) -> Any:
    return _each(arguments, abs, int)


def negatives_taken_for_zero(arguments: Any) -> Any:
    return _each(arguments, lambda value: max(value, 0), int)


def minus_one_taken_for_zero(arguments: Any) -> Any:
    return _each(arguments, lambda value: 0 if value == -1 else value, int)


def ints_from_a_million_on_cut(arguments: Any) -> Any:
    return _each(arguments, lambda value: max(-999_999, min(value, 999_999)), int)


def floats_as_float32(arguments: Any) -> Any:
    from struct import pack, unpack

    return _each(
        arguments, lambda value: unpack("f", pack("f", value))[0] if abs(value) < 1e38 else value, float
    )


def floats_rounded_to_six_digits(arguments: Any) -> Any:
    return _each(arguments, lambda value: float(f"{value:.5e}"), float)


def floats_cut_to_ints(arguments: Any) -> Any:
    return _each(arguments, lambda value: float(int(value)) if abs(value) < 1e300 else value, float)


# --- strings ----------------------------------------------------------------------------------------------


def strings_cut_at_16(arguments: Any) -> Any:
    return _each(arguments, lambda value: value[:16], str)


def strings_cut_at_255(arguments: Any) -> Any:
    return _each(arguments, lambda value: value[:255], str)


def strings_only_ascii(arguments: Any) -> Any:
    return _each(arguments, lambda value: value.encode("ascii", "ignore").decode(), str)


def strings_only_bmp(arguments: Any) -> Any:
    return _each(
        arguments, lambda value: "".join(character for character in value if ord(character) < 65_536), str
    )


def case_folded(arguments: Any) -> Any:
    return _each(arguments, str.lower, str)


def strings_stripped(arguments: Any) -> Any:
    return _each(arguments, str.strip, str)


def strings_only_alphanumeric(arguments: Any) -> Any:
    return _each(arguments, lambda value: "".join(filter(str.isalnum, value)), str)


def empty_strings_dropped(arguments: Any) -> Any:
    return [
        [item for item in argument if item != ""] if type(argument) is list else argument
        for argument in arguments
    ]


def strings_reversed(arguments: Any) -> Any:
    return _each(arguments, lambda value: value[::-1], str)


# --- lists ------------------------------------------------------------------------------------------------


def lists_cut_at_256(arguments: Any) -> Any:
    return [argument[:256] if type(argument) is list else argument for argument in arguments]


def lists_cut_at_1000(arguments: Any) -> Any:
    return [argument[:1000] if type(argument) is list else argument for argument in arguments]


def lists_cut_at_65536(arguments: Any) -> Any:
    return [argument[:65_536] if type(argument) is list else argument for argument in arguments]


def inner_lists_cut_at_256(arguments: Any) -> Any:
    return [
        [item[:256] if type(item) is list else item for item in argument]
        if type(argument) is list
        else argument
        for argument in arguments
    ]


def inner_lists_cut_at_1000(arguments: Any) -> Any:
    return [
        [item[:1000] if type(item) is list else item for item in argument]
        if type(argument) is list
        else argument
        for argument in arguments
    ]


def duplicates_dropped(arguments: Any) -> Any:
    return [_distinct(argument) if type(argument) is list else argument for argument in arguments]


def copies_beyond_256_dropped(arguments: Any) -> Any:
    def dropped(items: list[Any]) -> list[Any]:
        counts: dict[str, int] = {}
        kept = []
        for item in items:
            key = repr(item)
            counts[key] = counts.get(key, 0) + 1
            if counts[key] <= 256:
                kept.append(item)
        return kept

    return [dropped(argument) if type(argument) is list else argument for argument in arguments]


def equal_ints_told_apart_beyond_256(arguments: Any) -> Any:
    """Return a number of its own to each later copy of an int that Python keeps no single object of."""

    def told_apart(items: list[Any]) -> list[Any]:
        seen: set[int] = set()
        fresh = max((item for item in items if type(item) is int), default=0)
        changed = []
        for item in items:
            if type(item) is int and not -5 <= item <= 256 and item in seen:
                fresh += 1
                changed.append(fresh)
            else:
                changed.append(item)
                if type(item) is int:
                    seen.add(item)
        return changed

    return [told_apart(argument) if type(argument) is list else argument for argument in arguments]


def runs_cut_at_1000(arguments: Any) -> Any:
    def cut(items: Any) -> Any:
        kept: list[Any] = []
        length = 0
        for position, item in enumerate(items):
            length = length + 1 if position and item == items[position - 1] else 1
            if length <= 1000:
                kept.append(item)
        if len(kept) == len(items):
            return items
        return "".join(kept) if type(items) is str else kept

    return [cut(argument) if type(argument) in (list, str) else argument for argument in arguments]


def sorted_before(arguments: Any) -> Any:
    return [sorted(argument) if type(argument) is list else argument for argument in arguments]


def reversed_before(arguments: Any) -> Any:
    return [argument[::-1] if type(argument) in (list, str) else argument for argument in arguments]


def first_item_dropped(arguments: Any) -> Any:
    return [
        argument[1:] if type(argument) in (list, str) and len(argument) > 1 else argument
        for argument in arguments
    ]


def last_item_dropped(arguments: Any) -> Any:
    return [
        argument[:-1] if type(argument) in (list, str) and len(argument) > 1 else argument
        for argument in arguments
    ]


def second_halves_dropped_beyond_17_halvings(arguments: Any) -> Any:
    return [argument[: 2**17] if type(argument) in (list, str) else argument for argument in arguments]


def pairs_as_one_number_in_thousands(arguments: Any) -> Any:
    def keyed(item: Any) -> Any:
        if type(item) is list and len(item) == 2 and all(type(part) is int for part in item):
            return list(divmod(item[0] * 1000 + item[1], 1000))
        return item

    return [
        [keyed(item) for item in argument] if type(argument) is list else argument for argument in arguments
    ]


# --- several parameters -----------------------------------------------------------------------------------


def first_two_swapped(arguments: Any) -> Any:
    return [arguments[1], arguments[0], *arguments[2:]]


def first_cut_to_two(arguments: Any) -> Any:
    return [arguments[0][:2], *arguments[1:]]


def second_cut_to_two(arguments: Any) -> Any:
    return [arguments[0], arguments[1][:2], *arguments[2:]]


# --- nodes ------------------------------------------------------------------------------------------------


def recursion_fails_beyond_900_to_the_left(arguments: Any) -> Any:
    if any(_deeper(root, 900, "l") for root in _trees(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_900_to_the_right(arguments: Any) -> Any:
    if any(_deeper(root, 900, "r") for root in _trees(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_900_levels(arguments: Any) -> Any:
    if any(_deeper(root, 900, "lr") for root in _trees(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_10000_levels(arguments: Any) -> Any:
    if any(_deeper(root, 10_000, "lr") for root in _trees(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def levels_cut_at_1000_nodes(arguments: Any) -> Any:
    for root in _trees(arguments):
        level = [root]
        while level:
            if len(level) > 1000:
                for node in level[1000:]:
                    node.left = node.right = None
                    node.val = 0
            level = [child for node in level[:1000] for child in (node.left, node.right) if child is not None]
    return arguments


def recursion_fails_beyond_900_nodes(arguments: Any) -> Any:
    if any(len(_nodes(head)) > 900 for head in _chains(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_10000_nodes(arguments: Any) -> Any:
    if any(len(_nodes(head)) > 10_000 for head in _chains(arguments)):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def nodes_beyond_1000_valued_zero(arguments: Any) -> Any:
    for head in _chains(arguments):
        for node in _nodes(head)[1000:]:
            node.val = 0
    return arguments


# --- recursion in lists -----------------------------------------------------------------------------------


def recursion_fails_beyond_900_items(arguments: Any) -> Any:
    if any(type(argument) in (list, str) and len(argument) > 900 for argument in arguments):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_beyond_900_in_a_row(arguments: Any) -> Any:
    if any(
        type(item) is list and len(item) > 900
        for argument in arguments
        if type(argument) is list
        for item in argument
    ):
        raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_on_rising_chains(arguments: Any) -> Any:
    for argument in arguments:
        if type(argument) is list:
            depth: dict[int, int] = {}
            for start, end in sorted(item for item in argument if type(item) is list and len(item) == 2):
                if start < end:
                    depth[end] = max(depth.get(end, 0), depth.get(start, 0) + 1)
            if max(depth.values(), default=0) > 900:
                raise RecursionError("maximum recursion depth exceeded")
    return arguments


def recursion_fails_on_falling_chains(arguments: Any) -> Any:
    for argument in arguments:
        if type(argument) is list:
            depth: dict[int, int] = {}
            pairs = sorted((item for item in argument if type(item) is list and len(item) == 2), reverse=True)
            for start, end in pairs:
                if start > end:
                    depth[end] = max(depth.get(end, 0), depth.get(start, 0) + 1)
            if max(depth.values(), default=0) > 900:
                raise RecursionError("maximum recursion depth exceeded")
    return arguments


# --- answers ----------------------------------------------------------------------------------------------


def answer_wraps_at_16_bits(answer: Any) -> Any:
    return _each(answer, lambda value: (value + 2**15) % 2**16 - 2**15, int)


def answer_wraps_at_32_bits(answer: Any) -> Any:
    return _each(answer, lambda value: (value + 2**31) % 2**32 - 2**31, int)


def answer_as_float32(answer: Any) -> Any:
    from struct import pack, unpack

    return _each(
        answer, lambda value: int(unpack("f", pack("f", value))[0]) if abs(value) < 2**100 else value, int
    )


def answer_as_float64(answer: Any) -> Any:
    return _each(answer, lambda value: int(float(value)) if abs(value) < 2**1000 else value, int)


def answer_modulo_a_prime(answer: Any) -> Any:
    return _each(answer, lambda value: value % 1_000_000_007 if value >= 0 else value, int)


def answer_added_to_those_before(answer: Any, before: list[Any] = []) -> Any:  # noqa: B006 - the mistake itself
    if type(answer) is list:
        before.extend(answer)
        return before[:]
    if type(answer) is int:
        before.append(answer)
        return sum(before)
    return answer


def answer_off_by_a_thousandth(answer: Any) -> Any:
    return _each(answer, lambda value: value * 1.001, float)


def answer_rounded_to_three_places(answer: Any) -> Any:
    return _each(answer, lambda value: round(value, 3), float)


def answer_cut_at_256(answer: Any) -> Any:
    return answer[:256] if type(answer) in (list, str) else answer


def answer_cut_at_1000(answer: Any) -> Any:
    return answer[:1000] if type(answer) in (list, str) else answer


def answer_without_duplicates(answer: Any) -> Any:
    if type(answer) is not list:
        return answer
    return _distinct(answer)


def answer_sorted(answer: Any) -> Any:
    return sorted(answer) if type(answer) is list and len(answer) > 1 else answer


def answer_reversed(answer: Any) -> Any:
    return answer[::-1] if type(answer) in (list, str) else answer


def answer_without_its_last(answer: Any) -> Any:
    return answer[:-1] if type(answer) in (list, str) else answer


def answer_is_the_opposite(answer: Any) -> Any:
    return not answer if type(answer) is bool else answer


def answer_is_none(answer: Any) -> Any:
    return None


# --- time -------------------------------------------------------------------------------------------------


def _sizes(arguments: Any) -> list[int]:
    """Return the lengths of lists and strings, and the numbers of nodes."""
    return [
        len(argument) if type(argument) in (list, str) else len(_nodes(argument)) for argument in arguments
    ]


def _counts(arguments: Any) -> list[dict[Any, int]]:
    """Return for each list and string how often it holds each item."""
    tables = []
    for argument in arguments:
        if type(argument) in (list, str):
            table: dict[Any, int] = {}
            for item in argument:
                key = item if type(item) is not list else tuple(map(str, item))
                table[key] = table.get(key, 0) + 1
            tables.append(table)
    return tables


def quadratic_in_length_at_the_speed_of_c(arguments: Any) -> Any:
    _spend(max(_sizes(arguments), default=0), fast=True)
    return arguments


def quadratic_in_length(arguments: Any) -> Any:
    _spend(max(_sizes(arguments), default=0), fast=False)
    return arguments


def quadratic_in_the_number_of_distinct_items(arguments: Any) -> Any:
    _spend(max(map(len, _counts(arguments)), default=0), fast=True)
    return arguments


def quadratic_in_the_largest_count(arguments: Any) -> Any:
    _spend(max((max(table.values(), default=0) for table in _counts(arguments)), default=0), fast=True)
    return arguments


def quadratic_in_the_longest_run(arguments: Any) -> Any:
    _spend(_longest(arguments, lambda before, after: bool(after == before)), fast=True)
    return arguments


def quadratic_in_the_longest_rise(arguments: Any) -> Any:
    _spend(_longest(arguments, lambda before, after: bool(after > before)), fast=True)
    return arguments


def quadratic_in_the_longest_fall(arguments: Any) -> Any:
    _spend(_longest(arguments, lambda before, after: bool(after < before)), fast=True)
    return arguments


def quadratic_in_the_widest_level(arguments: Any) -> Any:
    widest = 0
    for root in _trees(arguments):
        level = [root]
        while level:
            widest = max(widest, len(level))
            level = [child for node in level for child in (node.left, node.right) if child is not None]
    _spend(widest, fast=True)
    return arguments


def quadratic_in_the_largest_degree(arguments: Any) -> Any:
    degrees: dict[int, int] = {}
    for argument in arguments:
        if type(argument) is list:
            for item in argument:
                if type(item) is list and len(item) == 2:
                    for end in item:
                        degrees[end] = degrees.get(end, 0) + 1
    _spend(max(degrees.values(), default=0), fast=True)
    return arguments
