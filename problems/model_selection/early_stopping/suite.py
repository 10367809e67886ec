"""Hidden suite of early_stopping."""

import random
from fractions import Fraction

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(validation, patience, min_delta):
    return (
        1 <= len(validation) <= 50_000
        and all(-1000 <= loss <= 1000 and loss * 1024 % 1 == 0 for loss in validation)
        and 1 <= patience <= 1_000_000
        and 0 <= min_delta <= 1000
        and min_delta * 1024 % 1 == 0
    )


def expected(validation, patience, min_delta):
    """From each best epoch look for the first improvement among the next `patience` epochs."""
    losses = [Fraction(loss) for loss in validation]
    best = 0
    while True:
        window = range(best + 1, min(best + patience, len(losses) - 1) + 1)
        better = [epoch for epoch in window if losses[best] - losses[epoch] > Fraction(min_delta)]
        if not better:
            return best
        best = better[0]


test_edges = edge_cases(
    one_epoch=([3.0], 1, 0.0),
    all_equal=([0.5] * 6, 3, 0.0),
    always_better=([5.0, 4.0, 3.0, 2.0, 1.0], 1, 0.0),
    always_worse=([1.0, 2.0, 3.0, 4.0], 2, 0.0),
    patience_one=([3.0, 2.0, 2.5, 1.0], 1, 0.0),
    improvement_in_the_last_epoch_of_patience=([3.0, 4.0, 4.0, 2.0], 3, 0.0),
    improvement_one_epoch_too_late=([3.0, 4.0, 4.0, 2.0], 2, 0.0),
    long_patience_is_enough=([1.0] + [2.0] * 299 + [0.5], 300, 0.0),
    long_patience_is_one_epoch_too_short=([1.0] + [2.0] * 299 + [0.5], 299, 0.0),
    patience_starts_again=([5.0, 6.0, 4.0, 6.0, 3.0, 6.0, 2.0], 2, 0.0),
    patience_beyond_the_epochs=([5.0, 6.0, 7.0, 4.0], 1_000_000, 0.0),
    lower_than_before_but_not_than_the_best=([1.0, 3.0, 2.5, 2.0, 1.5, 0.5], 3, 0.0),
    lower_by_exactly_min_delta=([1.0, 0.75, 0.5], 5, 0.25),
    lower_by_a_little_more_than_min_delta=([1.0, 767 / 1024, 0.5], 5, 0.25),
    small_gains_add_up=([1.0, 0.875, 0.75, 0.625, 0.5, 0.375], 5, 0.25),
    small_gains_run_out_of_patience=([1.0, 0.875, 0.75, 0.625, 0.5], 2, 0.25),
    small_gain_after_the_best=([3.0, 1.0, 0.9375, 2.0], 5, 0.125),
    whole_numbers=([1, 0, 2], 5, 0),
    equal_whole_numbers=([0, 0, 0], 5, 0),
    negative_whole_numbers=([0, -1, 2, -2, 0], 1, 0),
    losses_above_one=([500.0, 400.0, 401.0, 300.0], 3, 50.0),
    negative_losses=([-1.0, -2.0, -2.25, -4.0, -3.0], 2, 0.5),
    from_positive_to_negative=([2.0, 0.0, -0.0, -1.0], 3, 0.5),
    all_numbers_at_their_limits=([1000.0, 0.0, -1000.0], 3, 1000.0),
    smallest_difference=([1000.0, 1000 - 1 / 1024, 1000 - 2 / 1024], 1, 1 / 1024),
    smallest_difference_with_patience=([1000.0, 1000 - 1 / 1024, 1000 - 2 / 1024], 2, 1 / 1024),
    large_min_delta=([1000.0, 0.0, 1 / 1024, -1 / 1024, -999.0], 9, 1000.0),
    large_min_delta_is_never_reached=([500.0, 100.0, -200.0, -250.0], 9, 750.0),
    min_delta_nearly_reached=([1000.0, 1000 - 999 / 1024, 999.0, 998.0], 3, 1.0),
    min_delta_of_many_digits=([3.0, 3 - 1357 / 1024, 3 - 1358 / 1024, 0.0], 2, 1357 / 1024),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Up to six epochs with four losses, short patience, and two values of min_delta."""
    return small.lists([1.0, 0.5, 2.0, 0.0], least=1), [2, 1, 3], [0.0, 0.5]


@random_cases
def test_random(st):
    """Eight to sixty epochs: any losses, few losses, or a slow fall with noise; or waits near the patience."""
    loss = st.integers(-1_024_000, 1_024_000).map(lambda number: number / 1024)
    few = st.integers(0, 6).map(lambda number: number / 4)
    noise = st.lists(st.integers(-300, 200), min_size=8, max_size=60)

    def falling(steps):
        return [(50_000 + sum(steps[: i + 1])) / 1024 for i in range(len(steps))]

    lists = (
        st.lists(loss, min_size=8, max_size=60) | st.lists(few, min_size=8, max_size=60) | noise.map(falling)
    )
    patience = st.integers(1, 12) | st.integers(1, 60) | st.just(1_000_000)
    delta = st.sampled_from([0.0, 0.25, 0.5, 1.0]) | st.integers(0, 1_000).map(lambda number: number / 1024)
    large = st.integers(0, 1_024_000).map(lambda number: number / 1024)

    def with_a_difference(losses):  # the difference of two losses, or 1/1024 less or more
        i, j = st.integers(0, 6), st.integers(1, 7)
        near = st.integers(-1, 1)
        delta = st.builds(lambda i, j, off: abs(losses[i] - losses[j]) + off / 1024, i, j, near)
        return st.tuples(st.just(losses), patience, delta.map(lambda value: min(1000.0, max(0.0, value))))

    def with_waits(waits):  # so many worse epochs after each improvement, and a patience near one of them
        losses = [float(loss) for i, wait in enumerate(waits) for loss in [90 - i] + [95 - i / 2] * wait]
        near = st.builds(lambda wait, off: max(1, wait + off), st.sampled_from(waits), st.integers(-1, 1))
        return st.tuples(st.just(losses), near, st.sampled_from([0.0, 0.5]))

    waits = st.lists(st.integers(0, 60), min_size=2, max_size=6).flatmap(with_waits)
    return st.tuples(lists, patience, delta | large) | lists.flatmap(with_a_difference) | waits


def workload(n):
    """No improvement for a long time; a fall with noise; a fall in small steps; a rise; and a stop in the middle."""
    rng = random.Random(n)
    fall = [(900 * 1024 - 9 * i) / 1024 for i in range(n)]
    noisy = [loss + rng.randrange(-200, 201) / 1024 for loss in fall]
    rise = [i / 1024 for i in range(n)]
    middle = n // 2
    return {
        "best epoch at the end": ([1.0] * (n - 1) + [0.5], 1_000_000, 0.0),
        "fall with noise": (noisy, 2_000, 0.125),
        "fall in small steps": (fall, 1_000, 8 / 1024),
        "rise": ([*rise[: n - 1], -1.0], n, 0.5),
        "stop in the middle": ([*fall[:middle], *rise[: n - middle - 1], -1000.0], 20_000, 0.0),
    }
