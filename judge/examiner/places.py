"""Where the judge keeps what it worked out."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path


def cache_folder() -> Path:
    """Give the judge's folder in the user's cache."""
    return user_cache_path("judge")
