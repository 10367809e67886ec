"""Solves are kept, and never in the way of what the record says now."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.coach.coach import Coach
from judge.coach.kept import all_solves
from judge.coach.memory import Grade
from judge.coach.solves import Solve
from judge.processes.verdict import Verdict
from tests.coach.practice import Person, catalog


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a cache of one's own; its file."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/judge/practice/solves.json"


def tamper(cache: Path, hints: int) -> None:
    """Change what is kept of each solve, so that one sees whether it is used."""
    content = json.loads(cache.read_bytes())
    for _, solves in content["found"].values():
        for solve in solves:
            solve[1][2] = hints
    cache.write_text(json.dumps(content))


def hints(solves: dict[str, list[Solve]]) -> dict[str, list[int]]:
    return {problem: [solve.effort.hints for solve in found] for problem, found in solves.items()}


def test_only_problems_with_something_new_are_looked_at_again(person: Person, cache: Path) -> None:
    """Whatever happened there: a start may be the beginning of a review."""
    person.begins("top_k").solves("top_k").begins("knn").solves("knn")
    assert hints(person.coach().solves) == {"top_k": [0], "knn": [0]}
    tamper(cache, 7)
    assert hints(person.coach().solves) == {"top_k": [7], "knn": [7]}
    person.begins("knn")
    assert hints(person.coach().solves) == {"top_k": [7], "knn": [0]}
    assert hints(person.coach().solves) == {"top_k": [7], "knn": [0]}


def test_what_follows_from_more_than_the_events_is_found_again(person: Person, cache: Path) -> None:
    """Another retention, another difficulty, and another grade."""
    person.begins("top_k").runs("top_k", Verdict.WRONG_ANSWER).solves("top_k")
    usual = person.coach().solves["top_k"][0]
    other = Coach(catalog(), person.past, person.moment, 0.8).solves["top_k"][0]
    assert other.memory.due > usual.memory.due
    assert person.coach().solves["top_k"][0] == usual
    person.grades("top_k", usual, "hard")
    assert person.coach().solves["top_k"][0].grade is Grade.HARD
    tamper(cache, 7)
    assert hints(all_solves(person.past, lambda _: "easy", 0.9, person.moment)) == {"top_k": [0]}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'{"circumstances": "", "found": {"top_k": 1}}']
)
def test_what_is_not_ours_is_not_used(person: Person, cache: Path, content: bytes) -> None:
    """It is written anew."""
    person.begins().solves()
    cache.parent.mkdir(parents=True)
    cache.write_bytes(content)
    assert hints(person.coach().solves) == {"top_k": [0]}
    tamper(cache, 7)
    assert hints(person.coach().solves) == {"top_k": [7]}


def test_where_nothing_can_be_kept_all_is_found_each_time(person: Person, cache: Path) -> None:
    """A file lies where the folder would be."""
    person.begins().solves()
    cache.parent.parent.mkdir(parents=True)
    cache.parent.write_text("")
    assert hints(person.coach().solves) == {"top_k": [0]}
    assert hints(person.coach().solves) == {"top_k": [0]}
