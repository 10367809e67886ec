"""Interviews: which problems, whose turn it is, and what counts."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from judge.catalog.find import load_catalog
from judge.coach.interviews import (
    FINISH,
    SUBMIT,
    chosen,
    follow_up_questions,
    interviews,
    outcomes,
    record_interview,
    record_step,
    unfinished,
)
from judge.errors import JudgeError
from judge.processes.verdict import Verdict
from tests.coach.practice import Person, catalog


def test_problems_are_of_different_patterns_and_rather_new(person: Person) -> None:
    """And fit into the time where there are such."""
    person.begins("top_k").solves("top_k")
    for seed in range(20):
        found = chosen(person.coach(), 3, 75, random.Random(seed), track="grokking")
        assert len({problem.patterns[0] for problem in found}) == 3
        assert "top_k" not in {problem.slug for problem in found}
        assert "hard" not in {problem.difficulty for problem in found}
    (one,) = chosen(person.coach(), 1, 45, random.Random(0), pattern="heap", difficulty="easy")
    assert one.difficulty == "easy"


def test_there_may_be_too_few(person: Person) -> None:
    """Which is told before anything begins."""
    with pytest.raises(JudgeError, match="only "):
        chosen(person.coach(), 10, 45, random.Random(0), pattern="two_heaps", difficulty="easy")


def test_turns_runs_and_the_deadline(person: Person) -> None:
    """Each problem has the time from its turn to its end; a run after the deadline does not count."""
    person.solves("knn").after(1)
    assert record_interview(45, ["top_k", "knn"], blind=False, path=person.path) is None
    interview = unfinished(person.path)
    assert interview is not None
    assert (interview.current, interview.is_on) == ("top_k", True)
    person.after(10).runs("top_k", Verdict.WRONG_ANSWER, Verdict.ACCEPTED).after(2)
    assert record_step(interview, "top_k", SUBMIT, "0", person.path) is None
    interview = unfinished(person.path)
    assert interview is not None
    assert interview.current == "knn"
    person.after(20).runs("knn", Verdict.WRONG_ANSWER).after(15)
    interview = unfinished(person.path)
    assert interview is not None
    assert not interview.is_on
    person.solves("knn")
    assert record_step(interview, "knn", FINISH, "", person.path) is None
    assert unfinished(person.path) is None
    (over,) = interviews(person.path)
    first, second = outcomes(over, person.path)
    assert (first.verdict, first.runs, round(first.minutes)) == ("accepted", 2, 12)
    assert (second.verdict, second.runs, round(second.minutes)) == ("wrong_answer", 1, 33)
    assert record_interview(45, ["top_k", "knn"], blind=False, path=person.path) is None
    person.after(60)
    assert [one.minutes for one in outcomes(interviews(person.path)[-1], person.path)] == [45, 0]
    assert over.ends - over.began == timedelta(minutes=45)


@pytest.mark.parametrize("slug", sorted(load_catalog().problems))
def test_follow_up_questions_are_read(slug: str) -> None:
    """All of the editorial, each with its answer."""
    problem = catalog().problems[slug]
    found = follow_up_questions(problem)
    section = problem.read("editorial.md").partition("## Follow-up questions\n")[2]
    assert len(found) == section.count("\n- ") + section.startswith("- ") >= 3
    for question, answer in found:
        assert question[-1] in "?.!`"
        assert answer
