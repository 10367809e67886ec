"""What can be said of a problem by reading its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.authoring.checks import check_files
from judge.catalog import load_problem

STUB = "../../../templates/scanning/largest.py"

AGAIN = """\
[[equivalent]]
mutant = "if item > least:  ->  if item >= least:"
reason = "said before"

[[equivalent]]"""

SPOILED = {
    "a mark is left": ("spec.md", "Return", "FILL IN", "line 3 is still to be written: FILL IN the largest"),
    "stub with a body": (
        STUB,
        '."""',
        '."""\n    return 0',
        "largest must have a docstring and nothing else",
    ),
    "stub without docstring": (STUB, '"""Return the largest', "pass  #", "largest must have a docstring and"),
    "stub with more": (
        STUB,
        "def largest",
        "N = 1\n\n\ndef largest",
        "must hold imports and largest, and nothing",
    ),
    "stub of another type": (
        STUB,
        "list[int]",
        "list[str]",
        "is largest(items: list[str], least: int) -> int, but",
    ),
    "stub in another order": (
        STUB,
        "items: list[int], least: int",
        "least: int, items: list[int]",
        "is largest(least: int, items: list[int]) -> int, but problem.toml says largest(items",
    ),
    "stub of another name": (STUB, "def largest", "def biggest", "must hold imports and largest"),
    "stub that does not parse": (STUB, "def ", "df ", "line 1: invalid syntax"),
    "reference in another order": (
        "reference.py",
        "items: list[int], least: int",
        "least, items",
        "the parameters of largest must be items, least, in this order",
    ),
    "reference of another name": (
        "reference.py",
        "def largest",
        "def biggest",
        "must define largest as problem",
    ),
    "suite without valid": ("suite.py", "def valid", "def invalid", "valid is missing"),
    "suite without small inputs": (
        "suite.py",
        "def test_exhaustive",
        "def test_small",
        "test_exhaustive is missing",
    ),
    "suite without workload": ("suite.py", "def workload", "def work", "workload is missing"),
    "expected in another order": (
        "suite.py",
        "def expected(items, least)",
        "def expected(least, items)",
        "the parameters of expected must be items, least, in this order",
    ),
    "suite with hypothesis": (
        "suite.py",
        "from judge.suite",
        "import hypothesis\nfrom judge.suite",
        "imports hypo",
    ),
    "spec of another title": (
        "spec.md",
        "# Largest item",
        "# Largest",
        "must open with the title in problem.toml",
    ),
    "spec without examples": ("spec.md", ">>> largest", ">>> print", "has no example that calls largest"),
    "spec without constraints": (
        "spec.md",
        "**Constraints**",
        "Constraints:",
        "has no paragraph that opens with **Constraints**",
    ),
    "constraints in a sentence": (
        "spec.md",
        "**Constraints**\n- ",
        "**Constraints** ",
        "**Constraints** must be followed by a list: a line for each",
    ),
    "spec without an aim": ("spec.md", "**Aim for**", "Try", "has no paragraph that opens with **Aim for**"),
    "spec of another complexity": (
        "spec.md",
        "O(n) time",
        "O(log n) time",
        "**Aim for** does not say O(n), which",
    ),
    "two hints": ("hints.md", "3. Carry", "   Carry", "must be a numbered list of three to five hints"),
    "hints out of order": (
        "hints.md",
        "3. Carry",
        "4. Carry",
        "must be a numbered list of three to five hints",
    ),
    "text among hints": ("hints.md", "   the first", "the first", "must be a numbered list and nothing else"),
    "editorial without complexity": (
        "editorial.md",
        "## Complexity",
        "And:",
        "has nothing under the heading ## Complexity",
    ),
    "empty part": (
        "editorial.md",
        "One pass: O(n) time.",
        "",
        "has nothing under the heading ## Complexity",
    ),
    "editorial out of order": (
        "editorial.md",
        "## Correctness\nEach item was compared with the best before it.\n\n## Complexity",
        "## Complexity\nOne pass.\n\n## Correctness",
        "its headings must stand in this order: Approach, Correctness",
    ),
    "editorial with one approach": (
        "editorial.md",
        "With a loop:\n\n```python",
        "With a loop:\n\n```",
        "must show the model solution and at least one other approach as ```python",
    ),
    "a piece of code": (
        "editorial.md",
        "def largest(items, least):\n    for",
        "def biggest(items, least):\n    for",
        "the code at line 14 does not define largest: what is no whole solution stands in a block without",
    ),
    "strange words": ("spec.md", "Return", "Hand back", "line 3 says 'Hand back': write return"),
    "numbers without commas": (
        "spec.md",
        "`0 <= len(items) <= 20,000`",
        "20 000",
        "line 13 says '20 000': write a",
    ),
    "attempt without docstring": (
        "attempts/wrong_answer/last_item.py",
        '"""Takes the last."""',
        "",
        "must open with a docstring of one line that names the mistake",
    ),
    "attempt with a long docstring": (
        "attempts/time_limit_exceeded/all_pairs.py",
        "every item",
        "every\nitem",
        "must open with a docstring of one line",
    ),
    "unknown mutant": (
        "mutants.toml",
        "item >= least",
        "item > lest",
        "no such mutant, remove it: if item > least",
    ),
    "mutant without reason": (
        "mutants.toml",
        "reason",
        "because",
        "each [[equivalent]] must have the strings mutant",
    ),
    "mutant listed twice": ("mutants.toml", "[[equivalent]]", AGAIN, "listed twice: if item > least"),
    "slow attempts denied": (
        "problem.toml",
        "[limits]",
        'no_slow_attempt = "There is."\n\n[limits]',
        "no_slow_attempt contradicts attempts/time_limit_exceeded: remove one of them",
    ),
}


def complaints(folder: Path) -> list[str]:
    """Read the problem and give what is wrong with its files."""
    problem = load_problem(folder, folder.parents[2] / "templates")
    return [complaint.text for check in check_files(problem) for complaint in check.complaints]


def test_a_good_problem(folder: Path) -> None:
    """A problem that keeps its promises gets no complaint."""
    assert complaints(folder) == []


@pytest.mark.parametrize(("name", "old", "new", "expected"), SPOILED.values(), ids=SPOILED)
def test_a_spoiled_file(folder: Path, name: str, old: str, new: str, expected: str) -> None:
    """Each promise that is broken is complained of, in words that say what to mend."""
    path = (folder / name).resolve()
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    assert any(complaint.startswith(expected) for complaint in complaints(folder))


@pytest.mark.parametrize("name", ["spec.md", "hints.md", "editorial.md", "reference.py", "suite.py", STUB])
def test_a_missing_file(folder: Path, name: str) -> None:
    """A file that is not there is missed, and every other check goes on."""
    (folder / name).resolve().unlink()
    assert "is missing" in complaints(folder)


def test_missing_attempts(folder: Path) -> None:
    """Too few attempts are counted, and where slow ones are impossible it has to be said."""
    for file in folder.glob("attempts/*/*.py"):
        file.unlink()
    tip = "has no slow attempt: add one, or say as no_slow_attempt why there cannot be one"
    wanted = {f"has 0 attempts and needs at least {count}" for count in (1, 2, 3)}
    assert set(complaints(folder)) == {*wanted, tip}


def test_no_room_for_a_slow_attempt(folder: Path) -> None:
    """A reason in problem.toml stands for the slow attempt that cannot be."""
    (folder / "attempts/time_limit_exceeded/all_pairs.py").unlink()
    text = (folder / "problem.toml").read_text()
    (folder / "problem.toml").write_text(
        text.replace("[limits]", 'no_slow_attempt = "It is O(1)."\n\n[limits]')
    )
    assert complaints(folder) == []


def test_an_unknown_folder_of_attempts(folder: Path) -> None:
    """A folder that is no verdict is not passed over."""
    (folder / "attempts" / "wrong").mkdir()
    assert complaints(folder) == [
        "unknown folder of attempts: choose from accepted, wrong_answer, time_limit_exceeded"
    ]


def test_a_class(folder: Path) -> None:
    """Methods are compared with the signature one by one; an attribute may stand in the stub."""
    text = (folder / "problem.toml").read_text()
    signature = "class Box: __init__(k: int); put(item: int) -> None; best(least: int = 0) -> int; size"
    old = "largest(items: list[int], least: int) -> int"
    (folder / "problem.toml").write_text(text.replace(old, signature))
    (folder / STUB).resolve().write_text(
        'class Box:\n    """A box."""\n\n    size: int\n\n'
        '    def __init__(self, k: int) -> None:\n        """Begin."""\n\n'
        '    def put(self, item: int) -> None:\n        """Put."""\n\n'
        '    def best(self, least: int = 1) -> int:\n        """Find."""\n'
    )
    (folder / "reference.py").write_text(
        "class Box:\n    def __init__(self, k):\n        self.size = k\n\n"
        "    def best(self, low=0):\n        return self._best(low)\n\n"
        "    def _best(self, low):\n        return low\n"
    )
    found = complaints(folder)
    assert "is best(least: int = 1) -> int, but problem.toml says best(least: int = 0) -> int" in found
    assert "put is missing" in found
    assert "the parameters of best must be least, in this order" in found
    assert "the parameters of valid must be init, operations, in this order" in found
    assert not any("size" in complaint or "_best" in complaint for complaint in found)
