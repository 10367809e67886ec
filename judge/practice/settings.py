"""The person's settings: a TOML file in the user's config folder, each overridden by an environment variable."""

from __future__ import annotations

import os
import shlex
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from judge.errors import JudgeError


class Settings(NamedTuple):
    """What a person may set."""

    editor: str = ""
    """A command line; empty for $VISUAL or $EDITOR."""
    disclosure: str = "full"
    """How much `judge run` shows of a hidden test that failed."""
    theme: str = "dark"
    width: int = 0
    """Columns of what is shown; 0 for the terminal's."""
    hints: str = "one"
    """Whether `judge hint` gives one more each time, or all of them."""
    day_start: int = 4
    """The hour at which a day of practice begins."""
    retention: float = 0.9
    """The chance of solving a problem again at which its review is due."""
    zone: str = ""
    """A time zone such as Europe/Berlin; empty for the system's."""

    @property
    def zoneinfo(self) -> ZoneInfo | None:
        """The time zone; None for the system's."""
        return ZoneInfo(self.zone) if self.zone else None


class Setting(NamedTuple):
    """One setting: what it is for, and what it may be."""

    about: str
    values: str
    read: Callable[[Any], Any]
    """Takes a value of TOML or the text of a variable; ValueError where it may not be that."""


def _one_of(*names: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in names:
            raise ValueError
        return str(value)

    return read


def _number(kind: type[int] | type[float], least: float, most: float) -> Callable[[Any], int | float]:
    def read(value: Any) -> int | float:
        if isinstance(value, bool) or (isinstance(value, float) and kind is int):
            raise ValueError
        number = kind(value)
        if not least <= number <= most:
            raise ValueError
        return number

    return read


def _width(value: Any) -> int | float:
    number = _number(int, 0, 500)(value)
    if 0 < number < 20:
        raise ValueError
    return number


def _command(value: Any) -> str:
    shlex.split(str(value))
    return str(value)


def _zone(value: Any) -> str:
    if value:
        try:
            ZoneInfo(value)
        except (
            OSError,
            ValueError,
            KeyError,
        ) as error:  # ZoneInfoNotFoundError is a KeyError, a folder an OSError
            raise ValueError from error
    return str(value)


SETTINGS: Final[Mapping[str, Setting]] = {
    "editor": Setting(
        "what opens your attempts and notes", "a command; empty for $VISUAL or $EDITOR", _command
    ),
    "disclosure": Setting(
        "how much judge run shows of a hidden test that failed",
        "full, input or count",
        _one_of("full", "input", "count"),
    ),
    "theme": Setting(
        "colours of the terminal", "dark, light, or plain for none", _one_of("dark", "light", "plain")
    ),
    "width": Setting("columns to write in", "0 for the terminal's, or 20 to 500", _width),
    "hints": Setting("how many hints judge hint gives at once", "one or all", _one_of("one", "all")),
    "day_start": Setting("the hour at which your day begins", "0 to 12", _number(int, 0, 12)),
    "retention": Setting(
        "the chance of solving a problem again at which its review is due",
        "0.7 to 0.97",
        _number(float, 0.7, 0.97),
    ),
    "zone": Setting("your time zone", "a name such as Europe/Berlin; empty for the system's", _zone),
}
VARIABLE: Final = "JUDGE_"
_read: dict[tuple[str, ...], tuple[Settings, dict[str, str]]] = {}


def settings() -> Settings:
    """Return the settings; JudgeError names the file or variable that has a wrong one."""
    return settings_and_sources()[0]


def settings_and_sources() -> tuple[Settings, dict[str, str]]:
    """Return the settings, and for each that was set the file or the variable that sets it."""
    path = config_path()
    variables = {name: value for name in SETTINGS if (value := os.environ.get(variable(name))) is not None}
    # The file is read once; tests set other variables within one process.
    key = (str(path), *(f"{name}={value}" for name, value in variables.items()))
    if key not in _read:
        _read[key] = _load(path, variables)
    return _read[key]


def forget_settings() -> None:
    """Have the file read again."""
    _read.clear()


def variable(name: str) -> str:
    """Return the environment variable that overrides a setting."""
    return VARIABLE + name.upper()


def config_path() -> Path | None:
    """Return the place of the settings, whether the file is there or not; None without a home folder."""
    from platformdirs import user_config_path

    try:
        folder = user_config_path("judge")
    except RuntimeError:
        return None
    return folder / "config.toml" if folder.is_absolute() else None


def checked(name: str, value: Any, where: str) -> Any:
    """Return the value of a setting; JudgeError where it may not be that."""
    if name not in SETTINGS:
        raise JudgeError(f"{where}: unknown setting {name!r}", f"Choose from: {', '.join(SETTINGS)}")
    try:
        return SETTINGS[name].read(value)
    except (ValueError, TypeError) as error:
        shown = value if isinstance(value, str) else repr(value)
        raise JudgeError(f"{where}: {name} may not be {shown!r}", f"it is {SETTINGS[name].values}") from error


def _load(path: Path | None, variables: Mapping[str, str]) -> tuple[Settings, dict[str, str]]:
    found: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for name, value in (_of_file(path) if path else {}).items():
        found[name] = checked(name, value, str(path))
        sources[name] = str(path)
    for name, value in variables.items():
        found[name] = checked(name, value, variable(name))
        sources[name] = f"${variable(name)}"
    return Settings(**found), sources


def _of_file(path: Path) -> dict[str, Any]:
    try:
        os.stat(path)
    except OSError:  # there is none, or a home folder that may not be entered
        return {}
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise JudgeError(f"{path}: {error}", "fix the file, or remove it") from error
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise JudgeError(f"{path} cannot be read: {why}", "allow reading it, or remove it") from error
