"""What was worked out is kept, and never trusted further than its key."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.examiner import Verdict
from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.storage import cache_folder
from tests.examiner.conftest import REFERENCE, SUITE, Make, judged


def kept() -> Path:
    """Return the file of the random tests."""
    return cache_folder() / "problems" / "twice.random.bin"


def test_a_preparation_is_made_once(make: Make) -> None:
    """The second time everything comes from the file, limits included."""
    problem = make()
    first = Preparation(load_suite(problem)).tests
    changed = kept().stat().st_mtime_ns
    second = Preparation(load_suite(problem)).tests
    assert second == first
    assert kept().stat().st_mtime_ns == changed


def test_a_changed_suite_is_prepared_anew(make: Make) -> None:
    """The key names the suite."""
    problem = make()
    assert Preparation(load_suite(problem)).group("random")
    changed = make(suite=SUITE.replace("count=60", "count=30"))
    tests = Preparation(load_suite(changed)).tests
    assert sum(len(test.cases) for test in tests if test.group == "random") <= 30


@pytest.mark.parametrize("damage", [b"", b"garbage", None], ids=["empty", "garbage", "half"])
def test_a_damaged_file_is_made_anew(make: Make, damage: bytes | None) -> None:
    """Whatever lies there, the verdict is the same."""
    problem = make()
    assert Preparation(load_suite(problem)).group("random")
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


def test_what_fails_early_waits_for_nothing(make: Make) -> None:
    """A failure in an example is told before an input is drawn, and with the number of all tests."""
    never = SUITE.replace("return st.tuples(", "raise RuntimeError('drawn')\n    return st.tuples(").replace(
        "return (list(range(n)),)", "return (list(range(n if n <= 1000 else 1 / 0)),)"
    )
    problem = make(suite=never, size=2000)
    early = judged(problem, "def twice(nums):\n    return []\n")
    assert early.failure is not None
    assert (early.verdict, early.failure.group) == (Verdict.WRONG_ANSWER, "examples")
    assert early.total == 6
    late = judged(problem, REFERENCE)
    assert (late.verdict, "drawn" in late.message) == (Verdict.JUDGE_ERROR, True)
    assert {test.group for test in late.tests} == {"examples", "edge", "exhaustive"}


def test_a_workload_names_its_inputs_whatever_their_size(make: Make) -> None:
    """Their number is told before they are made."""
    suite = SUITE.replace("return (list(range(n)),)", "return {f'up to {n}': (list(range(n)),)}")
    report = judged(make(suite=suite, size=2000), REFERENCE)
    assert (report.verdict, report.message) == (
        Verdict.JUDGE_ERROR,
        "workload gives other names for other sizes",
    )
