"""Hidden suite of circular_buffer."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -1_000_000_000, 1_000_000_000


class Model:
    """Keeps the values in a list, the oldest first."""

    def __init__(self, capacity):
        self.values = []
        self.capacity = capacity

    def write(self, value):
        if len(self.values) >= self.capacity:
            return False
        self.values = [*self.values, value]
        return True

    def overwrite(self, value):
        self.values = [*self.values, value][-self.capacity :]

    def read(self):
        return self.values.pop(0) if self.values else None

    def size(self):
        return len(self.values)


def valid(init, operations):
    return (
        1 <= init[0] <= 450_000
        and len(operations) <= 900_000
        and all(LOW <= value <= HIGH for _, *arguments in operations for value in arguments)
    )


def moves(capacity, *steps):
    """Write a number, overwrite with a number in a list, and read for each "-"; then read more than there is.

    The size is asked for after every step.
    """
    calls = [("size",)]
    for step in steps:
        if step == "-":
            calls.append(("read",))
        else:
            calls.append(("overwrite", *step) if isinstance(step, list) else ("write", step))
        calls.append(("size",))
    most = min(capacity, len(steps))
    return script((capacity,), *calls, *[("read",)] * (most + 1), ("size",))


test_edges = edge_cases(
    capacity_one=moves(1, "-", 3, 4, "-", [5], [6], 7, "-", "-", [8], "-", 9, 9),
    full_is_not_empty=moves(3, 1, 2, 3, 4, "-", "-", "-", "-"),
    write_to_a_full_buffer_changes_nothing=moves(2, 1, 2, 3, 3, "-", 4, 5),
    write_returns_true_for_the_last_cell=moves(3, 1, 2, 3),
    overwrite_of_the_oldest=moves(3, 1, 2, 3, [4], [5]),
    overwrite_wraps_twice=moves(3, *([value] for value in range(1, 9))),
    overwrite_with_room_removes_nothing=moves(4, 1, 2, [3], "-", [4], [5]),
    overwrite_of_an_empty_buffer=moves(2, [1], "-", [2], [3], "-", "-", [4]),
    overwrite_then_write=moves(2, [1], [2], [3], 4, "-", 4, [5]),
    reads_of_an_empty_buffer_change_nothing=moves(3, "-", "-", 1, 2, "-", "-", "-", "-", 3, 4, 5, 6),
    indices_wrap=moves(3, 1, 2, "-", 3, 4, "-", "-", 5, 6, "-", 7, "-", "-", 8),
    in_turn=moves(3, *[step for value in range(10) for step in (value, "-")]),
    capacity_is_no_power_of_two=moves(5, 1, 2, 3, "-", "-", 4, 5, 6, 7, 8, "-", [9], [10]),
    capacity_is_a_power_of_two=moves(4, 1, 2, 3, "-", "-", 4, 5, 6, 7, 8, "-", [9], [10]),
    zeros=moves(3, 0, 0, [0], 0, "-", [0], 1),
    zero_before_others=moves(3, 0, 5, "-", 0, 6, "-", "-"),
    minus_one_is_a_value=moves(2, -1, -1, -1, "-", [-1]),
    all_equal=moves(3, 7, 7, 7, 7, "-", [7], [7], "-", 7),
    overwrite_with_the_oldest_value=moves(3, 7, 8, 9, [7], [9], [8]),
    values_at_the_limits=moves(3, HIGH, LOW, [HIGH], [LOW]),
    too_fine_for_float32=moves(3, 16_777_217, -16_777_217, [16_777_219], [16_777_221]),
    more_than_256_values=moves(300, *range(1_000, 1_310), *([value] for value in range(20)), "-", 5, 6),
    more_than_256_reads=moves(7, *range(7), *[step for value in range(600) for step in ("-", value)]),
    capacity_of_1000=moves(1_000, *range(1_010), *([value] for value in range(500))),
    capacity_far_from_reached=script(
        (450_000,), ("write", 1), ("overwrite", 2), ("read",), ("size",), ("read",), ("read",)
    ),
    no_calls=script((1,)),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Writes, overwrites and reads in every order, with the values 0, 1, 2 and so on, for capacities from 1 to 3."""

    def numbered(capacity, kinds):
        steps = {"w": lambda value: value, "o": lambda value: [value], "-": lambda value: "-"}
        return moves(capacity, *(steps[kind](value) for value, kind in enumerate(kinds)))

    return small.built(numbered, [1, 2, 3], small.lists("wo-"))


@random_cases
def test_random(st):
    """Capacities up to 70, filled at first or not; one kind of step is more frequent than the others."""
    value = st.integers(-3, 3) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    write, overwrite, read = value, value.map(lambda value: [value]), st.just("-")
    steps = st.sampled_from([write, overwrite, read]).flatmap(
        lambda more: st.lists(write | overwrite | read | more | more, min_size=15, max_size=80)
    )

    def from_full(capacity):
        first = st.lists(value, min_size=capacity, max_size=capacity) | st.just([])
        return st.tuples(first, steps).map(lambda parts: moves(capacity, *parts[0], *parts[1]))

    return (st.integers(1, 5) | st.integers(1, 70)).flatmap(from_full)


def workload(n):
    """Overwritten when full; filled and read; read and written in turn when full; a small capacity; one cell.

    The small values keep the first one short, so that what shows is the work of the buffer.
    """
    rng = random.Random(n)
    small = [rng.randrange(-5, 250) for _ in range(n)]
    few = n // 28
    values = [rng.randrange(LOW, HIGH) for _ in range(few)]
    half = n // 2 - 7
    read, size = ("read",), ("size",)

    def writes(some):
        return [("write", value) for value in some]

    rest = [("overwrite", value) for value in small[half:-40]]
    in_turn = [call for value in values[: n // 150] for call in (read, ("write", value), size)]
    mixed = [("overwrite", value) if i % 3 else read for i, value in enumerate(values)]
    one_cell = [
        call for value in values[: n // 45] for call in (("write", value), ("overwrite", value + 1), read)
    ]
    return {
        "overwritten": script((half,), *writes(small[:half]), *rest, size, *[read] * 20, size),
        "filled and read": script((few,), *writes(values), *writes([1, 2]), size, *[read] * (few + 1), size),
        "read and written in turn": script((few,), *writes(values), *in_turn, *[read] * 5),
        "a small capacity": script((5,), *mixed),
        "one cell": script((1,), *one_cell),
    }
