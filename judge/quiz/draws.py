"""Numbers that are drawn anew each time a question is asked."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any, Final

from judge.quiz.formulas import FormulaError, read_formula

KINDS: Final = ("integer", "choice", "step")


def draw(draws: Mapping[str, Sequence[Any]], seed: int) -> dict[str, float | int]:
    """Draw the numbers of a question, in their order; later ones may depend on earlier ones.

    `["integer", least, most]`, `["choice", one, another, ...]` or `["step", least, most, step]`; what is no number
    is an expression in earlier names. ValueError where it is none of these.
    """
    rng = random.Random(seed)
    found: dict[str, float | int] = {}
    for name, (kind, *arguments) in draws.items():
        values = [
            computed(argument, found) if isinstance(argument, str) else argument for argument in arguments
        ]
        match kind, values:
            case "integer", [least, most]:
                found[name] = rng.randint(round(least), round(most))
            case "choice", [_, *_]:
                found[name] = rng.choice(values)
            case "step", [least, most, step] if step > 0:
                count = round((most - least) / step)
                found[name] = round(least + step * rng.randint(0, count), 10)
            case _:
                raise ValueError(f"{name} cannot be drawn from {[kind, *arguments]}")
    return found


def computed(text: str, numbers: Mapping[str, float | int]) -> float:
    """Return the value of an expression in drawn numbers; ValueError where it has none."""
    try:
        value = read_formula(text, numbers).value(numbers)
    except FormulaError as error:
        raise ValueError(f"{text}: {error}") from error
    if value.ndim:
        raise ValueError(f"{text} is no number")
    return float(value)


def filled(text: str, numbers: Mapping[str, float | int]) -> str:
    """Return a text with `{name}` replaced by the numbers, and `{name + 1}` by what it comes to."""
    parts = []
    for number, part in enumerate(text.replace("{{", "\0").replace("}}", "\1").split("{")):
        if not number:
            parts.append(part)
            continue
        inside, closed, after = part.partition("}")
        if not closed:
            raise ValueError(f"{{{part} is not closed")
        parts.append(_shown(numbers[inside] if inside in numbers else computed(inside, numbers)) + after)
    return "".join(parts).replace("\0", "{").replace("\1", "}")


def _shown(number: float | int) -> str:
    if float(number).is_integer() and abs(number) < 1e15:
        return f"{int(number):,}"
    return f"{number:.10g}"
