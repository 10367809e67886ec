"""`judge hint`: one hint more each time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from judge.cli.options import Slug
from judge.cli.page import show_page
from judge.cli.say import say

if TYPE_CHECKING:
    from judge.catalog import Problem


def command(slug: Slug) -> None:
    """Give a hint: one more each time, from a nudge to the plan.

    When all were given, all are shown.
    """
    from judge.catalog.find import find
    from judge.practice.progress import record_view, views

    problem = find(slug)
    slug, hints = problem.slug, read_hints(problem)
    given = views(slug, "hint")
    if given >= len(hints):
        everything = "\n".join(f"{number}. {text}" for number, text in enumerate(hints, 1))
        show_page(f"These are all hints:\n\n{everything}", f"next: judge editorial {slug}")
        return
    number = given + 1
    after = f"next: judge hint {slug}   one more" if number < len(hints) else f"next: judge editorial {slug}"
    show_page(f"Hint {number} of {len(hints)}: {hints[given]}", after)
    if warning := record_view(slug, "hint"):
        say(f"warning: {warning}", err=True)


def read_hints(problem: Problem) -> list[str]:
    """Return the hints of a problem, which its page has as a numbered list."""
    parts = re.split(r"^\d+\. ", problem.read("hints.md"), flags=re.MULTILINE)
    return [" ".join(part.split()) for part in parts[1:]]
