"""What was worked out is kept, and never trusted further than its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.examiner import Verdict
from judge.examiner.preparation import prepare
from judge.examiner.suites import load_suite
from judge.processes.places import cache_folder
from tests.examiner.conftest import REFERENCE, SUITE, Make, judged


def kept() -> Path:
    """Give the file of the preparation."""
    return cache_folder() / "problems" / "twice.bin"


def test_a_preparation_is_made_once(make: Make) -> None:
    """The second time everything comes from the file, limits included."""
    problem = make()
    first = prepare(problem, load_suite(problem))
    changed = kept().stat().st_mtime_ns
    second = prepare(problem, load_suite(problem))
    assert second == first
    assert kept().stat().st_mtime_ns == changed


def test_a_changed_suite_is_prepared_anew(make: Make) -> None:
    """The key names the suite."""
    problem = make()
    prepare(problem, load_suite(problem))
    changed = make(suite=SUITE.replace("count=60", "count=30"))
    tests = prepare(changed, load_suite(changed)).tests
    assert sum(len(test.cases) for test in tests if test.group == "random") <= 30


@pytest.mark.parametrize("damage", [b"", b"garbage", None], ids=["empty", "garbage", "half"])
def test_a_damaged_file_is_made_anew(make: Make, damage: bytes | None) -> None:
    """Whatever lies there, the verdict is the same."""
    problem = make()
    prepare(problem, load_suite(problem))
    whole = kept().read_bytes()
    kept().write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert judged(problem, REFERENCE).verdict is Verdict.ACCEPTED
    assert len(kept().read_bytes()) == len(whole)


def test_no_place_to_keep_it_changes_no_verdict(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can be written, all is worked out each time."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert judged(make(), REFERENCE).verdict is Verdict.ACCEPTED
