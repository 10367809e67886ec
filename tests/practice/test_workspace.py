"""Where attempts lie, and that none is ever lost."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.practice.workspace import AttemptExists, attempt_path, belongs, locate, start_attempt


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in an empty folder, with nothing set."""
    monkeypatch.delenv("JUDGE_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_workspace_is_found_from_the_current_folder_upwards(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The nearest folder with solutions/ counts; a file of that name does not."""
    (here / "solutions").mkdir()
    deep = here / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "solutions").touch()
    monkeypatch.chdir(deep)
    assert locate() == here


def test_there_may_be_no_workspace(here: Path) -> None:
    """None says that there is none; nothing is made."""
    assert locate() is None
    assert list(here.iterdir()) == []


def test_what_is_asked_for_comes_before_the_environment_and_that_before_the_folder(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """--workspace, JUDGE_WORKSPACE, then the current folder."""
    for name in ("solutions", "named", "variable"):
        (here / name).mkdir()
    monkeypatch.setenv("JUDGE_WORKSPACE", "variable")
    assert locate(Path("named")) == here / "named"
    assert locate() == here / "variable"
    monkeypatch.setenv("JUDGE_WORKSPACE", "")
    assert locate() == here


def test_a_workspace_that_does_not_exist_is_wrong_usage(here: Path) -> None:
    """A folder mistyped is not made."""
    with pytest.raises(JudgeError, match="no folder nowhere") as caught:
        locate(Path("nowhere"))
    assert caught.value.tip == "mkdir -p nowhere makes it"


def test_a_current_folder_that_was_removed_is_told(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback where the shell stands in a folder that is gone."""
    gone = here / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(JudgeError, match="does not exist any more"):
        locate()


def test_an_attempt_starts_as_the_stub(here: Path) -> None:
    """solutions/ is made where it is missing, and the text arrives byte for byte."""
    started = start_attempt(here, "top_k", "é\n")
    assert started.path == attempt_path(here, "top_k") == here / "solutions" / "top_k.py"
    assert started.path.read_bytes() == "é\n".encode()
    assert started.archived is None


@pytest.mark.parametrize("kind", ["file", "dangling link", "folder"])
def test_an_attempt_that_is_there_is_never_overwritten(here: Path, kind: str) -> None:
    """Whatever has the attempt's name stays, and the tip offers --fresh."""
    path = attempt_path(here, "top_k")
    path.parent.mkdir()
    match kind:
        case "file":
            path.write_text("mine")
        case "dangling link":
            path.symlink_to("elsewhere.py")
        case _:
            path.mkdir()
    before = path.lstat()
    with pytest.raises(AttemptExists, match=r"solutions/top_k.py exists already") as caught:
        start_attempt(here, "top_k", "stub")
    assert "judge new top_k --fresh" in caught.value.tip
    assert path.lstat() == before


def test_fresh_keeps_every_old_attempt(here: Path) -> None:
    """Attempts archived within one second get names of their own."""
    archived = []
    start_attempt(here, "top_k", "0")
    for number in range(1, 4):
        started = start_attempt(here, "top_k", str(number), fresh=True)
        assert started.archived is not None
        archived.append(started.archived)
    assert [path.read_text() for path in archived] == ["0", "1", "2"]
    assert attempt_path(here, "top_k").read_text() == "3"
    assert sorted(archived) == sorted((here / "solutions" / ".archive").iterdir())


def test_fresh_without_an_attempt_is_a_start(here: Path) -> None:
    """There is nothing to archive, and no archive is made."""
    assert start_attempt(here, "top_k", "stub", fresh=True).archived is None
    assert not (here / "solutions" / ".archive").exists()


def test_fresh_keeps_no_untouched_stub(here: Path) -> None:
    """It is what a new attempt would be."""
    start_attempt(here, "top_k", "stub")
    again = start_attempt(here, "top_k", "stub", fresh=True)
    assert again.archived is None
    assert again.path.read_text() == "stub"
    assert not (here / "solutions" / ".archive").exists()


PLACES = {
    "empty": ([], True),
    "a repository": ([".git"], True),
    "a project": (["notes.txt", "pyproject.toml"], True),
    "somewhere": (["notes.txt", "photos"], False),
    "hidden files alone": ([".bashrc"], False),
}


@pytest.mark.parametrize(("names", "belongs_there"), PLACES.values(), ids=PLACES)
def test_where_solutions_belong(here: Path, names: list[str], belongs_there: bool) -> None:
    """In a project and in an empty folder, not just anywhere."""
    folder = here / "folder"
    folder.mkdir()
    for name in names:
        (folder / name).touch()
    assert belongs(folder) is belongs_there


def test_solutions_belong_into_the_home_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever lies there."""
    (here / "photos").touch()
    monkeypatch.setenv("HOME", str(here))
    assert belongs(here)


def test_of_many_that_start_at_once_one_writes(here: Path) -> None:
    """The others are told that there is an attempt."""

    def start(number: int) -> bool:
        try:
            start_attempt(here, "top_k", str(number))
        except AttemptExists:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(start, range(32))) == 1


@pytest.mark.parametrize("place", [Path("/proc"), Path("file")], ids=["read-only", "a file in the way"])
def test_a_folder_that_cannot_be_written_is_told(here: Path, place: Path) -> None:
    """The message names the folder and the reason, the tip a way out."""
    Path("file").mkdir()
    Path("file/solutions").touch()
    with pytest.raises(JudgeError, match=r"cannot write in .*solutions: ") as caught:
        start_attempt(place, "top_k", "stub")
    assert "--workspace" in caught.value.tip


def test_a_full_disk_takes_no_attempt_away(here: Path) -> None:
    """Where the new attempt cannot be written, the old one is in its place again and no half is left."""
    start_attempt(here, "top_k", "mine")
    code = """if True:
        import resource
        from pathlib import Path
        from judge.errors import JudgeError
        from judge.practice.workspace import start_attempt
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        for slug in ("top_k", "knn"):
            try:
                start_attempt(Path.cwd(), slug, "stub", fresh=True)
            except JudgeError as error:
                print(error)
    """
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.count("cannot write in") == 2
    assert attempt_path(here, "top_k").read_text() == "mine"
    assert not attempt_path(here, "knn").exists()
