"""Hidden suite of min_stack."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -(10**18), 10**18


class Model:
    """Searches the whole stack for the minimum."""

    def __init__(self):
        self.values = ()

    def push(self, value):
        self.values = (*self.values, value)

    def pop(self):
        value = self.values[-1]
        self.values = self.values[:-1]
        return value

    def top(self):
        return self.values[-1]

    def minimum(self):
        return sorted(self.values)[0]


def valid(init, operations):
    return (
        init == ()
        and len(operations) <= 100_000
        and all(LOW <= value <= HIGH for _, *arguments in operations for value in arguments)
    )


def moves(*steps):
    """Push each number, and pop for each "-"; after each ask for top and minimum; then pop until nothing is left."""
    calls = []
    height = 0
    for step in steps:
        calls.append(("pop",) if step == "-" else ("push", step))
        height = max(0, height - 1) if step == "-" else height + 1
        if height:
            calls += [("minimum",), ("top",)]
    return script((), *calls, *[("minimum",), ("pop",)] * height)


def seldom(*steps):
    """Push each number, pop for each "-", and ask for the minimum only for each "m"."""
    names = {"-": ("pop",), "m": ("minimum",)}
    return script((), *(names.get(step) or ("push", step) for step in steps))


EMPTY = [("pop",), ("top",), ("minimum",)]

test_edges = edge_cases(
    empty=script((), *EMPTY, *EMPTY),
    failing_calls_change_nothing=script(
        (), *EMPTY, ("pop",), ("push", 5), ("minimum",), ("push", 6), *EMPTY, *EMPTY
    ),
    emptied_and_used_again=script(
        (), ("push", 1), ("pop",), *EMPTY, ("push", 2), *EMPTY, ("push", 3), ("minimum",)
    ),
    minimum_first=moves(1, 2, 3, "-", "-"),
    minimum_last=moves(3, 2, 1, "-", "-"),
    minimum_in_the_middle=moves(3, 1, 2, "-", "-"),
    second_minimum_returns=moves(5, 3, 4, 1, 2, "-", "-", 6),
    duplicates_of_the_minimum=moves(2, 1, 1, 1, 3, "-", "-", "-", "-"),
    duplicates_apart=moves(1, 5, 1, 5, 1, "-", "-", "-", "-"),
    duplicates_that_are_no_minimum=moves(1, 4, 4, "-", 4, "-", "-"),
    duplicates_beyond_256=moves(1_000, 1_000, 2_000, 1_000, "-", "-", "-"),
    large_duplicates=moves(10**15, 10**15, 10**15, "-", "-"),
    popped_and_pushed_again=moves(4, 2, "-", 2, "-", 3, 2, 2, "-", "-", "-"),
    new_minimum_after_pops=moves(1, 2, "-", "-", 9, 8, "-", 10),
    minimum_is_not_kept_when_empty=moves(-5, "-", 3, "-", 7),
    zero_is_the_minimum=moves(0, 5, 3, "-", "-"),
    zero_after_a_negative=moves(-1, 0, "-", "-", 0, 4),
    zeros=moves(0, 0, "-", 0, 1),
    minus_one_is_a_value=moves(-1, 4, -1, "-", "-"),
    all_equal=moves(7, 7, 7, 7),
    negatives=moves(-1, -3, -2, -3, "-", "-"),
    alternating_signs=moves(1, -1, 2, -2, 3, -3, "-", "-", "-"),
    values_at_the_limits=moves(HIGH, LOW, HIGH, "-", "-", HIGH - 1, LOW + 1),
    all_at_the_upper_limit=moves(HIGH, HIGH, "-"),
    too_fine_for_float64=moves(10**17 + 1, 10**17 + 2, 10**17, 10**17 - 1, "-", "-"),
    just_beyond_32_bits=moves(2**31, 2**31 - 1, 2**32, -(2**31) - 1, "-", "-", "-"),
    minimum_not_asked_before_pops=seldom(4, 2, 9, "-", "-", "m", 1, 3, "-", "m", "-", "-", 6, "m"),
    minimum_asked_twice=seldom(4, 2, "m", "m", "-", "m", "m"),
    minimum_asked_then_popped_below=seldom(3, 1, 2, "m", "-", "-", "m", 4, "m"),
    minimum_asked_once_in_a_while=seldom(5, "m", 4, 3, "-", "m", "-", 6, "m", 2, 2, "-", "m", "-", "m"),
    more_than_256_values=moves(*range(600, 200, -1), *[300] * 5),
    more_than_256_duplicates=moves(5, *[4] * 300, *["-"] * 300, 6),
    no_calls=script(()),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Pushes of 1, 0 and -2 and pops in every order, with top and minimum after each."""
    return small.built(lambda steps: moves(*steps), small.lists([1, 0, -2, "-"]))


@random_cases
def test_random(st):
    """Few numbers of any size, and pops in between; the minimum is asked for after each step, or seldom."""
    value = st.integers(-3, 3) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])

    def steps(values):
        step = st.sampled_from(values)
        often = st.lists(step | step | st.just("-"), min_size=10, max_size=60).map(
            lambda found: moves(*found)
        )
        step = step | st.sampled_from([*values, "m", "-"])
        return often | st.lists(step, min_size=20, max_size=80).map(lambda found: seldom(*values, *found))

    return st.lists(value, min_size=2, max_size=6).flatmap(steps)


def workload(n):
    """New minima in every push; a minimum on a tall stack; ascending; few values, with many duplicates; all equal."""
    rng = random.Random(n)
    quarter = n // 4
    low = ("minimum",)
    values = sorted(rng.sample(range(LOW, HIGH, 7_777_777), quarter))
    down = [call for value in reversed(values) for call in (("push", value), low)]
    tall = [("push", value) for value in rng.sample(values[1:], quarter - 1)]
    on_top = [("push", values[0]), low, ("pop",), low, ("top",)] * (n // 8)
    up = [call for value in values for call in (("push", value), low)]
    few = []
    height = 0
    for _ in range(n // 3):
        if height and rng.random() < 0.4:
            few += [("pop",)]
            height -= 1
        else:
            few += [("push", rng.choice([3, 4, 5, 1_000]))]
            height += 1
        few += [low] * (height > 0)
    equal = [("push", 10**9)] * quarter + [low, ("pop",)] * (quarter - 1) + [low]
    return {
        "new minima": script((), *down, *[("pop",), low] * (quarter - 1)),
        "a minimum on a tall stack": script((), *tall, *on_top),
        "ascending": script((), *up, *[("pop",), low] * (quarter - 1)),
        "few values": script((), *few),
        "all equal": script((), *equal),
    }
