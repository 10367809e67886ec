"""Arguments and options that several commands share, and what the shell completes them to."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.errors import JudgeError


def complete_slug(incomplete: str) -> list[str]:
    """Return the names of the problems."""
    from judge.catalog.find import slugs

    try:
        return [slug for slug in slugs() if slug.startswith(incomplete)]
    except (JudgeError, OSError):  # a shell that completes has no room for messages
        return []


def complete_pattern(incomplete: str) -> list[str]:
    """Return the patterns that some problem has."""
    from judge.catalog.find import load_catalog

    try:
        return sorted(name for name in load_catalog().patterns if name.startswith(incomplete))
    except (JudgeError, OSError):
        return []


def complete_track(incomplete: str) -> list[str]:
    """Return the tracks that some problem belongs to."""
    from judge.catalog.find import load_catalog

    try:
        return sorted(name for name in load_catalog().tracks if name.startswith(incomplete))
    except (JudgeError, OSError):
        return []


Slug = Annotated[
    str,
    typer.Argument(
        metavar="SLUG", help="The name of a problem, such as top_k.", autocompletion=complete_slug
    ),
]
WorkspaceOption = Annotated[
    Path | None,
    typer.Option(
        "--workspace",
        metavar="PATH",
        help="The folder that holds solutions/, instead of $JUDGE_WORKSPACE or the nearest upwards.",
    ),
]
