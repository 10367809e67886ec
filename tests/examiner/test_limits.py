"""Which limit an input breaks."""

from __future__ import annotations

from typing import Any

import pytest

from judge.examiner.limits import broken_limit

MOST = 1_000


def joined(items: list[int], k: int) -> bool:
    return (
        1 <= len(items) <= 5
        and all(abs(item) <= MOST for item in items)
        and k <= len(items)
    )  # fmt: skip


def early(items: list[int]) -> bool:
    if len(items) > 3:
        return False
    for item in items:
        if item < 0:
            return False
    return sorted(items) == items


def alone(n: int) -> bool:
    return 0 <= n < MOST


@pytest.mark.parametrize(
    ("valid", "arguments", "told"),
    [
        (joined, ([], 0), "1 <= len(items) <= 5"),
        (joined, ([1, -2000], 0), "all(abs(item) <= 1,000 for item in items)"),
        (joined, ([1], 2), "k <= len(items)"),
        (joined, ([1], 1), ""),
        (joined, (None, 1), "1 <= len(items) <= 5"),
        (early, ([1, 2, 3, 4],), "not (len(items) > 3)"),
        (early, ([1, -2],), "not (item < 0)"),
        (early, ([2, 1],), "sorted(items) == items"),
        (alone, (1000,), "0 <= n < 1,000"),
    ],
)
def test_the_first_that_is_broken(valid: Any, arguments: tuple[Any, ...], told: str) -> None:
    """In the words of the source, with the numbers that its constants stand for."""
    assert broken_limit(valid, arguments) == told
