"""What `judge verify --questions` holds a question to: right answers are right, wrong ones wrong, numbers sensible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from math import isfinite
from typing import Final

from judge.quiz.draws import computed, draw, filled
from judge.quiz.formulas import FormulaError, is_defined, read_formula
from judge.quiz.questions import Choice, Expression, Free, Match, Number, Order, Predict, Question, Unreadable

SEEDS: Final = 1_000
_FEW_SEEDS: Final = 20
_LEAST_WRONG, _LEAST_EQUAL = 2, 2
_CODE: Final = re.compile(r"```.*?```|`[^`]*`|\{[^}]*\}", re.DOTALL)
_EMPHASIS: Final = re.compile(r"(\*{1,2})(?![\s*])[^*\n]*(?<!\s)\1(?!\*)")
"""What Markdown takes for emphasis: 2**a + 2**b, where no code is."""
_ALIKE: Final = 0.75
"""The share of words that two questions on one topic may have in common."""


def complaints(question: Question) -> Iterator[str]:
    """Yield what is wrong with a question."""
    yield from _of_kind(question)
    seeds = range(SEEDS if isinstance(question, Number) else _FEW_SEEDS)
    for seed in seeds:
        complaint = _of_seed(question, seed)
        if complaint:
            yield f"{complaint} (seed {seed})"
            return


def _of_kind(question: Question) -> Iterator[str]:
    """Yield what is missing, whatever is drawn."""
    match question:
        case Number(wrong=wrong) | Predict(wrong=wrong) | Expression(wrong=wrong) if (
            len(set(wrong)) < _LEAST_WRONG
        ):
            yield f"it needs {_LEAST_WRONG} wrong answers that people give"
        case Expression(equal=equal) if len({*equal, question.answer}) <= _LEAST_EQUAL:
            yield f"it needs {_LEAST_EQUAL} right answers in other forms"
        case Expression(answer=answer, symbols=symbols) if not is_defined(
            read_formula(answer, symbols), symbols
        ):
            yield "the answer has no finite value at a random point: choose other domains"
        case Choice(rights=rights, wrongs=wrongs):
            if not rights or len(wrongs) < _LEAST_WRONG:
                yield f"it needs a right answer and {_LEAST_WRONG} wrong ones"
            if set(rights) & set(wrongs):
                yield "an answer is right and wrong"
        case Order(steps=steps) if len(set(steps)) < 3:
            yield "it needs 3 different steps"
        case Match(pairs=pairs) if len(pairs) < 3 or len(set(pairs.values())) < 2:
            yield "it needs 3 pairs, and 2 things to match with"
        case Free(points=points) if not 3 <= len(set(points)) <= 8:
            yield "it needs 3 to 8 points"
    if isinstance(question, Number):
        for name in question.draws:
            if not re.search(rf"\b{name}\b", question.ask + question.answer):
                yield f"{name} is drawn and not used"
    for text in (question.ask, question.why):
        if (eaten := _EMPHASIS.search(_CODE.sub("", text))) is not None:
            yield f"{eaten[0]!r} is shown without its stars: put the formula between backticks"
    if "FILL IN" in f"{question.ask} {question.why} {question.source} {_content(question)}".upper():
        yield "there is something to fill in"
    if not re.search(r"\d{4}", question.source):
        yield "the source has no year"


def _of_seed(question: Question, seed: int) -> str:
    """Return what is wrong with what is drawn from a seed, nothing where all is well."""
    try:
        question.shown(seed)
        question.told(seed)
        right, wrong = question.proofs(seed)
        if isinstance(question, Number):
            if not isfinite(computed(question.answer, draw(question.draws, seed))):
                return "the answer is no finite number"
            filled(question.why, draw(question.draws, seed))
    except (ValueError, KeyError, FormulaError, IndexError) as error:
        return f"it cannot be shown: {error}"
    for answer in [question.right(seed), *right]:
        try:
            mark = question.mark(answer, seed)
        except Unreadable as error:
            return f"the right answer {answer!r} cannot be read: {error}"
        if not mark.right:
            return f"the right answer {answer!r} is judged wrong: {mark.text}"
    for answer in wrong:
        try:
            if question.mark(answer, seed).right:
                return f"the wrong answer {answer!r} is judged right"
        except Unreadable as error:
            return f"the wrong answer {answer!r} cannot be read: {error}"
    return ""


def alike(questions: Iterable[Question]) -> Iterator[tuple[Question, Question]]:
    """Yield pairs of questions that ask nearly the same, by their words."""
    found: list[tuple[Question, set[str]]] = []
    for question in questions:
        words = set(re.findall(r"[a-z]{4,}", _content(question)))
        for other, others in found:
            if words and len(words & others) / len(words | others) > _ALIKE:
                yield other, question
        found.append((question, words))


def _content(question: Question) -> str:
    parts = [question.ask]
    match question:
        case Choice(rights=rights, wrongs=wrongs):
            parts += [*rights, *wrongs]
        case Order(steps=steps):
            parts += steps
        case Match(pairs=pairs):
            parts += [*pairs, *pairs.values()]
        case Free(points=points):
            parts += points
        case Predict(code=code):
            parts.append(code)
        case Expression(answer=answer) | Number(answer=answer):
            parts.append(answer)
    return " ".join(parts).lower()
