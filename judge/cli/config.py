"""`judge config`: the person's settings."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.files import write_whole
from judge.cli.say import say
from judge.errors import JudgeError

if TYPE_CHECKING:
    pass


def complete_setting() -> list[str]:
    """Return the names of the settings."""
    from judge.practice.settings import SETTINGS

    return [*SETTINGS]


def command(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]", help="A setting.", autocompletion=complete_setting, show_default=False
        ),
    ] = None,
    value: Annotated[
        str | None, typer.Argument(metavar="[VALUE]", help="What to set it to.", show_default=False)
    ] = None,
    reset: Annotated[
        bool, typer.Option("--reset", help="Have the setting as if it had never been set.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show your settings, or set one.

    They are in config.toml in your config folder, which you may edit; the environment variable JUDGE_NAME
    overrides the setting NAME.
    """
    from judge.catalog.find import one_of
    from judge.practice.settings import SETTINGS, config_path, settings_and_sources, variable

    name = name and one_of("setting", name, SETTINGS)
    if reset or value is not None:
        if name is None:
            raise JudgeError("which setting?", f"Choose from: {', '.join(SETTINGS)}")
        if reset and value is not None:
            raise JudgeError("a value and --reset at once", "leave out one of them")
        _set(name, value)
        if not as_json:
            say(f"{name} is set" if value is not None else f"{name} is as if it had never been set")
    settings, sources = settings_and_sources()
    chosen = [name] if name else [*SETTINGS]
    if as_json:
        from json import dumps

        typer.echo(dumps({one: getattr(settings, one) for one in chosen}, indent=2))
        return
    for one in chosen:
        source = sources.get(one)
        told = f"{one} = {_shown(getattr(settings, one))}" + (f"   from {source}" if source else "")
        say(f"{told}\n  {SETTINGS[one].about}: {SETTINGS[one].values}", indent=2)
    path = config_path()
    if name is None and path is not None:
        say(f"\nthe file is {path}; ${variable('NAME')} overrides NAME\nnext: judge config NAME VALUE")


def _set(name: str, value: str | None) -> None:
    """Write a setting into the file, and leave the rest of it as it is; None takes the setting out."""
    from judge.practice.settings import checked, config_path, forget_settings
    from judge.storage import alone

    path = config_path()
    if path is None:
        raise JudgeError("no home folder to keep settings in", "set HOME")
    wanted = None if value is None else checked(name, value, "judge config")
    import tomlkit
    from tomlkit.exceptions import ParseError

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with alone(path.parent, os.O_RDONLY):  # else one writes what another has changed since
            document = (
                tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
            )
            if wanted is None:
                document.pop(name, None)
            else:
                document[name] = wanted
            write_whole(path, tomlkit.dumps(document))
    except (ParseError, UnicodeDecodeError) as error:
        raise JudgeError(f"{path}: {error}", "fix the file, or remove it") from error
    except OSError as error:
        raise JudgeError(
            f"cannot write {path}: {error.strerror}", "make room, or allow writing there"
        ) from error
    forget_settings()


def _shown(value: Any) -> str:
    from json import dumps

    return dumps(value, ensure_ascii=False)
