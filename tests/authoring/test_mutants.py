"""Mutants of a source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from judge.authoring.mutants import mutants

ROOT = Path(__file__).parents[2]
CORPUS = [*sorted(ROOT.glob("problems/*/*/reference.py")), ROOT / "judge/catalog/signature.py"]


EXPRESSIONS = {
    "a == b": ["a != b"],
    "a < b": ["a <= b"],
    "a >= b": ["a > b"],
    "a not in b": ["a in b"],
    "a is None": ["a is not None"],
    "a < b <= n": ["a <= b <= n", "a < b < n"],
    "a + b": ["a - b"],
    "(a) * (b)": ["(a) // (b)", "(a) + (b)"],
    "a // b": ["a / b", "a % b"],
    "a % b": ["a // b"],
    "7": ["8", "6"],
    "1_000_000_007": [],
    "0.5": ["1.5"],
    "True": ["False"],
    '""': ['"mutant"'],
    '"word"': [],
    "a and b or n": ["a or b or n", "a and b and n"],
    "not a": ["a"],
    "-(a)": ["(a)"],
    "a if x else b": ["a if not x else b"],
    "[y for y in a if y]": ["[y for y in a if not y]"],
    "x[a:b]": ["x[:b]", "x[a + 1:b]", "x[a - 1:b]", "x[a:]", "x[a:b + 1]", "x[a:b - 1]"],
    "x[(a):]": ["x[:]", "x[(a + 1):]", "x[(a - 1):]"],
    "x[::b]": ["x[::]"],
    "x[a]": ["x[a + 1]", "x[a - 1]"],
    "x[a - 1]": ["x[a + 1]", "x[a - 0]", "x[a - 2]"],
    "x[-1]": ["x[1]", "x[-0]", "x[-2]"],
    "x[a, b]": [],
    "range(a)": ["range(a + 1)", "range(a - 1)"],
    "range(1, 9, 2)": [
        "range(0, 9, 2)",
        "range(2, 9, 2)",
        "range(1, 8, 2)",
        "range(1, 10, 2)",
        "range(1, 9)",
        "range(1, 9, 1)",
        "range(1, 9, 3)",
    ],
    "range(a if x else b)": [
        "range((a if x else b) + 1)",
        "range((a if x else b) - 1)",
        "range(a if not x else b)",
    ],
    "min(a, b)": ["max(a, b)"],
    "all(a)": ["any(a)"],
    "a.left": ["a.right"],
    "sorted(a, key=b, reverse=True)": [
        "sorted(a, reverse=True)",
        "sorted(a, key=b)",
        "sorted(a, key=b, reverse=False)",
    ],
    "a.get(b, x)": ["a.get(b)"],
    "a.pop(b)": ["a.pop()"],
    "dict(a=n, b=x)": ["dict(b=x)", "dict(a=n)"],
    "zip(a, b, strict=n)": [],
    'f"{a + b}"': [],
    '("é", a < b)': ['("é", a <= b)'],
}
STATEMENTS = {
    "pass": [],
    "import heapq": [],
    '"""Say something."""': [],
    "return None": [],
    "return": [],
    "return a": ["return None"],
    "a = b": ["pass"],
    "a: int = b": ["pass"],
    "a.sort()": ["pass"],
    "raise ValueError": ["pass"],
    "a += b": ["pass", "a -= b"],
    "for y in a: break": ["for y in a: continue", "for y in a: pass"],
    "for y in a: continue": ["for y in a: break", "for y in a: pass"],
    "if a: pass": ["if not a: pass"],
    "if not a: pass": ["if a: pass"],
    "if a and b: pass": ["if not (a and b): pass", "if a or b: pass"],
    "while a < b: pass": ["while a <= b: pass", "while a >= b: pass"],
}


@pytest.mark.parametrize(("line", "expected"), STATEMENTS.items(), ids=STATEMENTS)
def test_statements(line: str, expected: list[str]) -> None:
    """Each kind of statement gets exactly its mistakes, written into the line as it stands."""
    labels = [mutant.label for mutant in mutants(f"def f(a, b, n, x):\n    {line}\n")]
    assert sorted(labels) == sorted(f"{line}  ->  {changed}" for changed in expected)


@pytest.mark.parametrize(("text", "expected"), EXPRESSIONS.items(), ids=EXPRESSIONS)
def test_expressions(text: str, expected: list[str]) -> None:
    """Each kind of expression gets exactly its mistakes."""
    test_statements(f"return {text}", ["return None", *(f"return {changed}" for changed in expected)])


def test_annotations_defaults_and_decorators() -> None:
    """A default is mutated; the annotation beside it and a decorator are not."""
    source = "@cache(maxsize=None)\ndef f(a: x[n] = 1, *, b: -1 = 0) -> y[n]:\n    pass\n"
    assert [mutant.label.split("  ->  ")[1] for mutant in mutants(source)] == [
        "def f(a: x[n] = 0, *, b: -1 = 0) -> y[n]:",
        "def f(a: x[n] = 2, *, b: -1 = 0) -> y[n]:",
        "def f(a: x[n] = 1, *, b: -1 = -1) -> y[n]:",
        "def f(a: x[n] = 1, *, b: -1 = 1) -> y[n]:",
    ]


def test_one_line_for_many() -> None:
    """A change in a statement of several lines is labelled by the lines that it touches."""
    source = "x = f(\n    1000,\n    min,\n)\n"
    assert [mutant.label for mutant in mutants(source)] == ["x = f( 1000, min, )  ->  pass", "min,  ->  max,"]


def test_repeated_labels() -> None:
    """The same change to equal lines is told apart by its number."""
    source = "def f(a):\n    a.x()\n    a.x()\n    a.x()\n"
    found = mutants(source)
    assert [mutant.label for mutant in found] == [
        "a.x()  ->  pass",
        "a.x()  ->  pass (2nd)",
        "a.x()  ->  pass (3rd)",
    ]
    assert [mutant.line for mutant in found] == [2, 3, 4]


def test_labels_outlive_a_shift() -> None:
    """Lines and comments that are put in above change no label."""
    source = "def f(a):\n    return a + 1\n"
    shifted = '"""Say more."""\n\n# a reason\n' + source
    assert [mutant.label for mutant in mutants(source)] == [mutant.label for mutant in mutants(shifted)]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_mutant_is_another_program(path: Path) -> None:
    """Mutants compile, differ from the source and from each other, and have labels of their own."""
    source = path.read_text(encoding="utf-8")
    found = mutants(source)
    programs = {ast.dump(ast.parse(text)) for text in [source, *(mutant.source for mutant in found)]}
    assert len(programs) == len(found) + 1
    assert len({mutant.label for mutant in found}) == len(found)
    for mutant in found:
        compile(mutant.source, "mutant", "exec", dont_inherit=True)
