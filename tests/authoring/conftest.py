"""A small problem that keeps all its promises, for tests to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = {
    "problem.toml": """\
format = 1
title = "Largest item"
tracks = ["grokking"]
patterns = ["scanning"]
difficulty = "easy"
signature = "largest(items: list[int], least: int) -> int"
time = "O(n)"
source = "Folklore"

[limits]
size = 20_000
""",
    "spec.md": """\
# Largest item

Return the largest item, or `least` when all are smaller.

```python
>>> largest([3, 5, 4], 0)
5
>>> largest([], 2)
2
```

**Constraints**
- `0 <= len(items) <= 20,000`
- `-100 <= items[i] <= 20,000`
- `-100 <= least <= 100`

**Return** exactly this number.

**Aim for** O(n) time. Comparing all pairs does not pass.
""",
    "hints.md": """\
1. Look at each item once.
2. What do you know after
   the first three?
3. Carry the best one.
""",
    "editorial.md": """\
# Largest item

## Approach
Carry the best one.

```python
def largest(items, least):
    return max(items, default=least) if max(items, default=least) > least else least
```

With a loop:

```python
def largest(items, least):
    for item in items:
        least = max(least, item)
    return least
```

## Correctness
Each item was compared with the best before it.

## Complexity
One pass: O(n) time.

## Common mistakes
- Nothing is smaller than `None`.

## Follow-up questions
- *The second largest?* Carry two.
""",
    "reference.py": """\
def largest(items: list[int], least: int) -> int:
    for item in items:
        if item > least:
            least = item
    return least
""",
    "suite.py": '''\
"""Hidden suite of largest."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(items, least):
    return len(items) <= 20_000 and all(-100 <= item <= 20_000 for item in items) and -100 <= least <= 100


def expected(items, least):
    return sorted([*items, least])[-1]


test_edges = edge_cases(
    nothing=([], 7),
    all_below=([-1, -2], -1),
    last=([1, 2, 3], 0),
    below_zero=([-3, -2], -5),
)


@exhaustive_cases(count=500)
def test_exhaustive(small):
    """Numbers about zero."""
    return small.lists([0, -1, 1, -2], 4), range(-2, 3)


@random_cases
def test_random(st):
    """Numbers of all sizes."""
    item = st.integers(-5, 5) | st.integers(-100, 20_000)
    return st.tuples(st.lists(item, max_size=30), st.integers(-100, 100))


def workload(n):
    """Each item is larger than all before it, all are equal, or each is smaller."""
    return {
        "rising": (list(range(n)), 0),
        "equal": ([n] * n, 0),
        "falling": (list(range(n, 0, -1)), 0),
    }
''',
    "mutants.toml": """\
[[equivalent]]
mutant = "if item > least:  ->  if item >= least:"
reason = "an item that equals the best so far takes its place unseen"
""",
    "attempts/accepted/builtin.py": """\
def largest(items, least):
    return max(max(items, default=least), least)
""",
    "attempts/accepted/folding.py": """\
from functools import reduce


def largest(items, least):
    return reduce(max, items, least)
""",
    "attempts/wrong_answer/forgets_least.py": '''\
"""Forgets the least."""


def largest(items, least):
    return max(items, default=0)
''',
    "attempts/wrong_answer/last_item.py": '''\
"""Takes the last."""


def largest(items, least):
    return items[-1] if items else least
''',
    "attempts/wrong_answer/starts_at_zero.py": '''\
"""Starts at zero."""


def largest(items, least):
    return max([0, least, *items])
''',
    "attempts/time_limit_exceeded/all_pairs.py": '''\
"""Compares every item with all others."""


def largest(items, least):
    for item in (*items, least):
        if all([item >= other for other in items]) and item >= least:
            return item
''',
    "../../../templates/scanning/largest.py": '''\
def largest(items: list[int], least: int) -> int:
    """Return the largest item, or `least` when all are smaller."""
''',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the problem and give its folder."""
    home = tmp_path / "problems" / "scanning" / "largest"
    for name, text in FILES.items():
        path = (home / name).resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return home
