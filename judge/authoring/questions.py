"""A new concept question, with everything to fill in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from judge.catalog import one_of
from judge.errors import JudgeError
from judge.quiz.questions import KINDS, load_questions
from judge.quiz.topics import questions_folder

_OF_KIND: Final[Mapping[str, str]] = {
    "number": """ask = "FILL IN: what is asked, with {n} for what is drawn?"
answer = "n / 2"
wrong = ["n", "2 * n"]
draw = { n = ["integer", 2, 20] }
""",
    "formula": """ask = "FILL IN: which formula is asked for?"
symbols = { x = ["real vector d", "the features"], y = ["real", "the target"] }
answer = "sum(x) - y"
right = ["-(y - sum(x))", "-y + sum(x)"]
wrong = ["y - sum(x)", "sum(x)"]
""",
    "choice": """ask = "FILL IN: which of these are true?"
right = ["FILL IN: a right answer"]
""",
    "predict": '''ask = "What does this print?"
code = """
import numpy as np
print(np.zeros((2, 3)).sum(axis=0).shape)
"""
answer = "(3,)"
wrong = ["(2,)", "()"]
''',
    "order": """ask = "FILL IN: put the steps into order."
steps = ["FILL IN: first", "FILL IN: second", "FILL IN: third"]
""",
    "match": """ask = "FILL IN: match these."
pairs = { "FILL IN: one" = "a", "FILL IN: another" = "b", "FILL IN: a third" = "a" }
""",
    "free": """ask = "FILL IN: explain what?"
points = ["FILL IN: a fact", "FILL IN: another fact", "FILL IN: a third fact"]
""",
}
_WRONG: Final = """[[question.wrong]]
answer = "FILL IN: what people say"
why = "FILL IN: why it is wrong"
[[question.wrong]]
answer = "FILL IN: something else that people say"
why = "FILL IN: why it is wrong"
"""


def add_question(topic: str, name: str, kind: str) -> Path:
    """Append a question of a kind to a topic, which may be new; JudgeError where that cannot be."""
    kind = one_of("kind", kind, KINDS)
    if not re.fullmatch(r"[a-z][a-z0-9_]*", topic) or not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise JudgeError(
            f"{topic} and {name} must be names in small letters", "such as evaluation auc_from_pairs"
        )
    if (taken := load_questions().by_id.get(name)) is not None:
        raise JudgeError(f"there is a question {name} already, of {taken.topic}", "take another name")
    path = questions_folder() / f"{topic}.toml"
    text = f'''
[[question]]
id = "{name}"
kind = "{kind}"
{_OF_KIND[kind]}why = "FILL IN: the reason"
source = "FILL IN: author year, title, section"
{_WRONG if kind == "choice" else ""}'''
    try:
        new = not path.exists()
        with path.open("a", encoding="utf-8") as file:
            file.write(f'title = "{topic.replace("_", " ").capitalize()}"\n{text}' if new else text)
    except OSError as error:
        raise JudgeError(f"cannot write {path}: {error.strerror}", "allow writing there") from error
    return path
