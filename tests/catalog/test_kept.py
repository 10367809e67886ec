"""What was read of all problems is kept, and never in the way of what they say now."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from judge.catalog import Places, load_catalog
from judge.catalog import kept as module
from judge.catalog.problem import read_checked
from tests.catalog.test_find import add


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a cache of one's own; its file."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/judge/problems/catalog.json"


@pytest.fixture
def where(tmp_path: Path) -> Places:
    """Two problems."""
    where = Places(tmp_path / "problems", tmp_path / "templates")
    add(where, "kth_largest", "heap", title="The k-th largest", track="ml")
    add(where, "top_words", "heap", "hash_map", title="日本語 🎉")
    return where


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note the names of the problems that are read."""
    names: list[str] = []

    def noted(folder: Path) -> object:
        names.append(folder.name)
        return read_checked(folder)

    monkeypatch.setattr(module, "read_checked", noted)
    return names


def test_a_second_time_nothing_is_read(where: Places, read: list[str]) -> None:
    """And all problems are as they were."""
    before = load_catalog(where)
    assert read == ["kth_largest", "top_words"]
    assert load_catalog(where) == before
    assert len(read) == 2


def test_what_was_changed_is_read(where: Places, read: list[str]) -> None:
    """A change of one letter, as quick as can be, that keeps the size."""
    file = where.problems / "heap/top_words/problem.toml"
    load_catalog(where)
    before = file.stat()
    file.write_text(file.read_text().replace("easy", "hard"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    read.clear()
    assert load_catalog(where).problems["top_words"].difficulty == "hard"
    assert read == ["top_words"]


def test_problems_come_and_go(where: Places) -> None:
    """None is shown that is gone, and a new one at once."""
    load_catalog(where)
    add(where, "knn", "heap")
    (where.problems / "heap/top_words").rename(where.problems / "heap/best_words")
    assert sorted(load_catalog(where).problems) == ["best_words", "knn", "kth_largest"]


def test_a_broken_problem_is_told_each_time(where: Places) -> None:
    """What was kept of it does not stand in for it."""
    load_catalog(where)
    file = where.problems / "heap/top_words/problem.toml"
    file.write_text("title = ")
    for _ in range(2):
        catalog = load_catalog(where)
        assert list(catalog.problems) == ["kth_largest"]
        assert str(file) in catalog.warnings[0]


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[]", b"{}", b'{"code": 1, "problems": {}}', b"x" * 10], ids=repr
)
def test_what_is_not_ours_is_written_anew(
    where: Places, read: list[str], cache: Path, content: bytes
) -> None:
    """Whatever lies in the file's place."""
    cache.parent.mkdir(parents=True)
    cache.write_bytes(content)
    assert len(load_catalog(where).problems) == 2
    assert len(load_catalog(where).problems) == 2
    assert len(read) == 2


def test_another_judge_reads_for_itself(
    where: Places, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may ask for something else."""
    load_catalog(where)
    monkeypatch.setattr(module, "_CHECKS", Path(__file__))
    load_catalog(where)
    assert len(read) == 4


def test_where_nothing_can_be_kept_all_is_read(where: Places, read: list[str], cache: Path) -> None:
    """A file lies where the folder would be."""
    cache.parent.parent.mkdir(parents=True)
    cache.parent.write_text("")
    assert len(load_catalog(where).problems) == 2
    assert len(load_catalog(where).problems) == 2
    assert len(read) == 4


@pytest.mark.usefixtures("homeless")
def test_without_a_home_folder_all_is_read(
    where: Places, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left where others may write too."""
    monkeypatch.setattr(tempfile, "tempdir", str(where.problems.parent / "tmp"))
    assert len(load_catalog(where).problems) == 2
    assert len(load_catalog(where).problems) == 2
    assert len(read) == 4
    assert not (where.problems.parent / "tmp").exists()
