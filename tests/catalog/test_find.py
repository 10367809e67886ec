"""Finding problems in folders made for the purpose, and the ones that come with the judge."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import judge
from judge.catalog import Places, find, load_catalog, places, slugs
from judge.errors import JudgeError

TOML = """
format = 1
title = "{title}"
tracks = ["{track}"]
patterns = [{patterns}]
difficulty = "{difficulty}"
signature = "f(a: int) -> int"
time = "O(n)"
source = "a book"

[limits]
size = 10
"""


def add(
    where: Places,
    slug: str,
    *patterns: str,
    title: str = "A title",
    track: str = "grokking",
    difficulty: str = "easy",
) -> Path:
    """Make a problem and give its problem.toml."""
    folder = where.problems / patterns[0] / slug
    folder.mkdir(parents=True)
    names = ", ".join(f'"{pattern}"' for pattern in patterns)
    file = folder / "problem.toml"
    file.write_text(TOML.format(title=title, track=track, patterns=names, difficulty=difficulty))
    return file


@pytest.fixture
def where(tmp_path: Path) -> Places:
    """Three problems."""
    where = Places(tmp_path / "problems", tmp_path / "templates")
    add(where, "kth_largest", "heap", title="The k-th largest")
    add(where, "top_words", "heap", "hash_map", difficulty="medium")
    add(where, "knn", "supervised", "heap", track="ml", difficulty="hard")
    return where


def test_all_problems_are_found_by_pattern_and_name(where: Places) -> None:
    """The catalogue is in the order of the folders, and knows each problem's stub."""
    catalog = load_catalog(where)
    assert list(catalog.problems) == ["kth_largest", "top_words", "knn"]
    assert catalog.warnings == []
    assert catalog.problems["knn"].stub == where.templates / "supervised" / "knn.py"


@pytest.mark.parametrize(
    "content",
    [b"title = ", b"\xff", b"format = 1", b"colour = 'red'"],
    ids=["no toml", "no utf-8", "keys missing", "unknown key"],
)
def test_a_broken_problem_is_a_warning_and_stops_no_other(where: Places, content: bytes) -> None:
    """The warning names the file."""
    file = where.problems / "heap" / "top_words" / "problem.toml"
    file.write_bytes(content)
    catalog = load_catalog(where)
    assert list(catalog.problems) == ["kth_largest", "knn"]
    assert len(catalog.warnings) == 1
    assert str(file) in catalog.warnings[0]


def test_a_folder_without_a_problem_is_a_warning(where: Places) -> None:
    """What is left of a problem, such as after a change of branches, is told."""
    (where.problems / "heap" / "gone" / "__pycache__").mkdir(parents=True)
    assert "gone" in load_catalog(where).warnings[0]


def test_a_name_that_is_taken_is_a_warning(where: Places) -> None:
    """The first of two folders with one name counts, in the list and alone."""
    add(where, "knn", "heap", title="The other")
    catalog = load_catalog(where)
    assert "the name is taken" in catalog.warnings[0]
    assert catalog.problems["knn"].title == find("knn", where).title == "The other"


@pytest.mark.parametrize("name", ["__pycache__", ".git", "not-a-name", "_drafts"])
def test_what_is_no_name_is_no_problem(where: Places, name: str) -> None:
    """Folders of Python, git and drafts are passed over at both levels."""
    (where.problems / name / "something").mkdir(parents=True)
    (where.problems / "heap" / name).mkdir()
    (where.problems / "heap" / "README.md").write_text("# Heaps")
    assert slugs(where) == ["knn", "kth_largest", "top_words"]
    assert load_catalog(where).warnings == []


def test_one_problem_is_found_without_reading_the_others(where: Places) -> None:
    """Another problem that is broken does not matter."""
    (where.problems / "heap" / "top_words" / "problem.toml").write_text("broken")
    assert find("kth_largest", where).title == "The k-th largest"


@pytest.mark.parametrize("typed", ["topwords", "top-words", "top_word"])
def test_a_mistyped_problem_gets_did_you_mean(where: Places, typed: str) -> None:
    """The tip names the nearest problem and where all are listed."""
    with pytest.raises(JudgeError, match=f"unknown problem '{typed}'") as caught:
        find(typed, where)
    assert caught.value.tip == "did you mean top_words? judge list shows all"


@pytest.mark.parametrize("typed", ["", ".", "..", "../heap/knn", "/etc", "heap", "heap/knn", "*", "k\0"])
def test_a_path_is_no_problem(where: Places, typed: str) -> None:
    """Only the names of problem folders are problems."""
    with pytest.raises(JudgeError, match="unknown problem"):
        find(typed, where)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["kth_largest", "top_words", "knn"]),
        ({"patterns": ["heap"]}, ["kth_largest", "top_words", "knn"]),
        ({"patterns": ["heap", "hash_map"]}, ["top_words"]),
        ({"track": "ml"}, ["knn"]),
        ({"difficulty": "medium"}, ["top_words"]),
        ({"text": "LARGEST"}, ["kth_largest"]),
        ({"text": "hash"}, ["top_words"]),
        ({"text": "nothing"}, []),
        ({"patterns": ["heap"], "track": "grokking", "difficulty": "hard"}, []),
    ],
    ids=str,
)
def test_problems_that_have_all_that_is_asked_for(
    where: Places, filters: dict[str, object], expected: list[str]
) -> None:
    """Filters narrow each other down."""
    found = load_catalog(where).select(**filters)  # type: ignore[arg-type]  # rows of different kinds
    assert [problem.slug for problem in found] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3sum", ["triplets"]),
        ("15", ["triplets"]),
        ("115", []),
        ("code 15", ["triplets"]),
        ("top words", ["top_words"]),
        ("hash map", ["top_words"]),
        ("k-th", ["kth_largest"]),
    ],
)
def test_a_problem_is_found_by_what_people_call_it(where: Places, text: str, found: list[str]) -> None:
    """Its usual title, its number as a whole, and names with spaces in them."""
    file = add(where, "triplets", "two_pointers")
    file.write_text('aliases = ["3Sum", "LeetCode 15", "1 and 150"]\n' + file.read_text())
    assert [problem.slug for problem in load_catalog(where).select(text=text)] == found


def test_an_unknown_pattern_gets_did_you_mean_and_all_patterns_with_counts(where: Places) -> None:
    """Who mistypes a pattern sees which there are."""
    with pytest.raises(JudgeError, match="unknown pattern 'heaps'") as caught:
        load_catalog(where).select(patterns=["heaps"])
    assert caught.value.tip == "did you mean heap? Choose from: hash_map (1), heap (3), supervised (1)"


def test_an_unknown_track_or_difficulty_is_wrong_usage(where: Places) -> None:
    """A filter that can match nothing is a mistake and no empty list."""
    catalog = load_catalog(where)
    with pytest.raises(JudgeError, match="unknown track 'groking'") as caught:
        catalog.select(track="groking")
    assert caught.value.tip == "did you mean grokking? Choose from: grokking (2), ml (1)"
    with pytest.raises(JudgeError, match="unknown difficulty 'meduim'") as caught:
        catalog.select(difficulty="meduim")
    assert caught.value.tip == "did you mean medium? Choose from: easy, medium, hard"


def test_the_problems_of_this_judge_are_all_readable() -> None:
    """No problem that comes with the judge is broken, and each has its stub."""
    catalog = load_catalog()
    assert catalog.warnings == []
    assert [p.slug for p in catalog.problems.values() if not p.stub.is_file()] == []


@pytest.mark.parametrize("inside", [True, False], ids=["installed", "checkout"])
def test_problems_inside_the_package_come_before_those_beside_it(tmp_path: Path, inside: bool) -> None:
    """An installed judge never takes a stranger's folder beside it for its problems."""
    package = tmp_path / "judge"
    ignored = shutil.ignore_patterns("__pycache__", "problems", "templates")
    shutil.copytree(Path(judge.__file__).parent, package, ignore=ignored)
    (tmp_path / "problems").mkdir()
    if inside:
        (package / "problems").mkdir()
    code = "from judge.catalog import places; print(places().problems)"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(ran.stdout.strip()) == ((package if inside else tmp_path) / "problems").resolve()


def test_places_are_folders() -> None:
    """The judge knows where its own problems and stubs are."""
    assert places().problems.is_dir()
    assert places().templates.is_dir()
