"""Concept questions in the person's record: answers, when each comes back, and what a session asks."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from judge.coach.memory import Grade, Memory, reviewed
from judge.practice.record import added, rows, write
from judge.quiz.topics import topics

if TYPE_CHECKING:
    from judge.quiz.questions import Question

_ANSWERS: Final = "SELECT question, day, share FROM answers ORDER BY recorded_at, uid"
_ENOUGH: Final = 0.5
"""From what share of the points on a free answer counts as a hard one, and not as missed."""


class Answer(NamedTuple):
    """An answer that was given."""

    day: date
    share: float

    @property
    def grade(self) -> Grade:
        """How well the question was answered."""
        return Grade.GOOD if self.share == 1 else Grade.HARD if self.share >= _ENOUGH else Grade.AGAIN


def record_answer(question: str, seed: int, said: str, share: float, path: Path | None = None) -> str | None:
    """Write an answer down; give a warning where that failed."""
    return write(
        "the answer", added("answers", question=question, seed=seed, said=said, share=share), path=path
    )


def read_answers(path: Path | None = None) -> dict[str, list[Answer]]:
    """Return all answers by question, in order; JudgeError when the record cannot be read."""
    found: dict[str, list[Answer]] = {}
    for question, day, share in rows(_ANSWERS, path=path):
        found.setdefault(question, []).append(Answer(date.fromisoformat(day), share))
    return found


def memories(answers: Mapping[str, Iterable[Answer]], retention: float) -> dict[str, Memory]:
    """Return what is known of the person's memory of each question; of several answers on a day the first counts."""
    found: dict[str, Memory] = {}
    for question, given in answers.items():
        memory: Memory | None = None
        for answer in given:
            if memory is None or answer.day > memory.last:
                memory = reviewed(memory, answer.grade, answer.day, retention)
        if memory is not None:
            found[question] = memory
    return found


def asked_first_on(day: date, answers: Mapping[str, Sequence[Answer]]) -> int:
    """Return how many questions were answered for the first time on a day."""
    return sum(given[0].day == day for given in answers.values())


class Session(NamedTuple):
    """What is asked: first what is due, then new questions."""

    due: tuple[Question, ...]
    new: tuple[Question, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        return (*self.due, *self.new)


def session(
    questions: Iterable[Question],
    known: Mapping[str, Memory],
    today: date,
    *,
    minutes: float,
    new: int,
    chance: random.Random,
) -> Session:
    """Choose what fits into the minutes: due questions, most likely forgotten first, then new ones of all topics."""
    left_s = 60 * minutes
    questions = list(questions)
    due = [question for question in questions if question.id in known and known[question.id].due <= today]
    due.sort(key=lambda question: (known[question.id].chance(today), question.id))
    asked: list[Question] = []
    for question in due:
        if asked and question.seconds > left_s:
            break
        asked.append(question)
        left_s -= question.seconds
    by_topic: dict[str, list[Question]] = {}
    for question in questions:
        if question.id not in known:
            by_topic.setdefault(question.topic, []).append(question)
    topics = list(by_topic.values())
    chance.shuffle(topics)
    fresh: list[Question] = []
    for question in (one for turn in zip_longest(*topics) for one in turn if one is not None):
        if len(fresh) >= new or ((asked or fresh) and question.seconds > left_s):
            break
        fresh.append(question)
        left_s -= question.seconds
    return Session(tuple(asked), tuple(fresh))


def topic_shares(answers: Mapping[str, Sequence[Answer]]) -> dict[str, dict[str, int]]:
    """Return how many questions each topic has, how many were asked, and how many were right at the last time."""
    return {
        topic.name: {
            "right": sum(answers[question][-1].share == 1 for question in topic.ids if question in answers),
            "asked": sum(question in answers for question in topic.ids),
            "total": len(topic.ids),
        }
        for topic in topics()
    }
