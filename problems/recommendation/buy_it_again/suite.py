"""Hidden suite of buy_it_again."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(gaps, elapsed, shape, rate):
    return (
        len(gaps) <= 150_000
        and all(0 <= gap <= 1000 for gap in gaps)
        and 0 <= elapsed <= 10_000
        and 0.1 <= shape <= 100
        and 0.1 <= rate <= 1000
    )


def expected(gaps, elapsed, shape, rate):
    """Update the prior gap by gap in fractions, and go through the three pieces of the rate."""
    elapsed, shape, rate = map(Fraction, (elapsed, shape, rate))
    k, total = len(gaps), sum(map(Fraction, gaps))
    for gap in gaps:
        shape, rate = shape + 1, rate + Fraction(gap)
    if elapsed * k >= 2 * total:
        return float(shape / (rate + elapsed))
    if elapsed * k >= total:
        return float(shape / (rate + 2 * elapsed - 2 * total / k))
    return float(shape / (rate + 2 * total / k - 2 * elapsed))


test_edges = edge_cases(
    no_gaps=([], 6.0, 0.5, 4.0),
    no_gaps_and_no_time=([], 0.0, 2.0, 0.5),
    no_gaps_and_a_long_time=([], 10_000.0, 0.1, 0.1),
    one_gap_before_the_mean=([8.0], 3.0, 1.5, 2.0),
    one_gap_at_the_mean=([8.0], 8.0, 1.5, 2.0),
    one_gap_after_the_mean=([8.0], 11.0, 1.5, 2.0),
    one_gap_after_twice_the_mean=([8.0], 17.0, 1.5, 2.0),
    right_after_a_purchase=([5.0, 9.0, 4.0], 0.0, 1.0, 10.0),
    at_two_thirds_of_the_mean=([5.0, 9.0, 4.0], 4.0, 1.0, 10.0),
    just_before_the_mean=([5.0, 9.0, 4.0], 5.9375, 1.0, 10.0),
    at_the_mean=([5.0, 9.0, 4.0], 6.0, 1.0, 10.0),
    just_after_the_mean=([5.0, 9.0, 4.0], 6.0625, 1.0, 10.0),
    between_the_mean_and_twice_the_mean=([5.0, 9.0, 4.0], 9.0, 1.0, 10.0),
    just_before_twice_the_mean=([5.0, 9.0, 4.0], 11.9375, 1.0, 10.0),
    at_twice_the_mean=([5.0, 9.0, 4.0], 12.0, 1.0, 10.0),
    just_after_twice_the_mean=([5.0, 9.0, 4.0], 12.0625, 1.0, 10.0),
    between_two_and_three_times_the_mean=([5.0, 9.0, 4.0], 15.0, 1.0, 10.0),
    the_longest_time=([5.0, 9.0, 4.0], 10_000.0, 1.0, 10.0),
    the_longest_time_after_long_gaps=([1000.0, 800.0], 10_000.0, 1.0, 0.5),
    far_beyond_the_mean=([5.0, 9.0, 4.0], 900.0, 1.0, 10.0),
    mean_is_not_exact=([0.1, 0.2, 0.4], 0.4666666666666667, 1.0, 0.3),
    mean_is_not_the_median=([1.0, 2.0, 30.0], 6.0, 1.0, 3.0),
    mean_is_not_the_last_gap=([30.0, 2.0, 4.0], 7.0, 1.0, 3.0),
    mean_without_the_time_since=([20.0, 20.0], 15.0, 1.0, 3.0),
    twice_the_mean_without_the_time_since=([20.0, 20.0], 45.0, 1.0, 3.0),
    gaps_of_zero=([0.0, 0.0, 6.0, 0.0], 1.0, 1.0, 0.5),
    only_gaps_of_zero=([0.0, 0.0], 0.0, 1.0, 0.5),
    only_gaps_of_zero_and_time=([0.0, 0.0], 4.0, 1.0, 0.5),
    fractions_of_a_day=([0.25, 0.125], 0.0625, 1.0, 0.5),
    gaps_of_minutes=([0.0123456789, 0.0023456788, 0.0045], 0.0034567891, 1.0, 0.1),
    gaps_of_seconds=([1.3e-5, 2.6e-5, 0.0], 1.7e-5, 0.5, 0.1),
    tiny_gaps=([3e-7, 4.5e-7], 0.0, 1.5, 0.1),
    weak_prior=([3.0, 4.0], 2.0, 0.1, 0.1),
    strong_prior=([3.0, 4.0], 2.0, 100.0, 1000.0),
    shape_below_one=([3.0], 2.0, 0.25, 8.0),
    shape_is_not_rate=([3.0], 4.0, 7.0, 0.5),
    largest_gaps=([1000.0] * 40, 10.0, 1.0, 30.0),
    equal_gaps=([7.0] * 30, 2.0, 2.0, 14.0),
    many_gaps=([float(i % 90) for i in range(2_000)], 10.5, 2.5, 30.0),
    digits_beyond_single_precision=([100.0000123, 299.9999871], 50.0000456, 1.0, 30.0),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Up to four gaps, and times around their mean and twice their mean, with weak and strong priors."""
    gaps = small.lists([4.0, 1.0, 0.0, 10.0], most=4)
    return gaps, [2.0, 0.0, 4.0, 6.0, 13.0], [1.0, 2.5], [3.0, 0.5]


@random_cases
def test_random(st):
    """Customers with no, few and many purchases, long and tiny gaps, and times relative to their mean gap or any."""
    gap = st.floats(0, 1000) | st.sampled_from([0.0, 1.0, 7.0, 30.0]) | st.floats(0, 5)
    tiny = st.sampled_from([1.0, 0.01, 1e-5]).flatmap(lambda most: st.lists(st.floats(0, most), max_size=9))
    gaps = st.lists(gap, max_size=4) | st.lists(gap, min_size=8, max_size=60) | tiny
    prior = st.tuples(st.floats(0.1, 3) | st.floats(0.1, 100), st.floats(0.1, 50) | st.floats(0.1, 1000))
    round_share = st.sampled_from([0.0, 0.5, 1.0, 1.5, 2.0, 2.5])
    share = st.floats(0, 1) | st.floats(1, 2) | st.floats(0, 4) | round_share | st.none()
    free = st.floats(0, 10_000) | st.just(0.0)

    def build(gaps, share, free, prior):
        elapsed = free if share is None or not sum(gaps) else share * sum(gaps) / len(gaps)
        return gaps, elapsed, *prior

    return st.builds(build, gaps, share, free, prior)


def workload(n):
    """Many gaps: before the mean, between it and twice the mean, after both, and all equal."""
    rng = random.Random(n)
    gaps = [rng.randrange(1, 4000) / 4 for _ in range(n)]
    return {
        "before the mean gap": (gaps, 20.5, 1.5, 30.0),
        "after the mean gap": (gaps[::-1], 700.0, 1.5, 30.0),
        "after twice the mean gap": (gaps, 2000.0, 1.5, 30.0),
        "equal gaps": ([7.0] * n, 3.0, 2.0, 14.0),
    }
