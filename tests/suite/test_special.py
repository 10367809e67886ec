"""Special arguments as the suites make them."""

from __future__ import annotations

import pytest

from judge.suite import Counted, counted
from judge.wire.values import Refused


def test_logarithmic_allows_a_few_searches_and_no_scan() -> None:
    """Some 370 reads of 200 000 items, whatever they are."""
    assert [Counted.logarithmic([0] * n).allowed for n in (0, 1, 3, 1_000)] == [20, 40, 60, 219]
    assert Counted.logarithmic([0] * 200_000).allowed == 372
    assert Counted.logarithmic([0, 0, 0], more=6).allowed == 66


def test_counted_refuses_one_read_too_many() -> None:
    """Items and slices cost what they copy, the length nothing."""
    items = Counted([4, 5, 6], allowed=3)
    assert items.serve("len", []) == 3
    assert items.serve("get", [-1]) == 6
    assert items.serve("slice", [0, 2, None]) == [4, 5]
    with pytest.raises(Refused):
        items.serve("get", [0])


def test_counted_arguments() -> None:
    """The first argument becomes a counted list, whatever it came from; the others stay."""
    items, key = counted(range(3), "key")
    assert (type(items), items, items.allowed, key) == (Counted, [0, 1, 2], 60, "key")
    assert counted([]) == ([],)
