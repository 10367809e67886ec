"""`judge show`: in a terminal and piped."""

from __future__ import annotations

import json

import pytest

from judge.catalog import find, load_catalog, places
from judge.cli.show import page
from tests.cli.shell import bare, in_terminal, piped


def test_piped_it_is_plain_markdown_with_all_that_an_attempt_is_held_against() -> None:
    """The spec word for word, then signature, limits and complexity."""
    problem = find("top_k")
    text = piped("show", "top_k").stdout
    assert text.startswith(problem.read("spec.md").rstrip())
    assert "```python\ndef top_k(items: list[str], k: int) -> list[str]\n```" in text
    assert f"size {problem.limits.size:,}" in text
    assert f"{problem.limits.factor:g} times the CPU time of the model solution" in text
    assert "256 MiB" in text
    assert problem.target in text
    assert "\x1b" not in text


def test_json_holds_the_page() -> None:
    """The keys of `judge list --json`, and what there is to read beside them."""
    data = json.loads(piped("show", "top_k", "--json").stdout)
    assert data["slug"] == "top_k"
    assert data["target"] == find("top_k").target
    assert data["spec"].startswith("# Top k frequent items")
    assert data["definition"] == "def top_k(items: list[str], k: int) -> list[str]"
    assert data["limits"]["memory_mib"] == 256
    assert "status" not in data
    page = json.loads(piped("show", "--pattern", "two_heaps", "--json").stdout)["page"]
    assert page.startswith("# Two heaps")
    assert piped("show", "--json").returncode == 2


def test_a_problem_is_found_by_its_usual_title() -> None:
    """Or its title, or its number on a site, where only one has it."""
    for name in ("Top K Frequent Words", "top k frequent items", "LeetCode 692"):
        assert piped("show", name).stdout == piped("show", "top_k").stdout


def test_a_class_is_shown_with_its_methods() -> None:
    """What has to be written is shown as Python."""
    assert "class KNN:\n    def __init__(self, k: int)" in piped("show", "knn").stdout


@pytest.mark.parametrize("columns", [40, 120])
def test_a_terminal_shows_the_page_rendered(columns: int) -> None:
    """No Markdown signs are left, no line is broken by the terminal, and the next command is told."""
    drawn = in_terminal("show", "top_k", columns=columns)
    text = bare(drawn)
    assert text != drawn
    assert max(len(line.rstrip()) for line in text.splitlines()) <= columns
    assert "```" not in text
    assert "**" not in text
    assert text.splitlines()[-1] == "next: judge new top_k"


def test_every_problem_can_be_shown() -> None:
    """Whatever its signature is, the page has it as Python that can be read."""
    for problem in load_catalog().problems.values():
        assert problem.signature.name in page(problem).rpartition("## What to write")[2]


@pytest.mark.parametrize(
    ("arguments", "message", "tip"),
    [
        (["topk"], "unknown problem 'topk'", "did you mean top_k? judge list shows all"),
        ([], "nothing to show", "judge show SLUG shows a problem; judge list shows which there are"),
        (["top_k", "--pattern", "heap"], "a problem and a pattern at once", "give SLUG or --pattern PATTERN"),
        (["--pattern", "../heap"], "unknown pattern '../heap'", "did you mean heap? Choose from: "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_is_told(arguments: list[str], message: str, tip: str) -> None:
    """The message says what is wrong and the tip what to type."""
    ran = piped("show", *arguments)
    assert ran.returncode == 2
    first, second = ran.stderr.splitlines()
    assert first == message
    assert second.startswith(tip)


@pytest.mark.parametrize("pattern", ["top_k_elements", "heap"], ids=["a folder", "only ever second"])
def test_a_pattern_shows_its_page_or_where_its_problems_are(pattern: str) -> None:
    """A pattern without a page is no dead end."""
    path = places().problems / pattern / "README.md"
    ran = piped("show", "--pattern", pattern)
    if path.is_file():
        assert ran.stdout == path.read_text(encoding="utf-8").rstrip() + "\n"
    else:
        assert ran.returncode == 2
        assert f"judge list --pattern {pattern} lists its problems" in ran.stderr
