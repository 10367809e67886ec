"""The pages on patterns: their parts, their code and the order of their problems."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from judge.authoring.pages import code_on, strange_words
from judge.catalog.find import load_catalog, places

PARTS = ["When it fits", "How to recognise it", "Template", "Problems in order", "Common mistakes"]
PAGES = sorted(places().problems.glob("*/README.md"))


@pytest.fixture(params=PAGES, ids=[page.parent.name for page in PAGES])
def page(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_the_headings(page: Path) -> None:
    assert re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE) == PARTS


def test_the_template_runs(page: Path) -> None:
    codes = code_on(page.read_text(encoding="utf-8"))
    assert codes
    for code in codes:
        exec(compile(code.source, f"{page}:{code.line}", "exec"), {})


def test_every_problem_has_its_place(page: Path) -> None:
    """Those of the folder, and whichever others have the pattern among theirs."""
    part = page.read_text(encoding="utf-8").partition("## Problems in order\n")[2].partition("\n## ")[0]
    named = re.findall(r"^\d+\. `(\w+)`", part, re.MULTILINE)
    assert len(named) == len(set(named))
    assert {path.parent.name for path in page.parent.glob("*/problem.toml")} <= set(named)
    having = {problem.slug for problem in load_catalog().select(patterns=[page.parent.name])}
    assert set(named) <= having


def test_the_words(page: Path) -> None:
    assert not list(strange_words(page.read_text(encoding="utf-8")))
