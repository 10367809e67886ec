"""`judge interview`: problems and a deadline, as in an interview, and a debrief."""

from __future__ import annotations

import sys
from contextlib import nullcontext, redirect_stdout
from datetime import datetime
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.asking import agreed
from judge.cli.disclosure import Disclosure
from judge.cli.options import WorkspaceOption, complete_pattern, complete_track
from judge.cli.place import home_for
from judge.cli.say import recorded, say
from judge.errors import JudgeError
from judge.words import counted

if TYPE_CHECKING:
    from judge.catalog import Problem
    from judge.coach.interviews import Interview

app = typer.Typer(invoke_without_command=True, rich_markup_mode=None)


@app.callback()
def interview(
    context: typer.Context,
    minutes: Annotated[
        int, typer.Option("--minutes", metavar="N", min=5, max=480, help="How long it takes.")
    ] = 45,
    problems: Annotated[
        int, typer.Option("--problems", metavar="N", min=1, max=10, help="How many problems.")
    ] = 2,
    track: Annotated[
        str | None,
        typer.Option("--track", metavar="TRACK", help="Of this track.", autocompletion=complete_track),
    ] = None,
    pattern: Annotated[
        str | None,
        typer.Option(
            "--pattern", metavar="PATTERN", help="Of this pattern.", autocompletion=complete_pattern
        ),
    ] = None,
    difficulty: Annotated[
        str | None, typer.Option("--difficulty", metavar="DIFFICULTY", help="Only easy, medium or hard ones.")
    ] = None,
    blind: Annotated[
        bool, typer.Option("--blind", help="Hide titles and the complexity to aim for too.")
    ] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Rehearse an interview: some problems, a deadline, no hints; of hidden tests you learn only the counts.

    Before coding you say what you would say to the interviewer. judge interview submit ends a problem, finish ends
    the interview and shows the debrief. The deadline goes on when the terminal is closed.
    """
    if context.invoked_subcommand is not None:
        return
    from random import Random

    from judge.catalog import DIFFICULTIES, one_of
    from judge.coach.coach import coach
    from judge.coach.interviews import chosen, record_interview, unfinished

    going = unfinished()
    if going is None:
        home = home_for(workspace)
        mine = coach()
        track = track and one_of("track", track, mine.catalog.tracks)
        pattern = pattern and one_of("pattern", pattern, mine.catalog.patterns)
        difficulty = difficulty and one_of("difficulty", difficulty, DIFFICULTIES)
        found = chosen(mine, problems, minutes, Random(), track=track, pattern=pattern, difficulty=difficulty)
        _begin(home, found[0])  # where that fails, the interview does not begin
        recorded(record_interview(minutes, [problem.slug for problem in found], blind=blind))
        going = unfinished()
        assert going is not None
        say(f"{counted(len(found), 'problem')}, {minutes} minutes: until {_clock(going.ends)}")
    else:
        home = home_for(workspace)
        if not going.is_on:
            raise JudgeError(
                "the time of your last interview is over", "judge interview finish shows the debrief"
            )
        say(f"your interview goes on: {time_left(going)}")
    _present(going, home)


@app.command("status")
def status(
    as_json: Annotated[
        bool, typer.Option("--json", help="Print a list of objects, one for each interview.")
    ] = False,
) -> None:
    """Show how much time is left, or how your interviews went."""
    from judge.coach.interviews import interviews, summary, unfinished

    if as_json:
        from json import dumps

        typer.echo(dumps([summary(one) for one in interviews()], indent=2))
        return
    going = unfinished()
    if going is None:
        _compare()
    elif going.is_on:
        say(f"{time_left(going)}; now {going.current or 'nothing is left'}\n{_next(going)}")
    else:
        say("the time is over\nnext: judge interview finish")


@app.command("submit")
def submit(workspace: WorkspaceOption = None) -> None:
    """Judge your attempt at the problem whose turn it is, and go on to the next one.

    Exit codes are those of judge run.
    """
    from judge.coach.interviews import SUBMIT, record_step, unfinished

    going = _going()
    slug = going.current
    if slug is None:
        raise JudgeError("all problems were submitted", "judge interview finish shows the debrief")
    home = home_for(workspace)
    if _is_stub(home, slug) and agreed(f"{slug} is not started yet. Submit it all the same?") is False:
        say(_next(going))
        return
    code, judged = _judge(slug, home)
    if code == 3:
        raise typer.Exit(code)
    recorded(record_step(going, slug, SUBMIT, judged))
    if (goes_on := unfinished()) is not None:
        say(f"\n{time_left(goes_on)}")
        _present(goes_on, home)
    raise typer.Exit(code)


@app.command("finish")
def finish(
    workspace: WorkspaceOption = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object; what is still judged is shown on stderr.")
    ] = False,
) -> None:
    """End the interview, and show the debrief: verdicts, time, complexity, follow-up questions, grades.

    With no interview going on, the debrief of the last one is shown again.
    """
    from judge.cli import debrief
    from judge.coach.interviews import FINISH, interviews, record_step, unfinished

    going = unfinished()
    if going is not None:
        with redirect_stdout(sys.stderr) if as_json else nullcontext():
            judged = _judge_what_is_left(going, workspace) if going.is_on else ""
        recorded(record_step(going, going.current or going.problems[-1], FINISH, judged))
    past = interviews()
    if not past:
        raise JudgeError("there was no interview yet", "judge interview begins one")
    over = next(one for one in past if one.uid == going.uid) if going else past[-1]
    if as_json:
        from json import dumps

        typer.echo(dumps(debrief.as_json(over), indent=2))
        return
    debrief.show(over)
    _compare()


def _judge_what_is_left(going: Interview, workspace: Path | None) -> str:
    """Judge the attempt whose turn it is, as it lies there; an untouched stub says nothing. Give the run's uid."""
    from judge.practice.workspace import attempt_path, locate

    slug, home = going.current, locate(workspace)
    if slug is None or home is None or not attempt_path(home, slug).is_file() or _is_stub(home, slug):
        return ""
    try:
        return _judge(slug, home)[1]
    except JudgeError as error:  # nothing keeps an interview from its end
        say(f"{slug}: {error}", err=True)
        return ""


def _judge(slug: str, home: Path) -> tuple[int, str]:
    """Judge an attempt; give the exit code, and the uid of the run where it was recorded."""
    from judge.cli.run import command as run
    from judge.practice.progress import last_run

    before = last_run(slug)
    code = 0
    try:
        run(slug, disclose=Disclosure.COUNT, workspace=home)
    except typer.Exit as end:
        code = end.exit_code
    after = last_run(slug)
    return code, after if after is not None and after != before else ""


def _is_stub(home: Path, slug: str) -> bool:
    """Return whether an attempt is as it was begun."""
    from judge.catalog.find import find
    from judge.practice.workspace import attempt_path

    try:
        return attempt_path(home, slug).read_bytes() == find(slug).stub.read_bytes()
    except OSError:
        return False


def _present(going: Interview, home: Path) -> None:
    """Begin the problem whose turn it is: its page, the questions before coding, and what to do then."""
    from judge.catalog.find import find
    from judge.cli.page import show_page
    from judge.cli.show import page
    from judge.cli.talk import ask
    from judge.coach.blind import as_seen
    from judge.coach.interviews import TALK, was_begun
    from judge.practice.workspace import attempt_path, shown

    slug = going.current
    if slug is None:
        say("all problems are submitted\nnext: judge interview finish")
        return
    problem = find(slug)
    if not was_begun(going, slug):
        _begin(home, problem)
    number = going.problems.index(slug) + 1
    typer.echo(f"\nproblem {number} of {len(going.problems)}: {shown(attempt_path(home, slug))}\n")
    show_page(page(as_seen(problem)), "")
    said = going.said(slug)
    for step, question in TALK.items():
        if step not in said:
            ask(going, slug, step, question)
    say(_next(going))


def _begin(home: Path, problem: Problem) -> None:
    """Write the stub of a problem, and archive what was in its place."""
    from judge.coach.beginning import begin
    from judge.practice.workspace import shown

    begun = begin(home, problem, problem.stub.read_text(encoding="utf-8"), fresh=True)
    if begun.archived:
        say(f"your old attempt is now {shown(begun.archived)}")


def _going() -> Interview:
    """Return the interview that goes on; JudgeError where none does, or its time is over."""
    from judge.coach.interviews import unfinished

    going = unfinished()
    if going is None:
        raise JudgeError("no interview goes on", "judge interview begins one")
    if not going.is_on:
        raise JudgeError("the time is over", "judge interview finish shows the debrief")
    return going


def _next(going: Interview) -> str:
    if going.current is None:
        return "next: judge interview finish"
    return f"next: judge run {going.current}, and judge interview submit when it is done"


def _compare() -> None:
    """Show all interviews, one in a line."""
    from judge.coach.interviews import interviews, outcomes
    from judge.practice.days import local

    over = [one for one in interviews() if one.finished]
    if not over:
        say("no interview yet\nnext: judge interview")
        return
    typer.echo("\nyour interviews")
    for one in over:
        results = outcomes(one)
        solved = sum(result.verdict == "accepted" for result in results)
        used = sum(result.minutes for result in results)
        runs = sum(result.runs for result in results)
        say(
            f"  {local(one.began):%Y-%m-%d %H:%M}  {solved} of {len(results)} solved, {used:.0f} of {one.minutes} "
            f"minutes, {counted(runs, 'run')}",
            indent=20,
        )
    say("next: judge next")


def _clock(moment: datetime) -> str:
    from judge.practice.days import local

    return f"{local(moment):%H:%M}"


def time_left(going: Interview) -> str:
    """Say how much time is left, and until when."""
    from judge.practice.days import now

    minutes = max(0, ceil((going.ends - now()).total_seconds() / 60))
    return f"{counted(minutes, 'minute')} left, until {_clock(going.ends)}"
