"""Every question, answered as the command reads answers: right, in equal forms, wrong, and with what is no answer."""

from __future__ import annotations

import random
import sys
from io import StringIO

import pytest

from judge.cli.quiz import _ask, _Left
from judge.coach import quizzes
from judge.quiz.questions import Free, Predict, Question, load_questions
from judge.quiz.topics import topics

SEED = 11
NO_ANSWERS = ("((", "no_such_name_here", "€", "[", "|x|", "9**9**9", "x" * 3_000, "\x1b[A", "\udcff")
"""Whatever is asked, but for what is printed: that may be any text."""


class Fixed(random.Random):
    """Gives the seed with which a question is asked; what that draws is drawn as always."""

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        return SEED if (start, stop) == (2**31, None) else super().randrange(start, stop, step)


def worth(question: Question, typed: str, monkeypatch: pytest.MonkeyPatch) -> float | None:
    """Ask a question, and give what an answer was worth; None where it was asked for again."""
    before = "Some text.\n\n" if isinstance(question, Free) else ""
    monkeypatch.setattr(sys, "stdin", StringIO(f"{before}{typed}\n"))
    try:
        return _ask(question)[0]
    except _Left:
        return None


@pytest.mark.parametrize("topic", [topic.name for topic in topics()])
def test_every_question(topic: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many answers are right as are; what cannot be read is never a wrong one."""
    monkeypatch.setattr(random, "Random", Fixed)
    monkeypatch.setattr(quizzes, "record_answer", lambda *_: None)
    for question in load_questions().of(topic):
        equal, wrong = question.proofs(SEED)
        for answer in (question.right(SEED), *equal):
            assert worth(question, answer, monkeypatch) == 1, (question.id, answer)
        for answer in wrong:
            share = worth(question, answer, monkeypatch)
            assert share is not None, (question.id, answer)
            assert share < 1, (question.id, answer)
        if not isinstance(question, Predict):
            for answer in NO_ANSWERS:
                assert worth(question, answer, monkeypatch) is None, (question.id, answer)
