"""`judge new`: an attempt begins, and none is lost."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest

from judge.catalog import find
from tests.cli.shell import piped

EDITOR = f'{shlex.quote(sys.executable)} -c \'import sys; open(sys.argv[1], "a").write("# edited")\''


def test_a_new_attempt_is_the_stub_with_the_task_and_the_next_command(home: Path) -> None:
    """Three lines say where it is, what is asked and what comes next."""
    ran = piped("new", "top_k")
    assert ran.returncode == 0
    assert ran.stdout.splitlines() == [
        "solutions/top_k.py",
        "Return the k most frequent items, most frequent first and ties in ascending order.",
        "next: judge run top_k",
    ]
    assert (home / "solutions" / "top_k.py").read_text() == find("top_k").stub.read_text()


def test_an_attempt_is_left_as_it_is(home: Path) -> None:
    """A second `judge new` is an error that offers --fresh."""
    piped("new", "top_k")
    path = home / "solutions" / "top_k.py"
    path.write_text("mine")
    ran = piped("new", "top_k")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.splitlines() == [
        "solutions/top_k.py exists already and is left as it is",
        "judge run top_k judges it; judge new top_k --fresh archives it and starts again",
    ]
    assert path.read_text() == "mine"


def test_fresh_moves_the_old_attempt_to_the_archive(home: Path) -> None:
    """The message says where the old one is."""
    piped("new", "top_k")
    (home / "solutions" / "top_k.py").write_text("mine")
    ran = piped("new", "top_k", "--fresh")
    (archived,) = (home / "solutions" / ".archive").iterdir()
    assert archived.read_text() == "mine"
    assert f"the old attempt is now solutions/.archive/{archived.name}" in ran.stdout
    assert (home / "solutions" / "top_k.py").read_text() == find("top_k").stub.read_text()


def test_elsewhere_it_is_asked_first(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before solutions/ is made in a folder that is no project, not empty and not the home folder."""
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "cat.png").touch()
    monkeypatch.chdir(folder)
    for typed in ("", "n\n"):
        ran = piped("new", "top_k", typed=typed)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert (
            f"{folder} is neither a project nor empty. Make the folder solutions/ in it? [y/N]" in ran.stderr
        )
        assert "--workspace" in ran.stderr
        assert not (folder / "solutions").exists()
    assert piped("new", "top_k", typed="y\n").returncode == 0
    assert (folder / "solutions" / "top_k.py").exists()
    assert piped("new", "knn").returncode == 0  # asked once


def test_an_attempt_goes_to_the_workspace_above(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a folder below, the path is shown in a form that works there."""
    (home / "solutions").mkdir()
    (home / "deep").mkdir()
    monkeypatch.chdir(home / "deep")
    ran = piped("new", "top_k")
    assert ran.stdout.splitlines()[0] == str(home / "solutions" / "top_k.py")
    assert not (home / "deep" / "solutions").exists()


def test_a_workspace_can_be_named(home: Path) -> None:
    """--workspace comes before JUDGE_WORKSPACE."""
    for name in ("one", "two"):
        (home / name).mkdir()
    assert piped("new", "top_k", "--workspace", "one", JUDGE_WORKSPACE="two").returncode == 0
    assert piped("new", "top_k", JUDGE_WORKSPACE="two").returncode == 0
    assert sorted(home.glob("*/solutions/top_k.py")) == [
        home / "one" / "solutions" / "top_k.py",
        home / "two" / "solutions" / "top_k.py",
    ]


@pytest.mark.parametrize("slug", ["topk", "../top_k", ""])
def test_an_unknown_problem_makes_nothing(home: Path, slug: str) -> None:
    """Wrong usage is exit code 2, and leaves no folder behind."""
    ran = piped("new", slug)
    assert ran.returncode == 2
    assert "unknown problem" in ran.stderr
    assert [path.name for path in home.iterdir()] in ([], [".cache"])


@pytest.mark.parametrize(
    "variables", [{"VISUAL": EDITOR, "EDITOR": "false"}, {"VISUAL": " ", "EDITOR": EDITOR}]
)
def test_edit_opens_the_editor_with_its_arguments(home: Path, variables: dict[str, str]) -> None:
    """$VISUAL comes before $EDITOR, and an attempt that is there is opened too."""
    assert piped("new", "top_k", "--edit", **variables).returncode == 0
    ran = piped("new", "top_k", "--edit", **variables)
    assert ran.returncode == 0
    assert "exists already" in ran.stdout
    assert (home / "solutions" / "top_k.py").read_text().endswith("# edited# edited")


@pytest.mark.parametrize(
    ("editor", "complaint"),
    [
        ({}, "no editor is set"),
        ({"EDITOR": "vi 'unclosed"}, "No closing quotation"),
    ],
    ids=["unset", "unbalanced"],
)
def test_without_an_editor_nothing_is_begun(home: Path, editor: dict[str, str], complaint: str) -> None:
    """What is wrong with the editor is told before anything is written."""
    ran = piped("new", "top_k", "--edit", **editor)
    assert ran.returncode == 2
    assert complaint in ran.stderr
    assert [path.name for path in home.iterdir()] in ([], [".cache"])


@pytest.mark.parametrize(
    ("editor", "complaint"),
    [
        ("no-such-editor", "cannot start the editor 'no-such-editor': No such file"),
        ("false", "the editor 'false' ended with code 1"),
    ],
)
def test_an_editor_that_fails_is_told(home: Path, editor: str, complaint: str) -> None:
    """The attempt is there all the same."""
    ran = piped("new", "top_k", "--edit", EDITOR=editor)
    assert ran.returncode == 2
    assert complaint in ran.stderr
    assert (home / "solutions" / "top_k.py").is_file()
