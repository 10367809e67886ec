"""`judge hint`: one hint more each time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from judge.cli.options import Slug
from judge.cli.page import show_page
from judge.cli.reveal import reveal_blind
from judge.cli.say import warn

if TYPE_CHECKING:
    from judge.catalog import Problem


def command(slug: Slug) -> None:
    """Give a hint: one more each time, from a nudge to the plan.

    When all were given, all are shown; with the setting hints = "all", at once.
    """
    from judge.catalog.find import find
    from judge.coach.beginning import current_episode
    from judge.coach.past import View, read_past
    from judge.practice.progress import record_view
    from judge.practice.settings import settings

    problem = find(slug)
    slug, hints = problem.slug, read_hints(problem)
    reveal_blind(slug, "hint")
    given = sum(
        isinstance(event, View) and event.part == "hint" for event in current_episode(slug, read_past(slug))
    )
    if settings().hints == "all":
        for _ in hints[given:]:
            warn(record_view(slug, "hint"))
        given = len(hints)
    if given >= len(hints):
        everything = "\n".join(f"{number}. {text}" for number, text in enumerate(hints, 1))
        show_page(f"These are all hints:\n\n{everything}", f"next: judge editorial {slug}")
        return
    number = given + 1
    after = f"next: judge hint {slug}   one more" if number < len(hints) else f"next: judge editorial {slug}"
    show_page(f"Hint {number} of {len(hints)}: {hints[given]}", after)
    warn(record_view(slug, "hint"))


def read_hints(problem: Problem) -> list[str]:
    """Return the hints of a problem, which its page has as a numbered list."""
    parts = re.split(r"^\d+\. ", problem.read("hints.md"), flags=re.MULTILINE)
    return [" ".join(part.split()) for part in parts[1:]]
