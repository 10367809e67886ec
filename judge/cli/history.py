"""`judge history`: what was judged of a problem, with its sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.options import Slug, WorkspaceOption
from judge.cli.place import home_for
from judge.cli.reveal import refuse_in_interview
from judge.cli.say import say
from judge.errors import JudgeError

if TYPE_CHECKING:
    from judge.coach.history import Judged


def command(
    slug: Slug,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what each attempt changed in the one before it.")
    ] = False,
    restore: Annotated[
        int | None,
        typer.Option(
            "--restore", metavar="N", help="Bring attempt N back; the one in its place is archived."
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a list of objects, with the sources.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """List your attempts at a problem that were judged, the first one first, each with its last verdict.

    An attempt that was judged again without a change is the same one.
    """
    from judge.catalog.find import find
    from judge.coach.history import judged

    slug = find(slug).slug
    refuse_in_interview("history", slug)
    attempts = judged(slug)
    if restore is not None:
        _restore(slug, attempts, restore, workspace)
    elif as_json:
        from json import dumps

        typer.echo(dumps([_plain(one) for one in attempts], indent=2))
    elif not attempts:
        say(f"no attempt at {slug} was judged yet\nnext: judge new {slug}")
    elif diff:
        _show_changes(attempts)
    else:
        for one in attempts:
            say(_line(one), indent=5)
        say(f"\njudge history {slug} --diff shows the changes; --restore N brings an attempt back")


def _line(one: Judged) -> str:
    from judge.practice.days import local

    run = one.last
    group = f" in {run.failed_in}" if run.failed_in else ""
    time = f"{local(run.at):%Y-%m-%d %H:%M}"
    again = f", judged {len(one.runs)} times" if len(one.runs) > 1 else ""
    return f"{one.number:>3}  {time}  {run.verdict.replace('_', ' ')}{group}, CPU {run.cpu_s:.3f} s{again}"


def _plain(one: Judged) -> dict[str, Any]:
    return {
        "number": one.number,
        "runs": len(one.runs),
        "at": one.last.at.isoformat(),
        "verdict": one.last.verdict,
        "failed_in": one.last.failed_in,
        "cpu_s": one.last.cpu_s,
        "source": one.source(),
    }


def _show_changes(attempts: list[Judged]) -> None:
    """Show each attempt as a change to the one before it."""
    import sys
    from difflib import unified_diff

    before = ""
    lines: list[str] = []
    for one in attempts:
        lines.append(_line(one))
        after = one.source()
        if after is None:
            lines.append("     its source was not kept: an older judge recorded it")
            continue
        lines += unified_diff(
            before.splitlines(), after.splitlines(), f"{one.number - 1}", f"{one.number}", lineterm=""
        )
        before = after
    if not sys.stdout.isatty():
        typer.echo("\n".join(lines))
        return
    from judge.cli.page import show_changes

    show_changes("\n".join(lines))


def _restore(slug: str, attempts: list[Judged], number: int, workspace: Path | None) -> None:
    from judge.practice.workspace import shown, start_attempt

    if not 1 <= number <= len(attempts):
        tip = (
            f"judge history {slug} lists 1 to {len(attempts)}" if attempts else f"judge new {slug} begins one"
        )
        raise JudgeError(f"there is no attempt {number} at {slug}", tip)
    text = attempts[number - 1].source()
    if text is None:
        raise JudgeError(f"the source of attempt {number} was not kept", "an older judge recorded it")
    restored = start_attempt(home_for(workspace), slug, text, fresh=True)
    if restored.archived:
        say(f"the attempt in its place is now {shown(restored.archived)}")
    typer.echo(shown(restored.path))
    typer.echo(f"next: judge run {slug}")
