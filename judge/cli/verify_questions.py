"""`judge verify --questions`: whether the concept questions keep their promises."""

from __future__ import annotations

import time
from collections.abc import Sequence

import typer

from judge.cli.say import say


def verify_questions(topics: Sequence[str]) -> bool:
    """Check the questions of topics, of all without any, and print complaints; give whether there was none."""
    from judge.authoring.pages import strange_words
    from judge.quiz.proof import alike, complaints
    from judge.quiz.questions import Predict, load_questions
    from judge.quiz.running import printed_by

    begun = time.monotonic()
    questions = load_questions()
    chosen = [question for topic in topics or (None,) for question in questions.of(topic)]
    found: list[tuple[str, str]] = []
    for question in chosen:
        found += [(question.id, text) for text in complaints(question)]
        told = " ".join([question.ask, question.why])
        found += [(question.id, f"write {new} instead of {old!r}") for _, old, new in strange_words(told)]
        if isinstance(question, Predict):
            try:
                printed = printed_by(question.code).strip()
            except ValueError as error:
                printed = str(error)
            if printed != question.answer.strip():
                found.append((question.id, f"it prints {printed!r}, and not {question.answer.strip()!r}"))
    found += [(one.id, f"{other.id} asks nearly the same") for one, other in alike(chosen)]
    for name, text in found:
        say(f"{name}: {text}", indent=4)
    kinds = {question.kind: 0 for question in chosen}
    for question in chosen:
        kinds[question.kind] += 1
    listed = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    told = f"{len(found)} to fix" if found else "all promises kept"
    typer.echo(f"{len(chosen)} questions ({listed}) in {time.monotonic() - begun:.0f} s: {told}")
    return not found
