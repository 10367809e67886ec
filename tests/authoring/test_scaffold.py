"""A new problem."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from judge.authoring.scaffold import make_problem
from judge.authoring.verify import verify
from judge.catalog import load_problem
from judge.catalog.find import Places
from judge.errors import JudgeError

CLASS = "class Box: __init__(k: int); put(head: ListNode | None) -> None; best() -> np.ndarray; size"


@pytest.fixture
def checkout(tmp_path: Path) -> Places:
    """Return an empty checkout."""
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "problems").mkdir()
    return Places(tmp_path / "problems", tmp_path / "templates")


@pytest.mark.parametrize(
    "signature", [None, 'greet(name: str = "you") -> str', CLASS], ids=["none", "def", "class"]
)
def test_a_new_problem_says_what_to_fill_in(checkout: Places, signature: str | None) -> None:
    """What is made can be read, agrees with its signature, and fails with a complaint for each gap."""
    files = make_problem("greet", "talking", signature, checkout)
    problem = load_problem(checkout.problems / "talking" / "greet", checkout.templates)
    assert signature in (None, problem.signature_text)
    assert problem.stub in files
    found = verify(problem, mutants=True)
    failed = {check.name: check.complaints for check in found.checks if not check.ok}
    assert set(failed) == {"filled in", "attempts"}
    assert {complaint.file for complaint in failed["filled in"]} == set(files)


def test_a_class(checkout: Places) -> None:
    """The stub of a class has its methods, and imports what their types need."""
    make_problem("box", "holding", CLASS, checkout)
    stub = (checkout.templates / "holding" / "box.py").read_text()
    assert stub.startswith("from judge.kit import ListNode\nimport numpy as np\n\n\nclass Box:\n")
    methods = [node.name for node in ast.walk(ast.parse(stub)) if isinstance(node, ast.FunctionDef)]
    assert methods == ["__init__", "put", "best"]


def test_what_is_made_can_be_imported(checkout: Places) -> None:
    """The model solution and the stub are Python as they are, of a class too."""
    for file in make_problem("box", "holding", CLASS, checkout):
        if file.name in ("reference.py", "box.py"):
            names: dict[str, object] = {}
            exec(compile(file.read_text(), file, "exec"), names)
            assert isinstance(names["Box"], type)


def test_a_first_try_is_repeated_by_force(checkout: Places) -> None:
    """With another signature; what is no longer to be filled in stays."""
    make_problem("greet", "talking", "greet() -> str", checkout)
    hints = checkout.problems / "talking" / "greet" / "hints.md"
    hints.write_text("1. Mine.\n")
    written = make_problem("greet", "talking", "greet(name: str) -> str", checkout, force=True)
    assert hints.read_text() == "1. Mine.\n"
    assert hints not in written
    stub = (checkout.templates / "talking" / "greet.py").read_text()
    assert stub.startswith("def greet(name: str) -> str:\n")


def test_nothing_is_overwritten(checkout: Places) -> None:
    """A problem of the name, under whatever pattern, or a stub that is there, stops it before it writes."""
    make_problem("greet", "talking", where=checkout)
    before = {path: path.read_bytes() for path in checkout.problems.parent.rglob("*.*") if path.is_file()}
    with pytest.raises(JudgeError, match="the problem greet exists already"):
        make_problem("greet", "singing", where=checkout)
    (checkout.templates / "talking" / "shout.py").write_text("mine")
    with pytest.raises(JudgeError, match="exists already"):
        make_problem("shout", "talking", where=checkout)
    after = {path: path.read_bytes() for path in checkout.problems.parent.rglob("*.*") if path.is_file()}
    assert after.items() >= before.items()
    assert len(after) == len(before) + 1


@pytest.mark.parametrize("slug", ["../up", "Greet", "two words", "_hidden", "1st"])
def test_names(checkout: Places, slug: str) -> None:
    """What cannot be a folder of problems and a module is refused."""
    with pytest.raises(JudgeError, match="is not a name"):
        make_problem(slug, "talking", where=checkout)


def test_a_broken_signature(checkout: Places) -> None:
    """A signature that cannot be read is refused before anything is written."""
    with pytest.raises(JudgeError, match="signature"):
        make_problem("greet", "talking", "greet(name)", checkout)
    assert not list(checkout.problems.iterdir())


def test_an_installed_judge(tmp_path: Path) -> None:
    """Outside of a checkout it says what to do instead."""
    (tmp_path / "problems").mkdir()
    with pytest.raises(JudgeError, match="not to a checkout") as caught:
        make_problem("greet", "talking", where=Places(tmp_path / "problems", tmp_path / "templates"))
    assert "clone" in caught.value.tip
