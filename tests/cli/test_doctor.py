"""`judge doctor`: what works here and what does not."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from judge.candidate.confine import offered
from judge.catalog import find
from tests.cli.shell import in_terminal, piped


def test_doctor_says_what_is_there(home: Path) -> None:
    """Where judging works the code is 0, and every layer, folder and package is named."""
    (home / "solutions").mkdir()
    ran = piped("doctor")
    assert ran.returncode == 0, ran.stdout
    assert ran.stdout.endswith("judging works here\n")
    for layer, state in offered().items():
        line = next(line for line in ran.stdout.splitlines() if line.split()[:1] == [layer])
        assert line.split()[1] == state.split()[0]
        assert len(line.split()) > 5, "it says what the layer protects against"
    for wanted in ("python  ", "platform  ", "pytest  ", "problems  ", "cache  ", "progress.db"):
        assert wanted in ran.stdout
    assert f"{home / 'solutions'}: can be written" in ran.stdout
    assert "problems calibrated for this machine: 0" in ran.stdout
    assert piped("run", "top_k", "--file", str(find("top_k").folder / "reference.py")).returncode == 0
    assert "problems calibrated for this machine: 1" in piped("doctor").stdout


def test_json_holds_every_finding(home: Path) -> None:
    """By section, and whether judging works."""
    data = json.loads(piped("doctor", "--json").stdout)
    assert data["works"] is True
    assert list(data) == ["works", "system", "sandbox", "folders", "proof"]
    assert {"label", "text", "well"} == set(data["system"][0])
    broken = piped("doctor", "--json", "--workspace", "gone")
    assert broken.returncode == 1
    assert json.loads(broken.stdout)["works"] is False


def test_no_workspace_is_no_trouble(home: Path) -> None:
    """Without a workspace judging works, and doctor says what makes one."""
    ran = piped("doctor")
    assert ran.returncode == 0
    assert "none yet: judge new makes one" in ran.stdout


def test_workspace_that_is_not_there_is_trouble() -> None:
    """A workspace that was named and does not exist is marked, and the code is 1."""
    ran = piped("doctor", "--workspace", "gone")
    assert ran.returncode == 1
    assert "!! there is no folder gone" in ran.stdout
    assert ran.stdout.endswith("see what is marked with !!\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_folder_without_the_right_to_write(home: Path) -> None:
    """A folder that cannot be written is told, with the place where the right is missing."""
    (home / "solutions").mkdir(mode=0o500)
    assert f"cannot be written, see {home / 'solutions'}" in piped("doctor").stdout


def test_unusable_data_folder_stops_nothing() -> None:
    """Where progress cannot be kept, judging works all the same."""
    ran = piped("doctor", XDG_DATA_HOME="/dev/null")
    assert ran.returncode == 0
    assert "cannot be written, see /dev/null" in ran.stdout


def test_a_narrow_terminal_shows_whole_words(home: Path) -> None:
    """Lines are folded at spaces; a path alone may be longer."""
    lines = in_terminal("doctor", columns=40).splitlines()
    assert any(line.startswith("    ") for line in lines)
    assert all(len(line) <= 40 or len(line.split()) <= 1 for line in lines), lines
