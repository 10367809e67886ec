"""Hidden suite of queue_of_stacks."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -1_000_000_000, 1_000_000_000


class Model:
    """Keeps the values in a tuple, the front first."""

    def __init__(self):
        self.values = ()

    def enqueue(self, value):
        self.values += (value,)

    def dequeue(self):
        value = self.front()
        self.values = self.values[1:]
        return value

    def front(self):
        return self.values[0]

    def size(self):
        return len(self.values)


def valid(init, operations):
    return (
        init == ()
        and len(operations) <= 100_000
        and all(LOW <= value <= HIGH for _, *arguments in operations for value in arguments)
    )


NAMES = {"-": ("dequeue",), "f": ("front",), "s": ("size",)}


def steps(*moves):
    """Enqueue each number, dequeue for "-", ask for the front for "f" and for the size for "s"; then dequeue all."""
    height = 0
    for move in moves:
        height = max(0, height - 1) if move == "-" else height + (move not in NAMES)
    calls = [NAMES.get(move) or ("enqueue", move) for move in moves]
    return script((), ("size",), *calls, ("size",), *[("dequeue",)] * height, ("size",))


test_edges = edge_cases(
    empty=steps("f", "-", "s", "-", "f", "s"),
    failing_calls_change_nothing=steps("-", "-", "f", 5, "s", "f", 6, "-", "-", "-", "f", "s", 7, "f", "s"),
    emptied_and_used_again=steps(1, "-", 2, "f", "-", "f", 3, 4, "f", "-", "-", "-", 5, "f"),
    first_in_first_out=steps(1, 2, 3, "-", "-", "-"),
    enqueued_after_a_dequeue=steps(1, 2, 3, "-", 4, 5, "f", "-", "f", "-", "f", "-", "f", "-"),
    enqueued_after_a_front=steps(1, 2, "f", 3, 4, "f", "-", "f", "-", "f", "-", "f"),
    front_after_each_step=steps(1, "f", 2, "f", "-", "f", 3, "f", "-", "f", 4, "f", "-", "f", "-", "f"),
    front_twice=steps(3, 4, "f", "f", "-", "f", "f"),
    front_before_the_last_leaves=steps(1, 2, "-", "f", 3, "-", "f", "-"),
    size_with_values_on_both_stacks=steps(1, 2, 3, "-", "s", 4, "s", 5, "s", "-", "s", "-", "s", "-", "s"),
    size_after_failing_calls=steps("-", "s", "f", "s", 1, "s", "-", "-", "s", "f", "s", 2, 3, "s"),
    in_turn=steps(*[move for value in range(8) for move in (value, "-")]),
    two_in_one_out=steps(*[move for value in range(9) for move in (value, value + 100, "-", "f")]),
    zeros=steps(0, 0, "f", "-", 0, "f", 1, "-", "f"),
    zero_before_others=steps(0, 5, "f", "-", "f", 0, "-", "f", 7),
    minus_one_is_a_value=steps(-1, 2, "f", "-", -1, "-", "f"),
    all_equal=steps(7, 7, 7, "-", 7, "s", "-", "s"),
    duplicates=steps(1, 2, 1, 3, "-", 2, 1, "-", "f", "-", 1),
    large_duplicates=steps(1_000, 2_000, 1_000, "-", 2_000, 1_000, "s"),
    values_at_the_limits=steps(HIGH, LOW, "-", HIGH, LOW, "f"),
    too_fine_for_float32=steps(16_777_217, -16_777_217, "-", 16_777_219, "f"),
    three_batches=steps(*range(5), *"---", *range(10, 15), *"----", "f", *range(20, 25), "s"),
    more_than_256_values=steps(*range(300), "-", "f", *range(1_000, 1_300), "s"),
    more_than_1000_values=steps(*range(1_100), "f", *range(2_000, 3_100), "-", "s"),
    more_than_256_duplicates=steps(*[5] * 300, 6, "-", *[5] * 300, "s"),
    no_calls=script(()),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Every order of enqueue, dequeue and front, with the values 0, 1, 2 and so on."""

    def numbered(moves):
        return steps(*(value if move == "+" else move for value, move in enumerate(moves)))

    return small.built(numbered, small.lists("+-f", least=1))


@random_cases
def test_random(st):
    """Numbers of any size, with more of one kind of step than of the others, after up to 40 at the start."""
    value = st.integers(-3, 3) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    kinds = st.sampled_from([value, st.just("-"), st.just("f")])
    moves = kinds.flatmap(
        lambda more: st.lists(value | st.sampled_from("--fs") | more, min_size=15, max_size=80)
    )
    return st.tuples(st.lists(value, max_size=40), moves).map(lambda parts: steps(*parts[0], *parts[1]))


def workload(n):
    """Dequeued and enqueued in turn, on a long queue; filled and emptied; fronts; short queues; a growing queue."""
    rng = random.Random(n)
    values = [rng.randrange(LOW, HIGH) for _ in range(n)]
    front, leave, size = ("front",), ("dequeue",), ("size",)
    fill = [("enqueue", value) for value in values[: n // 3]]
    in_turn = [call for value in values[n // 3 : n // 2] for call in (leave, ("enqueue", value))]
    fronts = [call for value in values[: n // 6] for call in (front, ("enqueue", value), front)]
    short = [call for value in values[: n // 6] for call in (("enqueue", value), front, leave, size)]
    growing = [
        call
        for i, value in enumerate(values[: n // 2])
        for call in (("enqueue", value), *[leave] * (i % 3 == 2))
    ]
    return {
        "in turn on a long queue": script((), *fill, *in_turn, *[leave] * (n // 4)),
        "filled and emptied": script((), *fill, size, *[leave] * (n // 3), size),
        "fronts of a long queue": script((), *fill, *fronts, *[leave] * 9),
        "short queues": script((), *short),
        "a growing queue": script((), *growing, size, *[leave] * (n // 9)),
    }
