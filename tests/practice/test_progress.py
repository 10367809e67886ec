"""The record of verdicts: what it says, and that nothing loses or changes it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from judge.coach.past import View, read_past
from judge.errors import JudgeError
from judge.examiner.report import Report
from judge.practice import record as storage
from judge.practice.days import today
from judge.practice.inputs import inputs
from judge.practice.progress import record, record_view, statuses
from judge.practice.record import default_path
from judge.processes.verdict import Verdict

RECORD_MANY = """if True:
    import sys
    from pathlib import Path
    from judge.examiner.report import Report
    from judge.processes.verdict import Verdict
    from judge.practice.progress import record
    path, problem, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    report = Report(problem, Verdict.ACCEPTED, "f.py", (), 0, 0.1, {}, "0", "")
    for number in range(count):
        warning = record(report, "", path)
        print(warning or "recorded", flush=True)
"""


def judged(problem: str = "top_k", verdict: Verdict = Verdict.ACCEPTED) -> Report:
    """Make a report."""
    return Report(problem, verdict, "f.py", (), 0, 0.1, {}, "0.1.0", "digest")


def recorder(path: Path, problem: str, count: int) -> subprocess.Popen[str]:
    """Start a process that records."""
    command = [sys.executable, "-c", RECORD_MANY, str(path), problem, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def rows(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        count: int = connection.execute("SELECT count(*) FROM verdicts").fetchone()[0]
        return count


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "progress.db"


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([], "new"),
        ([Verdict.NOT_STARTED], "new"),
        ([Verdict.JUDGE_ERROR], "new"),
        ([Verdict.WRONG_ANSWER, Verdict.NOT_STARTED], "tried"),
        ([Verdict.LOAD_ERROR], "tried"),
        ([Verdict.WRONG_ANSWER, Verdict.ACCEPTED], "solved"),
        ([Verdict.ACCEPTED, Verdict.WRONG_ANSWER], "solved"),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(map(str, value)) or "nothing",
)
def test_status_follows_from_the_verdicts(path: Path, verdicts: list[Verdict], expected: str) -> None:
    """An accepted attempt solves a problem for good; a stub and the judge's own faults are no try."""
    for verdict in verdicts:
        assert record(judged("top_k", verdict), "source", path) is None
    assert statuses(path).get("top_k", "new") == expected
    assert "knn" not in statuses(path)


def test_reading_makes_nothing(path: Path) -> None:
    """Who only lists problems gets no file."""
    assert statuses(path) == {}
    assert not path.parent.exists()


def test_a_row_says_what_was_judged_when_and_by_whom(path: Path) -> None:
    """Times, the digest of the attempt, a UTC time and the judge's version are kept."""
    record(judged(), "def f(): '\udcff'", path)  # a lone surrogate, such as an odd file gives
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        row = dict(connection.execute("SELECT * FROM verdicts").fetchone())
    assert len(row.pop("digest")) == 64
    assert len(row.pop("uid")) == 24
    assert row.pop("recorded_at").endswith("+00:00")
    assert row.pop("day") == today().isoformat()
    assert row == {
        "id": 1,
        "failed_in": "",
        "problem": "top_k",
        "verdict": "accepted",
        "cpu_s": 0,
        "elapsed_s": 0.1,
        "judge_version": "0.1.0",
    }


def test_judges_at_once_lose_nothing(path: Path) -> None:
    """Six processes that record into a file that is not there yet."""
    judges = [recorder(path, f"problem_{number}", 10) for number in range(6)]
    assert [judge.communicate()[0] for judge in judges] == ["recorded\n" * 10] * 6
    assert rows(path) == 60
    assert len(statuses(path)) == 6


@pytest.mark.parametrize("delay_s", [0.0, 0.003, 0.01, 0.03, 0.06])
def test_a_kill_at_any_moment_loses_nothing_recorded(path: Path, delay_s: float) -> None:
    """Every row that was reported as recorded is there, and the next judge goes on."""
    with recorder(path, "top_k", 100_000) as judge:
        assert judge.stdout
        assert judge.stdout.readline() == "recorded\n"
        time.sleep(delay_s)
        judge.send_signal(signal.SIGKILL)
        told = 1 + len(judge.stdout.readlines())
    assert told <= rows(path) <= told + 1
    assert record(judged(), "", path) is None


@pytest.mark.parametrize("damage", ["no database", "a broken page"])
def test_a_damaged_file_is_moved_aside_and_kept(path: Path, damage: str) -> None:
    """The verdict is recorded in a new file, and the warning says where the old one is."""
    for _ in range(200):
        record(judged(), "", path)
    content = path.read_bytes()
    broken = (
        b"nonsense" * 1000 if damage == "no database" else content[:4096] + b"\xee" * (len(content) - 4096)
    )
    path.write_bytes(broken)
    journal = path.with_name("progress.db-journal")
    journal.write_bytes(b"belongs to the old file")
    with pytest.raises(JudgeError, match="cannot be read") as caught:
        statuses(path)
    assert "moves it aside" in caught.value.tip

    warning = record(judged("knn"), "", path)

    (aside,) = path.parent.glob("*.damaged-???????????????????")
    assert warning is not None
    assert str(aside) in warning
    assert aside.read_bytes() == broken
    assert statuses(path) == {"knn": "solved"}
    assert record(judged(), "", path) is None


def test_judges_that_find_the_same_damage_move_it_once(path: Path) -> None:
    """None takes another's new file for the damaged one."""
    path.parent.mkdir()
    path.write_bytes(b"nonsense" * 1000)
    judges = [recorder(path, f"problem_{number}", 5) for number in range(4)]
    said = "".join(judge.communicate()[0] for judge in judges)
    assert said.count("was damaged") == len(list(path.parent.glob("*.damaged-*"))) == 1
    assert rows(path) == 20


@pytest.mark.parametrize("place", ["/proc/judge/progress.db", "/dev/null/progress.db"])
def test_a_place_that_cannot_be_written_is_a_warning(place: str) -> None:
    """A read-only disk costs the record and not the verdict."""
    warning = record(judged(), "", Path(place))
    assert warning is not None
    assert warning.startswith("the verdict was not recorded: ")
    assert statuses(Path(place)) == {}


def test_a_full_disk_is_a_warning_and_loses_nothing(path: Path) -> None:
    """What was recorded before can be read after."""
    record(judged(), "", path)
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n{RECORD_MANY}"
    command = [sys.executable, "-c", limited, str(path), "knn", "1"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("the verdict was not recorded: ")
    assert rows(path) == 1
    assert record(judged("knn"), "", path) is None


def test_a_lock_that_is_not_released_is_a_warning(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A judge waits for another, but not for ever."""
    monkeypatch.setattr(storage, "_WAIT_S", 0.1)
    record(judged(), "", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        warning = record(judged(), "", path)
        assert warning == (
            f"the verdict was not recorded: {path}: database is locked: another program holds it: end that one"
        )
        assert statuses(path) == {"top_k": "solved"}


def test_a_record_of_a_newer_judge_is_left_alone(path: Path) -> None:
    """Neither read nor written, and not taken for damaged."""
    record(judged(), "", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    assert "newer judge" in (record(judged(), "", path) or "")
    with pytest.raises(JudgeError, match="newer judge"):
        statuses(path)
    assert path.read_bytes() == before


def test_a_file_that_was_begun_and_no_more_is_empty(path: Path) -> None:
    """A kill between making the file and its first row leaves a record of nothing."""
    path.parent.mkdir()
    path.touch()
    assert statuses(path) == {}
    assert record(judged(), "", path) is None


@pytest.fixture
def no_home(homeless: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Be a user without a home folder, in a folder that must stay empty."""
    monkeypatch.chdir(tmp_path)
    yield
    assert os.listdir(tmp_path) == []


@pytest.mark.usefixtures("no_home")
def test_without_a_home_folder_nothing_is_recorded() -> None:
    """No folder is made wherever the person happens to be."""
    warning = record(judged(), "")
    assert warning == "the verdict was not recorded: no home folder to keep progress in: set HOME"
    with pytest.raises(JudgeError, match="no home folder"):
        default_path()


def views(slug: str, part: str, path: Path) -> int:
    """Count how often a part of a problem was shown."""
    events = read_past(slug, path).events.get(slug, [])
    return sum(isinstance(event, View) and event.part == part for event in events)


def test_views_are_counted_by_problem_and_part(path: Path) -> None:
    """What was shown of one is not shown of the other."""
    assert views("top_k", "hint", path) == 0
    for _ in range(2):
        assert record_view("top_k", "hint", path) is None
    assert record_view("top_k", "editorial", path) is None
    assert (views("top_k", "hint", path), views("top_k", "editorial", path)) == (2, 1)
    assert views("knn", "hint", path) == 0
    assert statuses(path) == {}  # looking is no try


RECORDS = Path(__file__).parent / "records"
"""Files that judges of the past wrote, named after the versions of their records."""


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return what every table of a record holds."""
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


@pytest.mark.parametrize("version", range(1, storage.VERSION))
def test_a_record_of_an_older_judge_is_read_as_it_is(path: Path, version: int) -> None:
    """What only reads changes nothing, also where nothing may be written."""
    path.parent.mkdir()
    shutil.copy(RECORDS / f"version-{version}.db", path)
    before = path.read_bytes()
    assert statuses(path) == {"top_k": "solved", "knn": "tried"}
    assert views("knn", "hint", path) == (version > 1)
    assert [one.name for one in inputs("knn", path)] == (["last_failure"] if version > 2 else [])
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", range(1, storage.VERSION))
def test_a_record_of_an_older_judge_gets_what_it_lacks_with_the_next_row(path: Path, version: int) -> None:
    """All that was in it is kept; each row gets an identity that is the same wherever this is done."""
    path.parent.mkdir()
    old, other = RECORDS / f"version-{version}.db", path.with_name("other.db")
    for copy in (path, other):
        shutil.copy(old, copy)
        assert record(judged("knn"), "source", copy) is None
    before, after = tables(old), tables(path)
    for name, held in before.items():
        for row, now_held in zip(held, after[name], strict=False):
            assert now_held[: len(row)] == row
    assert statuses(path) == {"top_k": "solved", "knn": "solved"}
    with closing(sqlite3.connect(path)) as connection:
        verdicts = connection.execute("SELECT uid, day, failed_in FROM verdicts").fetchall()
        assert connection.execute("PRAGMA user_version").fetchone() == (storage.VERSION,)
    assert len({uid for uid, _, _ in verdicts}) == 4
    assert all(len(uid) == 24 and len(day) == 10 for uid, day, _ in verdicts)
    assert tables(other)["verdicts"][:3] == after["verdicts"][:3]


@pytest.mark.parametrize("delay_s", [0.0, 0.001, 0.002, 0.004, 0.008])
def test_a_kill_while_an_older_record_is_extended_leaves_the_old_or_the_new_one(
    path: Path, delay_s: float
) -> None:
    """Never one between."""
    path.parent.mkdir()
    shutil.copy(RECORDS / "version-1.db", path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO verdicts VALUES (NULL, 'top_k', 'accepted', 0, 0, 'd', '2026-01-01T00:00:00+00:00', '0')",
            [()] * 5000,
        )
    ready = (
        f"import sys\nfrom judge.practice.progress import record\nprint('ready', flush=True)\n{RECORD_MANY}"
    )
    with subprocess.Popen(
        [sys.executable, "-c", ready, str(path), "knn", "1"], stdout=subprocess.PIPE
    ) as judge:
        assert judge.stdout
        judge.stdout.readline()
        time.sleep(delay_s)
        judge.kill()
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        columns = [row[1] for row in connection.execute("PRAGMA table_info(verdicts)")]
    assert (version, "uid" in columns) in ((1, False), (storage.VERSION, True))
    assert record(judged("knn"), "", path) is None
    assert rows(path) in (5004, 5005)
