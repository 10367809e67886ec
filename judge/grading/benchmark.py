"""The problems as a code benchmark: what a model is asked, and nothing of the hidden suites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from judge import __version__
from judge.catalog import Problem


def tasks(problems: Iterable[Problem]) -> Iterator[dict[str, Any]]:
    """Yield a task for each problem, with the keys that the usual code benchmarks have."""
    for problem in problems:
        stub = problem.stub.read_text(encoding="utf-8")
        page = problem.read("spec.md").rstrip()
        yield {
            "task_id": f"judge/{problem.slug}",
            "prompt": f"{page}\n\nComplete this module:\n\n```python\n{stub.rstrip()}\n```\n",
            "entry_point": problem.signature.name,
            "stub": stub,
            "signature": problem.signature_text,
            "tracks": list(problem.tracks),
            "patterns": list(problem.patterns),
            "difficulty": problem.difficulty,
            "ruled_out": list(problem.ruled_out),
            "judge_version": __version__,
        }
