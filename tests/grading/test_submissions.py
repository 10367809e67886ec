"""What is read as attempts: folders, files, lines of JSON and what else people have; and what is none of these."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.grading import submissions
from judge.grading.submissions import Submission, check_paths, count_submissions, read_submissions
from judge.practice.reading import LARGEST

SOURCE = "def top_k(items, k):\n    return []\n"


def read(*paths: Path) -> list[Submission]:
    return [one for one in read_submissions(paths) if one is not None]


def lines_of(path: Path, *rows: object) -> Path:
    path.write_text("".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows))
    return path


def test_folders_are_read_in_order(tmp_path: Path) -> None:
    """Attempts of students, without what is hidden; an id is the path."""
    for name in (
        "b/top_k.py",
        "a/knn.py",
        "top_k.py",
        ".archive/top_k.py",
        "a/__pycache__/knn.py",
        "a/notes.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SOURCE)
    assert [(one.id, one.problem) for one in read(tmp_path)] == [
        ("top_k", "top_k"),
        ("a/knn", "knn"),
        ("b/top_k", "top_k"),
    ]
    assert count_submissions([tmp_path]) == 3
    assert {one.source for one in read(tmp_path)} == {SOURCE}
    assert len({one.id for one in read(tmp_path / "a", tmp_path / "b", tmp_path / "top_k.py")}) == 3


def test_a_file_that_cannot_be_read_is_one_trouble(tmp_path: Path) -> None:
    """And the rest is read."""
    (tmp_path / "top_k.py").write_bytes(b"\xff\xfe")
    (tmp_path / "knn.py").write_text("#" * (LARGEST + 1))
    (tmp_path / "pair_with_target.py").mkdir()
    (tmp_path / "three_sum.py").write_text("")
    found = {one.problem: one.trouble for one in read(tmp_path)}
    assert "not UTF-8" in found["top_k"]
    assert "larger than 1 MiB" in found["knn"]
    assert found["three_sum"] == ""
    assert "pair_with_target" not in found


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"id": "x", "problem": "top_k", "source": SOURCE}, ("x", "top_k", SOURCE)),
        ({"id": 7, "problem": "top_k", "source": ""}, ("7", "top_k", "")),
        ({"problem": "top_k", "source": SOURCE}, ("a.jsonl:1", "top_k", SOURCE)),
        ({"task_id": "judge/top_k", "solution": SOURCE}, ("judge/top_k#1", "top_k", SOURCE)),
        ({"task_id": "judge/top_k", "completion": SOURCE}, ("judge/top_k#1", "top_k", SOURCE)),
        ({"task_id": "top_k", "completion": "x = (", "id": "y"}, ("y", "top_k", None)),
    ],
)
def test_lines(tmp_path: Path, row: dict[str, object], expected: tuple[str, str, str | None]) -> None:
    """Ours, and those of code benchmarks."""
    (one,) = read(lines_of(tmp_path / "a.jsonl", row))
    name, problem, source = expected
    assert (one.id, one.problem, one.trouble) == (name, problem, "")
    assert source is None or one.source == source


def test_a_completion_goes_on_from_the_stub(tmp_path: Path) -> None:
    """Where it does not define what is asked for."""
    row = {"task_id": "judge/top_k", "completion": "    return sorted(items)[:k]\n"}
    first, second = read(lines_of(tmp_path / "a.jsonl", row, row))
    assert first.source.startswith("def top_k(items: list[str], k: int)")
    assert first.source.endswith("    return sorted(items)[:k]\n")
    assert (first.id, second.id) == ("judge/top_k#1", "judge/top_k#2")
    compile(first.source, "attempt", "exec")


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ("{", "the line is no JSON"),
        ("[1, 2]", "no JSON object"),
        ("[" * 100_000, "the line is no JSON"),
        ('{"a": ' * 100_000, "the line is no JSON"),
        ("{}", "names no problem"),
        ('{"problem": 3, "source": ""}', "names no problem"),
        ('{"problem": "top_k"}', "has no attempt"),
        ('{"problem": "top_k", "source": 5}', "has no attempt"),
        ('{"problem": "top_k", "source": "' + "x" * (LARGEST + 1) + '"}', "larger than 1 MiB"),
        ("\x00", "the line is no JSON"),
    ],
    ids=lambda text: text[:30],
)
def test_lines_that_are_none(tmp_path: Path, line: str, trouble: str) -> None:
    """Each is a trouble of its own with its place, and the next one is read."""
    path = lines_of(
        tmp_path / "a.jsonl", f"{line}\n", "\n", {"id": "x", "problem": "top_k", "source": SOURCE}
    )
    first, second = read(path)
    assert trouble in first.trouble
    assert first.id == "a.jsonl:1"
    assert (second.id, second.trouble) == ("x", "")
    assert count_submissions([path]) == 2


def test_a_line_without_end_fills_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is too long is passed over."""
    monkeypatch.setattr(submissions, "LONGEST_LINE", 2**20)
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"x" * 5 * 2**20 + b"\n" + json.dumps({"problem": "top_k", "source": SOURCE}).encode())
    first, second = read(path)
    assert first.trouble == "the line is longer than 1 MiB"
    assert (second.id, second.trouble) == ("a.jsonl:2", "")


def test_a_file_of_lines_that_cannot_be_read_is_one_trouble(tmp_path: Path) -> None:
    """Nobody opens a link to itself, not even root; the next file is read."""
    broken = tmp_path / "a.jsonl"
    broken.symlink_to(broken)
    good = lines_of(tmp_path / "b.jsonl", {"id": "x", "problem": "top_k", "source": SOURCE})
    first, second = read(broken, good)
    assert first.trouble.startswith(f"cannot read {broken}: ")
    assert (second.id, second.trouble) == ("x", "")
    assert count_submissions([broken, good]) is None


def test_gzip_of_several_members(tmp_path: Path) -> None:
    """As `cat a.gz b.gz` makes them; what is damaged ends the file, and what came before is read."""
    row = json.dumps({"problem": "top_k", "source": SOURCE}).encode() + b"\n"
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(row) + gzip.compress(row * 2_000))
    assert len(read(path)) == 2_001
    assert count_submissions([path]) is None
    path.write_bytes(gzip.compress(row) + gzip.compress(row)[:-9])
    *whole, last = read(path)
    assert [one.trouble for one in whole] == [""] * len(whole) != []
    assert "damaged from here on" in last.trouble


def test_a_pipe_that_has_nothing_yet_keeps_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has come is given at once, also where a line comes in pieces."""
    ours, theirs = os.pipe()
    found = submissions.lines(ours)
    assert next(found) is None
    os.write(theirs, b"one\ntw")
    assert [next(found), next(found)] == [b"one", None]
    os.write(theirs, b"o\nthree")
    assert [next(found), next(found)] == [b"two", None]
    os.close(theirs)
    assert list(found) == [b"three"]
    os.close(ours)


def test_paths_that_are_not_there(tmp_path: Path) -> None:
    """Are told before anything is judged."""
    with pytest.raises(JudgeError, match="there is no"):
        check_paths([tmp_path, tmp_path / "nowhere"])
    with pytest.raises(JudgeError, match="can be read once"):
        check_paths([Path("-"), Path("-")])
