"""Rows, the file that they are written into, and what is counted."""

from __future__ import annotations

import csv
import json
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from judge.errors import JudgeError, MachineError
from judge.grading.files import HEADINGS, as_csv, as_junit
from judge.grading.ledger import Ledger, RowFile, pass_at_k, row
from judge.grading.pool import not_judged
from judge.grading.submissions import Submission


def made(name: str, verdict: str = "accepted", problem: str = "top_k") -> dict[str, Any]:
    submission = Submission(problem, name, name)
    return {**row(submission, not_judged(submission, "")), "verdict": verdict, "passed": 3, "total": 5}


@pytest.mark.parametrize(("n", "c"), [(1, 0), (1, 1), (4, 1), (5, 2), (6, 6), (6, 0)])
def test_pass_at_k_is_the_share_of_draws_with_an_accepted_one(n: int, c: int) -> None:
    """Counted over all ways to draw k of n."""
    for k in range(1, n + 1):
        draws = list(combinations([True] * c + [False] * (n - c), k))
        assert pass_at_k(n, c, k) == pytest.approx(sum(map(any, draws)) / len(draws))
    with pytest.raises(ValueError, match="pass@"):
        pass_at_k(n, c, n + 1)


def test_counts() -> None:
    """By verdict and by problem; what was not judged is no attempt that failed."""
    ledger = Ledger()
    for number, verdict in enumerate(["accepted", "wrong_answer", "wrong_answer", "judge_error"]):
        ledger.add(made(f"{number}", verdict))
    ledger.add(made("5", "accepted", "knn"))
    assert ledger.verdicts == {"accepted": 2, "wrong_answer": 2, "judge_error": 1}
    assert list(ledger.by_problem()) == [("knn", 1, 1), ("top_k", 3, 1)]
    assert ledger.has(Submission("top_k", "1", "1"))
    assert not ledger.has(Submission("top_k", "another", "1"))
    ledger.add(made("1", "accepted"))
    assert ledger.verdicts["accepted"] == 3


def test_a_run_goes_on_where_a_kill_cut_its_file(tmp_path: Path) -> None:
    """A line without an end is judged again; lines of something else are not touched."""
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(made("1")) + "\n" + json.dumps(made("2"))[:30])
    file = RowFile(path, resume=True)
    assert [one["id"] for one in file.earlier()] == ["1"]
    file.add(made("2"))
    file.close()
    assert [json.loads(line)["id"] for line in path.read_text().splitlines()] == ["1", "2"]
    with pytest.raises(JudgeError, match="is there already"):
        RowFile(path, resume=False)
    path.write_text("mine\n" + json.dumps(made("1")) + "\n")
    with pytest.raises(JudgeError, match="line 1 is no row"):
        list(RowFile(path, resume=True).earlier())
    assert path.read_text().startswith("mine\n")


def test_only_one_writes_a_file(tmp_path: Path) -> None:
    """The other one is told."""
    first = RowFile(tmp_path / "rows.jsonl", resume=False)
    with pytest.raises(JudgeError, match="another judge grade"):
        RowFile(tmp_path / "rows.jsonl", resume=True)
    first.close()
    RowFile(tmp_path / "rows.jsonl", resume=True).close()


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """With what to do then."""
    (tmp_path / "rows.jsonl").symlink_to("/dev/full")
    with pytest.raises(MachineError, match="make room, then go on with --resume"):
        RowFile(tmp_path / "rows.jsonl", resume=True).add(made("1"))


def test_files_for_others_hold_every_row() -> None:
    """Whatever characters are in it."""
    ledger = Ledger()
    odd = 'a,"b"\n\x00\x1b\ud800<é>'.encode("utf-8", "replace").decode()
    ledger.add({**made(odd, "wrong_answer"), "message": odd})
    ledger.add(made("2", "judge_error"))
    ledger.add(made("3", "accepted", "knn"))
    rows = list(csv.reader(as_csv(ledger).splitlines(keepends=True)))
    assert tuple(rows[0]) == HEADINGS
    assert [one[:3] for one in rows[1:]] == [
        ["3", "knn", "accepted"],
        ["2", "top_k", "judge_error"],
        [odd, "top_k", "wrong_answer"],
    ]
    suites = ElementTree.fromstring(as_junit(ledger).encode()).findall("testsuite")
    assert [
        (one.get("name"), one.get("tests"), one.get("failures"), one.get("errors")) for one in suites
    ] == [
        ("knn", "1", "0", "0"),
        ("top_k", "2", "1", "1"),
    ]
