"""`judge config`: settings, where they come from, and what they change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.practice.settings import SETTINGS
from tests.cli.shell import bare, in_terminal, piped


@pytest.fixture
def file(home: Path) -> Path:
    return home / ".config" / "judge" / "config.toml"


def test_all_settings_are_shown_with_what_they_may_be(file: Path) -> None:
    """And where the file is."""
    told = piped("config").stdout
    for name, setting in SETTINGS.items():
        assert f"\n{name} = " in f"\n{told}"
        assert setting.about in told
    assert str(file) in told
    assert not file.exists()


def test_a_setting_is_written_and_the_rest_of_the_file_stays(file: Path) -> None:
    """Comments too; a variable counts more than the file; --reset takes it out."""
    file.parent.mkdir(parents=True)
    file.write_text("# mine\nretention = 0.85  # because\n")
    assert "day_start = 6" in piped("config", "day_start", "6").stdout
    assert file.read_text() == "# mine\nretention = 0.85  # because\nday_start = 6\n"
    assert json.loads(piped("config", "--json", JUDGE_DAY_START="2").stdout)["day_start"] == 2
    assert "from $JUDGE_DAY_START" in piped("config", "day_start", JUDGE_DAY_START="2").stdout
    piped("config", "day_start", "--reset")
    assert file.read_text() == "# mine\nretention = 0.85  # because\n"


@pytest.mark.parametrize(
    ("name", "value"),
    [("day_start", "13"), ("day_start", "x"), ("retention", "1"), ("retention", "nan"), ("theme", "blue"),
     ("zone", "Europe/Nowhere"), ("zone", "../etc"), ("editor", "vi 'x"), ("width", "-1"), ("width", "7")],
)  # fmt: skip
def test_what_it_may_not_be_is_told_and_nothing_written(file: Path, name: str, value: str) -> None:
    """From the command line and from a variable."""
    ran = piped("config", name, "--", value)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert f"{name} may not be" in ran.stderr
    assert SETTINGS[name].values in ran.stderr
    assert not file.exists()
    ran = piped("list", **{f"JUDGE_{name.upper()}": value})
    assert ran.returncode == 2
    assert f"JUDGE_{name.upper()}: {name} may not be" in ran.stderr


@pytest.mark.parametrize(
    "content", ["theme = ", "theme = 1\n", "colour = 'red'\n", "day_start = true\n", "day_start = 4.5\n"]
)
def test_a_file_that_is_wrong_stops_before_anything_is_done(file: Path, content: str) -> None:
    """With the file and what is wrong; judge config mends a value."""
    file.parent.mkdir(parents=True)
    file.write_text(content)
    ran = piped("new", "top_k")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert str(file) in ran.stderr
    if content.startswith("theme = 1"):
        assert piped("config", "theme", "light").returncode == 0
        assert file.read_text() == 'theme = "light"\n'


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("config", "colour", "red"), "unknown setting 'colour'"),
        (("config", "theme", "light", "--reset"), "a value and --reset at once"),
        (("config", "--reset"), "which setting?"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], message: str) -> None:
    """Each with what to do."""
    ran = piped(*arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert message in ran.stderr


def test_what_settings_change(home: Path) -> None:
    """The width, the colours, how much is disclosed, and how many hints come at once."""
    wide = in_terminal("list", "--pattern", "two_heaps", columns=100)
    assert "\x1b[33m" in wide
    assert "\x1b[33m" not in in_terminal("list", "--pattern", "two_heaps", JUDGE_THEME="light")
    assert "\x1b[3" not in in_terminal("list", "--pattern", "two_heaps", JUDGE_THEME="plain")
    narrow = bare(in_terminal("list", "--pattern", "two_heaps", JUDGE_WIDTH="40", JUDGE_THEME="plain"))
    assert max(len(line.rstrip()) for line in narrow.splitlines()) <= 40
    wrong = home / "wrong.py"
    wrong.write_text("def pair_with_target(nums, target):\n    return [0, 1]\n")
    told = piped("run", "pair_with_target", "--file", "wrong.py", JUDGE_DISCLOSURE="count").stdout
    assert "wrong answer in" in told
    assert piped("hint", "top_k", JUDGE_HINTS="all").stdout.startswith("These are all hints:")
