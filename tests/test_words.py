"""What people read says one thing with one word, and with the field's own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import judge
from judge.authoring.pages import strange_words
from judge.cli.main import COMMANDS

CODE = Path(judge.__file__).parent
REPOSITORY = CODE.parent
PAGES = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "problems/README.md", "docs/python-versions.md",
         "docs/record.md")  # fmt: skip
NO_MESSAGES = {"pages.py": "names the words", "record.py": "has SQL", "wrapped.py": "writes programs",
               "stats_page.py": "writes HTML"}  # fmt: skip


def messages(file: Path) -> Iterator[tuple[int, str]]:
    """Return the texts in a module that are no docstrings, with their lines; of a command, its help too."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    told: set[int] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for part in body if isinstance(body, list) else []:
            helps = file.parent.name == "cli" and isinstance(node, ast.FunctionDef) and node.name == "command"
            if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) and not helps:
                told.add(id(part.value))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in told:
            continue
        if isinstance(node.value, str) and " " in node.value:
            yield node.lineno, node.value


@pytest.mark.parametrize("page", PAGES)
def test_pages(page: str) -> None:
    """Of the repository; those of problems are checked by `judge verify`, those of patterns beside it."""
    assert list(strange_words((REPOSITORY / page).read_text(encoding="utf-8"))) == []


def test_messages_and_help() -> None:
    """Wherever they stand in the code."""
    files = [file for file in sorted(CODE.rglob("*.py")) if file.name not in NO_MESSAGES]
    found = {
        f"{file.relative_to(CODE)}:{line}: {text[:60]!r}": (words, instead)
        for file in files
        for line, text in messages(file)
        for _, words, instead in strange_words(text)
    }
    assert not found


def test_messages_are_found() -> None:
    """The search sees what it is for: help, messages with values in them, and no docstrings of functions."""
    texts = [
        text
        for name in ("cli/verify", "cli/run", "practice/reading")
        for _, text in messages(CODE / f"{name}.py")
    ]
    assert "verify" in COMMANDS
    assert any(text.startswith("Check problems:") for text in texts)
    assert any(" is larger than " in text for text in texts)
    assert not any(text.startswith("Return the call itself") for text in texts)
