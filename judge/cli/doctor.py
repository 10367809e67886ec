"""`judge doctor`: whether judging can work here, and what protects this machine while it does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from judge.cli.options import WorkspaceOption
from judge.cli.say import say
from judge.errors import JudgeError, explained

if TYPE_CHECKING:
    from judge.catalog import Catalog

_PROTECTS = {
    "parent_death_signal": "no attempt outlives the judge, however that ends",
    "rlimits": "memory, output and open files of an attempt are bounded",
    "no_new_privs": "an attempt gains no rights by running other programs",
    "landlock": "your files and the hidden tests cannot be read, the network cannot be reached",
    "capabilities": "root's rights are given up before an attempt starts",
    "seccomp": "no new processes, no sockets, no look into other processes",
}


_LEAST = (
    ("address space, MiB", "RLIMIT_AS", 2048, 2**20, "-v"),
    ("open files", "RLIMIT_NOFILE", 64, 1, "-n"),
)


class Finding(NamedTuple):
    """A line of the examination."""

    label: str
    text: str
    well: bool = True
    """Whether judging can work with it."""


def command(
    workspace: WorkspaceOption = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Return whether judging works here: versions, sandbox, folders, and one attempt judged for proof.

    Exit codes: 0 when judging works, 1 when it does not.
    """
    catalog = _catalog()
    sections: list[tuple[str, Callable[[], Iterator[Finding]]]] = [
        ("system", _system),
        ("sandbox", _confinement),
        ("folders", lambda: _folders(catalog, workspace)),
        ("proof", lambda: _proof(catalog)),
    ]

    def tell(text: str) -> None:
        if not json:
            say(text, indent=4)

    found: dict[str, list[Finding]] = {}
    works = True
    for title, examine in sections:
        tell(title)
        found[title] = []
        for finding in _undying(title, examine):
            found[title].append(finding)
            tell(f"  {finding.label:<20} {finding.text}")
            works = works and finding.well
        if not works:  # what follows rests on it
            break
    tell("judging works here" if works else "judging does not work here: see what is marked with !!")
    if json:
        from json import dumps

        parts = {title: [finding._asdict() for finding in findings] for title, findings in found.items()}
        typer.echo(dumps({"works": works, **parts}, indent=2))
    raise typer.Exit(0 if works else 1)


def _undying(title: str, examine: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """Return what is found; what makes the search itself fail is a finding too."""
    try:
        yield from examine()
    except JudgeError as error:
        yield _trouble(title, f"{error}: {error.tip}")
    except Exception as error:
        yield _trouble(title, explained(error) or f"cannot be examined: {error!r}")


def _catalog() -> Catalog:
    """Read the problems; that there are none is a finding too."""
    from judge.catalog.find import Catalog, load_catalog

    try:
        return load_catalog()
    except JudgeError as error:
        return Catalog({}, [f"{error}: {error.tip}"])
    except Exception as error:
        return Catalog({}, [explained(error) or f"the problems cannot be read: {error!r}"])


def _trouble(label: str, text: str) -> Finding:
    return Finding(label, f"!! {text}", well=False)


def _flaw(label: str, text: str) -> Finding:
    return Finding(label, f"!! {text}")


def _system() -> Iterator[Finding]:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    from judge import __version__

    yield Finding("judge", __version__)
    yield Finding("python", f"{platform.python_version()}, {sys.executable}")
    yield Finding("platform", f"{platform.platform()}, {platform.machine()}, {os.cpu_count()} cores")
    yield from _limits()
    for package in _needed_packages():
        try:
            yield Finding(package, version(package))
        except PackageNotFoundError:
            yield _trouble(package, f"is missing: {sys.executable} -m pip install {package}")


def _limits() -> Iterator[Finding]:
    import resource

    for label, kind, least, unit, option in _LEAST:
        soft, _ = resource.getrlimit(getattr(resource, kind))
        if soft != resource.RLIM_INFINITY and soft < least * unit:
            text = f"at most {soft // unit:,}, judging needs {least:,}: raise the limit, see ulimit {option}"
            yield _flaw(label, text)


def _needed_packages() -> list[str]:
    """Return the packages that judge was installed with."""
    import re
    from importlib.metadata import PackageNotFoundError, requires

    try:
        needed = requires("judge") or []
    except PackageNotFoundError:  # run from a checkout that was not installed
        return []
    return [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in needed if "extra ==" not in line]


def _confinement() -> Iterator[Finding]:
    from judge.candidate.confine import offered

    for layer, state in offered().items():
        here = f"{state} here" if state == "not offered" else state
        yield Finding(layer, f"{here:<16} {_PROTECTS.get(layer, '')}".rstrip())


def _folders(catalog: Catalog, workspace: Path | None) -> Iterator[Finding]:
    from judge.practice.record import default_path
    from judge.practice.workspace import locate
    from judge.storage import TemporaryFolder, user_cache

    for warning in catalog.warnings:
        yield Finding("warning", warning)
    first = next(iter(catalog.problems.values()), None)
    if first is None:
        yield _trouble("problems", "there are none: install the judge again")
    else:
        yield Finding("problems", f"{first.folder.parent.parent}: {len(catalog.problems)} problems")
    temporary = TemporaryFolder()
    temporary.remove()
    yield Finding("temporary files", f"{os.path.dirname(temporary.path)}: can be written")
    cache = user_cache()
    if cache is None:
        yield _flaw("cache", "none, so that every problem is calibrated at each run: set HOME")
    else:
        kept = len(list(cache.glob("problems/*.scale.bin"))) if os.access(cache, os.X_OK) else 0
        yield _kept("cache", cache, f"; problems calibrated for this machine: {kept}", "XDG_CACHE_HOME")
    try:
        yield _kept("progress", default_path(), "", "XDG_DATA_HOME")
    except JudgeError as error:
        yield _flaw("progress", f"none: {error}, {error.tip}")
    try:
        home = locate(workspace)
    except JudgeError as error:
        yield _trouble("workspace", f"{error}: {error.tip}")
        return
    if home is None:
        yield Finding("workspace", "none yet: judge new makes one")
        return
    solutions = home / "solutions"
    hindrance = _hindrance(solutions)
    text = f"cannot be written, see {hindrance}" if hindrance else "can be written"
    yield Finding("workspace", f"{'!! ' if hindrance else ''}{solutions}: {text}")


def _kept(label: str, path: Path, more: str, variable: str) -> Finding:
    """Tell of what the judge keeps; it can do without."""
    if hindrance := _hindrance(path):
        return _flaw(label, f"{path}: cannot be written, see {hindrance}{more}; allow it, or set {variable}")
    return Finding(label, f"{path}: can be written{more}")


def _hindrance(path: Path) -> Path | None:
    """Return what keeps a path from being written, or from being made where it is not there yet."""
    there = next(place for place in (path, *path.parents) if os.path.lexists(place))
    return None if os.access(there, os.W_OK) and (there == path or os.path.isdir(there)) else there


def _proof(catalog: Catalog) -> Iterator[Finding]:
    """Judge a model solution by the examples of its problem: what works there works for attempts."""
    from judge.examiner import Attempt, Rules, Verdict, judge_attempt

    problem = next(iter(catalog.problems.values()))
    attempt = Attempt(problem.read("reference.py"), "reference.py")
    report = judge_attempt(problem, attempt, Rules(groups=("examples",)))
    told = f"the model solution of {problem.slug}: {report.verdict.value.replace('_', ' ')}"
    if report.verdict is Verdict.ACCEPTED:
        yield Finding("judging", f"{told}, {report.elapsed_s:.2f} s")
    else:
        *_, last = report.message.splitlines() or [""]  # the line of a traceback that says what it was
        yield _trouble("judging", f"{told}, {last}")
