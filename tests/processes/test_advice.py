"""What is said of everyday mistakes."""

from __future__ import annotations

import sys

import pytest

from judge.processes.advice import advice, newer_syntax, not_allowed


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("List", "write: from typing import List"),
        ("heapq", "write: import heapq"),
        ("deque", "write: from collections import deque"),
        ("np", "write: import numpy as np"),
        ("ListNode", "write: from judge.kit import ListNode"),
        ("colour", ""),
    ],
)
def test_a_name_that_is_usually_imported(name: str, told: str) -> None:
    """Comes with its line; others with nothing."""
    assert advice("NameError", f"name '{name}' is not defined") == told


def test_a_module_that_is_not_allowed_is_told_as_that() -> None:
    """It may be installed, and is not missing."""
    told = not_allowed("ModuleNotFoundError", "No module named 'numpy'")
    assert told.startswith(
        "the module numpy is not allowed in this problem: attempts may import the standard"
    )
    assert not_allowed("ModuleNotFoundError", "No module named 'heapq.x'; 'heapq' is not a package") == ""
    assert not_allowed("ImportError", "No module named 'numpy'") == ""


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("type Names = list[str]", (3, 12)),
        ("def first[T](items: list[T]) -> T:", (3, 12)),
        ("class Box[T]:", (3, 12)),
        ("    async def run[T](self):", (3, 12)),
        ("    print(f'{names['a']}')", (3, 12)),
        ("    except ValueError, TypeError:", (3, 14)),
        ("    page = t'{name}'", (3, 14)),
    ],
)
def test_newer_syntax_is_told_by_its_version(
    line: str, version: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """To whom it is newer; a Python that knows it finds another mistake in the line."""
    monkeypatch.setattr(sys, "version_info", (version[0], version[1] - 1, 7))
    told = f"this may be syntax of Python {version[0]}.{version[1]}, and judge runs on "
    assert newer_syntax(line) == f"{told}{version[0]}.{version[1] - 1}.7"
    monkeypatch.setattr(sys, "version_info", (*version, 0))
    assert newer_syntax(line) == ""


@pytest.mark.parametrize(
    "line", ["for item in items", "type(items) = 3", "def top_k(items:", "print 'a'", ""]
)
def test_old_syntax_is_not_taken_for_newer(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plain mistake stays one."""
    monkeypatch.setattr(sys, "version_info", (3, 11, 0))
    assert newer_syntax(line) == ""
