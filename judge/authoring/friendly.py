"""What right attempts do otherwise than the model solution: the other styles that friends are made of.

As in `features`, each function is pasted into the source of an attempt and uses nothing else of this module.
Those whose name begins with `answer_` take the answer and give it in another form; the others take the model
answer and the arguments of a call, and make the call in another way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Model = Callable[..., Any]

# --- other forms of the answer ----------------------------------------------------------------------------


def _numbers(value: Any, change: Callable[[float], Any]) -> Any:
    """Change every finite float, in lists, tuples, dictionaries and arrays."""
    if type(value) is float:
        return change(value) if value - value == 0 else value
    if type(value) in (list, tuple):
        return type(value)(_numbers(item, change) for item in value)
    if type(value) is dict:
        return {key: _numbers(item, change) for key, item in value.items()}
    if type(value).__name__ == "ndarray" and value.dtype.kind == "f":
        changed = value.copy()
        changed.flat = [_numbers(item, change) for item in value.ravel().tolist()]
        return changed
    return value


def answer_as_tuples(answer: Any) -> Any:
    if type(answer) in (list, tuple):
        return tuple(answer_as_tuples(item) for item in answer)
    return answer


def answer_as_lists(answer: Any) -> Any:
    if type(answer) in (list, tuple):
        return [answer_as_lists(item) for item in answer]
    return answer


def answer_in_a_list_of_its_own_kind(answer: Any) -> Any:
    class Row(list):  # type: ignore[type-arg]
        pass

    return Row(answer) if type(answer) is list else answer


def answer_copied(answer: Any) -> Any:
    if type(answer) in (list, tuple):
        return type(answer)(answer_copied(item) for item in answer)
    return answer


def answer_with_ints_for_whole_floats(answer: Any) -> Any:
    if type(answer) in (list, tuple):
        return type(answer)(answer_with_ints_for_whole_floats(item) for item in answer)
    return int(answer) if type(answer) is float and answer.is_integer() else answer


def answer_with_minus_zero(answer: Any) -> Any:
    return _numbers(answer, lambda value: value or -0.0)


def answer_a_little_more(answer: Any) -> Any:
    return _numbers(answer, lambda value: value + 0.4 * max(RELATIVE * abs(value), ABSOLUTE))  # type: ignore[name-defined]  # noqa: F821


def answer_a_little_less(answer: Any) -> Any:
    return _numbers(answer, lambda value: value - 0.4 * max(RELATIVE * abs(value), ABSOLUTE))  # type: ignore[name-defined]  # noqa: F821


def answer_as_float32(answer: Any) -> Any:
    if type(answer) in (list, tuple):
        return type(answer)(answer_as_float32(item) for item in answer)
    if type(answer).__name__ == "ndarray" and answer.dtype.kind == "f":
        return answer.astype("float32")
    return answer


def answer_as_numpy_scalars(answer: Any) -> Any:
    import numpy

    if type(answer) in (list, tuple):
        return type(answer)(answer_as_numpy_scalars(item) for item in answer)
    if type(answer) in (int, float, bool):
        return numpy.array([answer])[0]
    return answer


def answer_in_another_order(answer: Any) -> Any:
    return answer[::-1] if type(answer) is list else answer


def answer_with_its_rows_in_another_order(answer: Any) -> Any:
    if type(answer) is not list:
        return answer
    return [item[::-1] if type(item) is list else item for item in reversed(answer)]


# --- other ways of working --------------------------------------------------------------------------------


def prints_what_it_does(model: Model, arguments: list[Any]) -> Any:
    answer = model(*arguments)
    print("done", type(answer).__name__)
    return answer


def works_three_times(model: Model, arguments: list[Any]) -> Any:
    def copied(value: Any) -> Any:
        if type(value) is list:
            return [copied(item) for item in value] if value and type(value[0]) is list else value[:]
        return value.copy() if hasattr(value, "dtype") else value

    items = [item for argument in arguments for item in (argument if type(argument) is list else [argument])]
    if any(hasattr(item, "val") for item in items):  # copying nodes is more work than most answers
        return model(*arguments)
    for _ in range(2):
        model(*map(copied, arguments))
    return model(*arguments)


def works_in_a_thread(model: Model, arguments: list[Any]) -> Any:
    import threading

    answers: list[Any] = []
    failures: list[Exception] = []

    def work() -> None:
        try:
            answers.append(model(*arguments))
        except Exception as error:
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    return answers[0]


class _Item:
    def __init__(self, value: Any, position: int) -> None:
        self.value = value
        self.position = position

    def __lt__(self, other: _Item) -> bool:
        return self.position < other.position


def makes_an_object_for_each_item(model: Model, arguments: list[Any]) -> Any:
    for argument in arguments:
        if type(argument) in (list, str):
            sorted(_Item(value, position) for position, value in enumerate(argument))
    return model(*arguments)


def counts_in_dictionaries(model: Model, arguments: list[Any]) -> Any:
    for argument in arguments:
        if type(argument) in (list, str):
            counts: dict[str, int] = {}
            for item in argument:
                counts[str(item)] = counts.get(str(item), 0) + 1
            sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return model(*arguments)


def copies_its_input(model: Model, arguments: list[Any]) -> Any:
    copies = [
        list(argument) if type(argument) is list else argument for argument in arguments for _ in range(3)
    ]
    answer = model(*arguments)
    return answer if copies is not arguments else None


def counts_its_calls(model: Model, arguments: list[Any]) -> Any:
    counts_its_calls.calls = getattr(counts_its_calls, "calls", 0) + 1  # type: ignore[attr-defined]
    return model(*arguments)


def raises_the_recursion_limit(model: Model, arguments: list[Any]) -> Any:
    import sys

    sys.setrecursionlimit(100_000)

    def deep(levels: int) -> Any:
        return deep(levels - 1) if levels else model(*arguments)

    return deep(100)  # each of thousands of small inputs comes by here


def catches_an_error_of_its_own(model: Model, arguments: list[Any]) -> Any:
    try:
        raise KeyError("of its own")
    except KeyError:
        pass
    return model(*arguments)
