"""Concept questions in the record: what comes back when, and what a session asks."""

from __future__ import annotations

import random
from datetime import date, timedelta

from judge.coach.memory import Grade
from judge.coach.quizzes import Answer, memories, read_answers, record_answer, session, topic_shares
from judge.quiz.questions import load_questions
from judge.quiz.topics import topics
from tests.coach.practice import BEGIN, Person

TODAY = BEGIN.date()
QUESTIONS = load_questions()
IDS = list(QUESTIONS.by_id)


def answer(days_ago: int, share: float) -> Answer:
    return Answer(TODAY - timedelta(days=days_ago), share)


def test_grades_of_answers() -> None:
    """Right is good, half of the points is hard, less is missed."""
    assert [answer(0, share).grade for share in (1, 0.6, 0.5, 0.4, 0)] == [
        Grade.GOOD,
        Grade.HARD,
        Grade.HARD,
        Grade.AGAIN,
        Grade.AGAIN,
    ]


def test_what_is_missed_comes_back_tomorrow() -> None:
    """Of several answers on a day the first one counts."""
    known = memories({"a": [answer(0, 0), answer(0, 1)], "b": [answer(0, 1)]}, 0.9)
    assert [(known[name].due - TODAY).days for name in "ab"] == [1, 2]


def test_a_session_has_what_is_due_first_and_fits() -> None:
    """Most likely forgotten first, then new ones of all topics in turn."""
    first, second = IDS[:2]
    known = memories({first: [answer(9, 1)], second: [answer(9, 0)]}, 0.9)
    found = session(QUESTIONS.by_id.values(), known, TODAY, minutes=15, new=4, chance=random.Random(1))
    assert [question.id for question in found.due] == [second, first]
    assert len(found.new) == 4
    assert len({question.topic for question in found.new}) == min(4, len(topics()))
    assert not {question.id for question in found.new} & {first, second}
    short = session(QUESTIONS.by_id.values(), known, TODAY, minutes=1, new=4, chance=random.Random(1))
    assert len(short.questions) == 1


def test_answers_are_recorded_and_counted(person: Person) -> None:
    """By topic, the last answer of each question."""
    for share in (0.0, 1.0):
        assert record_answer(IDS[0], 3, "5", share, person.path) is None
        person.after(days=1)
    assert record_answer("of_another_judge", 3, "5", 0.0, person.path) is None
    answers = read_answers(person.path)
    assert [one.share for one in answers[IDS[0]]] == [0, 1]
    assert answers[IDS[0]][0].day == date(2027, 1, 4)
    shares = topic_shares(answers)
    assert sum(share["asked"] for share in shares.values()) == 1
    assert sum(share["right"] for share in shares.values()) == 1
    assert sum(share["total"] for share in shares.values()) == len(IDS)
