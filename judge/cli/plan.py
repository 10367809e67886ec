"""`judge plan`: what to do each day until the interview."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from judge.cli.options import complete_track
from judge.cli.say import recorded, say
from judge.errors import JudgeError

if TYPE_CHECKING:
    from judge.coach.planning import Day, Schedule

_LONGEST = 731
"""Days that a plan may reach ahead."""
_WEEK = 7
_SHOWN = 12


def command(
    track: Annotated[
        str | None,
        typer.Option("--track", metavar="TRACK", help="The track to plan.", autocompletion=complete_track),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option("--until", metavar="DAY", help="The day of the interview, such as 2027-01-20."),
    ] = None,
    per_day: Annotated[
        str | None,
        typer.Option("--per-day", metavar="TIME", help="Such as 60m or 1h30m; without it, what is needed."),
    ] = None,
    stop: Annotated[bool, typer.Option("--stop", help="Have no plan any more.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, with all days.")] = False,
) -> None:
    """Plan new problems and reviews until the day of the interview, or show the coming week of your plan.

    The plan follows what you really do, and says what to leave out when it does not fit.
    """
    from judge.catalog.find import one_of
    from judge.coach.coach import coach
    from judge.coach.planning import Plan, Schedule, current_plan, record_plan

    mine = coach()
    if stop:
        recorded(record_plan("", mine.day, 0))
        say("there is no plan any more\njudge plan --track TRACK --until DAY makes one")
        return
    plan = current_plan()
    if (track, until, per_day) != (None, None, None):
        wanted = track or (plan.track if plan else None)
        day = _day(until) if until is not None else plan.until if plan else None
        if wanted is None or day is None:
            missing = "--track TRACK" if wanted is None else "--until DAY"
            raise JudgeError(
                f"a plan needs {missing} too", "judge plan --track ml --until 2027-01-20 --per-day 60m"
            )
        wanted = one_of("track", wanted, mine.catalog.tracks)
        if not 0 < (day - mine.day).days <= _LONGEST:
            raise JudgeError(
                f"{day} is no day in the next two years", "give the day of the interview to --until"
            )
        minutes = _minutes(per_day) if per_day is not None else 0
        recorded(record_plan(wanted, day, minutes))
        plan = Plan(wanted, day, minutes, mine.day)
    if plan is None:
        say("there is no plan\njudge plan --track ml --until 2027-01-20 --per-day 60m makes one")
        return
    schedule = Schedule(plan, mine)
    if as_json:
        from json import dumps

        typer.echo(dumps(_plain(schedule), indent=2))
    else:
        _show(schedule, mine.day)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise JudgeError(f"{text!r} is no day", "write it like 2027-01-20") from error


def _minutes(text: str) -> int:
    found = re.fullmatch(r"(?:(\d{1,2})h)?(?:(\d{1,3})m?)?", text.strip().lower())
    hours, minutes = (int(part or 0) for part in found.groups()) if found else (0, 0)
    if not 5 <= 60 * hours + minutes <= 720:
        raise JudgeError(f"{text!r} is no time a day from 5m to 12h", "write it like 60m or 1h30m")
    return 60 * hours + minutes


def _show(schedule: Schedule, today: date) -> None:
    plan = schedule.plan
    if not schedule.days_left:
        say(f"the interview of {plan.until} has come: good luck\njudge plan --stop ends the plan")
        return
    days = f"{schedule.days_left} day{'' if schedule.days_left == 1 else 's'}"
    say(f"{plan.track} until {plan.until}: {days}, {schedule.solved} of {schedule.total} problems solved")
    pace = schedule.ahead
    if plan.made_on < today and pace:
        say(f"{abs(pace)} {'ahead of' if pace > 0 else 'behind'} an even pace since {plan.made_on}")
    if schedule.left_out:
        names = [problem.slug for problem in schedule.left_out]
        rest = f" and {len(names) - _SHOWN} more, which --json lists" if len(names) > _SHOWN else ""
        enough = (
            f", or take {schedule.needed} minutes a day"
            if schedule.needed
            else "; no day is long enough for all"
        )
        say(f"{schedule.minutes} minutes a day are not enough: leave out {len(names)} problems{enough}")
        say(f"leave out: {', '.join(names[:_SHOWN])}{rest}", indent=2)
    else:
        say(f"{schedule.minutes} minutes a day are enough")
    typer.echo()
    for day in schedule.days[:_WEEK]:
        say(_line(day), indent=16)
    first = next((slug for day in schedule.days[:1] for slug in (*day.reviews, *day.new)), None)
    say(f"\nnext: judge new {first}" if first else "\nnothing to do today")


def _line(day: Day) -> str:
    parts = [f"review {', '.join(day.reviews)}"] if day.reviews else []
    parts += [f"new {', '.join(day.new)}"] if day.new else []
    return f"{day.day:%a %Y-%m-%d}  {'; '.join(parts) or 'nothing'}" + (
        f" ({day.minutes:.0f} min)" if parts else ""
    )


def _plain(schedule: Schedule) -> dict[str, Any]:
    plan = schedule.plan
    return {
        "track": plan.track,
        "until": plan.until.isoformat(),
        "made_on": plan.made_on.isoformat(),
        "minutes_per_day": schedule.minutes,
        "minutes_needed": schedule.needed,
        "total": schedule.total,
        "solved": schedule.solved,
        "ahead": schedule.ahead,
        "left_out": [problem.slug for problem in schedule.left_out],
        "days": [
            {
                "day": day.day.isoformat(),
                "minutes": round(day.minutes),
                "reviews": day.reviews,
                "new": day.new,
            }
            for day in schedule.days
        ],
    }
