"""Answers that are changed after the model solution gave them."""

from __future__ import annotations

from typing import Any

from judge.authoring.features.helpers import each_scalar, without_duplicates


def answer_wraps_at_16_bits(answer: Any) -> Any:
    return each_scalar(answer, lambda value: (value + 2**15) % 2**16 - 2**15, int)


def answer_wraps_at_32_bits(answer: Any) -> Any:
    return each_scalar(answer, lambda value: (value + 2**31) % 2**32 - 2**31, int)


def answer_as_float32(answer: Any) -> Any:
    from struct import pack, unpack

    return each_scalar(
        answer, lambda value: int(unpack("f", pack("f", value))[0]) if abs(value) < 2**100 else value, int
    )


def answer_as_float64(answer: Any) -> Any:
    return each_scalar(answer, lambda value: int(float(value)) if abs(value) < 2**1000 else value, int)


def answer_modulo_a_prime(answer: Any) -> Any:
    return each_scalar(answer, lambda value: value % 1_000_000_007 if value >= 0 else value, int)


def answer_added_to_those_before(answer: Any, before: list[Any] = []) -> Any:  # noqa: B006 - the mistake itself
    if type(answer) is list:
        before.extend(answer)
        return before[:]
    if type(answer) is int:
        before.append(answer)
        return sum(before)
    return answer


def answer_at_least_minus_ten(answer: Any) -> Any:
    return max(answer, -10) if type(answer) is int else answer


def answer_at_least_minus_a_million(answer: Any) -> Any:
    return max(answer, -1_000_000) if type(answer) is int else answer


def answer_at_most_a_million(answer: Any) -> Any:
    return min(answer, 1_000_000) if type(answer) is int else answer


def answer_off_by_a_thousandth(answer: Any) -> Any:
    return each_scalar(answer, lambda value: value * 1.001, float)


def answer_rounded_to_nine_places(answer: Any) -> Any:
    return each_scalar(answer, lambda value: round(value, 9), float)


def answer_rounded_to_three_places(answer: Any) -> Any:
    return each_scalar(answer, lambda value: round(value, 3), float)


def answer_cut_at_256(answer: Any) -> Any:
    return answer[:256] if type(answer) in (list, str) else answer


def answer_cut_at_1000(answer: Any) -> Any:
    return answer[:1000] if type(answer) in (list, str) else answer


def answer_without_duplicates(answer: Any) -> Any:
    if type(answer) is not list:
        return answer
    return without_duplicates(answer)


def answer_sorted(answer: Any) -> Any:
    return sorted(answer) if type(answer) is list and len(answer) > 1 else answer


def answer_reversed(answer: Any) -> Any:
    return answer[::-1] if type(answer) in (list, str) else answer


def answer_without_its_last(answer: Any) -> Any:
    return answer[:-1] if type(answer) in (list, str) else answer


def answer_is_the_opposite(answer: Any) -> Any:
    return not answer if type(answer) is bool else answer


def answer_is_none(answer: Any) -> Any:
    return None
