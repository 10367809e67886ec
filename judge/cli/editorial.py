"""`judge editorial`: how a problem is solved, and why."""

from __future__ import annotations

from judge.cli.options import Slug
from judge.cli.page import show_page
from judge.cli.reveal import reveal


def command(slug: Slug) -> None:
    """Show how a problem is solved: approach, correctness, complexity, common mistakes, follow-up questions.

    Before it is solved, this asks first.
    """
    from judge.catalog.find import find

    problem = find(slug)
    reveal(problem.slug, "editorial")
    show_page(problem.read("editorial.md").rstrip(), f"next: judge solution {problem.slug}")
