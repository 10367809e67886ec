"""Hidden suite of kl_divergence."""

import math
import random
from decimal import Decimal

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(p, q):
    return all(
        1 <= len(numbers) <= 50_000
        and all(x == 0 or 1e-300 <= abs(x) <= 10 for x in numbers)
        and not 1e-10 < abs(math.fsum(numbers) - 1) < 1e-6
        for numbers in (p, q)
    )


def expected(p, q):
    """Compute every term with decimal logarithms, so that nearly equal lists lose no digits."""
    if len(p) != len(q) or any(x < 0 for x in p + q) or any(abs(math.fsum(x) - 1) > 1e-8 for x in (p, q)):
        raise ValueError
    pairs = [(Decimal(a), Decimal(b)) for a, b in zip(p, q) if a > 0]
    if any(b == 0 for _, b in pairs):
        return math.inf
    return float(sum((a * (a.ln() - b.ln()) for a, b in pairs), Decimal(0)))


TINY = 1e-12

test_edges = edge_cases(
    one_outcome=([1.0], [1.0]),
    equal=([0.2, 0.3, 0.5], [0.2, 0.3, 0.5]),
    weights_are_those_of_p=([0.9, 0.1], [0.1, 0.9]),
    not_symmetric=([0.75, 0.125, 0.125], [0.25, 0.5, 0.25]),
    negative_terms_count=([0.1, 0.9], [0.6, 0.4]),
    p_is_zero=([0.0, 1.0], [0.5, 0.5]),
    p_is_zero_where_q_is_small=([0.0, 1.0], [0.0005, 0.9995]),
    both_are_zero=([0.0, 0.5, 0.5], [0.0, 0.75, 0.25]),
    minus_zero=([-0.0, 1.0], [0.25, 0.75]),
    minus_zero_in_both=([-0.0, 0.5, 0.5], [-0.0, 0.75, 0.25]),
    q_is_zero=([0.25, 0.75], [0.0, 1.0]),
    q_is_zero_at_the_end=([0.25, 0.5, 0.25], [0.25, 0.75, 0.0]),
    q_is_zero_where_p_is_tiny=([TINY, 1.0 - TINY], [0.0, 1.0]),
    q_is_tiny=([0.5, 0.5], [1e-300, 1.0]),
    p_is_tiny=([1e-300, 1.0], [0.5, 0.5]),
    many_unlikely_outcomes=([1.0 - 1e-9] + [TINY] * 1000, [1.0] + [1e-300] * 1000),
    disjoint=([1.0, 0.0], [0.0, 1.0]),
    nearly_equal=([0.5 + 1e-5, 0.5 - 1e-5], [0.5, 0.5]),
    sum_is_rounded=([0.1] * 10, [0.05] * 5 + [0.15] * 5),
    sum_is_a_little_less=([0.5, 0.5 - 9e-11], [0.25, 0.75]),
    sum_is_a_little_more=([0.5, 0.5], [0.25, 0.75 + 9e-11]),
    p_is_a_little_above_1=([1.0 + 9e-11, 0.0], [0.75, 0.25]),
    q_is_a_little_above_1=([1.0], [1.0 + 9e-11]),
    p_adds_up_to_less=([0.5, 0.4], [0.5, 0.5]),
    p_adds_up_to_more=([0.5, 0.5, 0.5], [0.5, 0.25, 0.25]),
    q_adds_up_to_less=([0.5, 0.5], [0.5, 0.499]),
    q_adds_up_to_more=([0.5, 0.5], [0.5, 0.501]),
    p_is_off_by_two_millionths=([0.5, 0.5 - 2e-6], [0.5, 0.5]),
    p_is_above_by_two_millionths=([0.5, 0.5 + 2e-6], [0.5, 0.5]),
    q_is_off_by_two_millionths=([0.5, 0.5], [0.5, 0.5 - 2e-6]),
    q_is_above_by_two_millionths=([0.5, 0.5], [0.5, 0.5 + 2e-6]),
    p_has_a_negative_number=([1.5, -0.5], [0.5, 0.5]),
    q_has_a_negative_number=([0.5, 0.5], [1.5, -0.5]),
    q_is_negative_where_p_is_zero=([0.0, 0.5, 0.5], [-0.5, 1.0, 0.5]),
    both_are_negative=([-0.5, 1.5], [-0.5, 1.5]),
    tiny_negative_number=([0.5, 0.5, -1e-12], [0.25, 0.25, 0.5]),
    all_zero=([0.0, 0.0], [0.5, 0.5]),
    both_add_up_to_two=([1.0, 1.0], [1.5, 0.5]),
    proportional=([0.25, 0.25], [0.5, 0.5]),
    p_is_shorter=([1.0], [0.5, 0.5]),
    p_is_longer=([0.5, 0.5], [1.0]),
    longer_by_zeros=([0.5, 0.5, 0.0], [0.5, 0.5]),
    error_before_infinity=([0.5, 0.5], [0.0, 0.9]),
    error_after_an_infinite_term=([0.5, 0.5, 0.0], [0.0, 1.5, -0.5]),
    error_of_p_beside_an_infinite_term=([0.5, 0.6], [0.0, 1.0]),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Parts of eight in every order, some lists with a sum that is not 1."""
    few = small.lists([0.5, 0.0, 0.25, 1.0, -0.25], most=3, least=1)
    lists = small.built(completed, small.lists([0.5, 0.25, 0.0], most=2))
    return small.either(small.together(lists, lists), small.together(few, few))


def completed(numbers):
    """Add the number that is missing to a sum of 1."""
    return [*numbers, 1.0 - sum(numbers)] if sum(numbers) <= 1 else numbers


@random_cases
def test_random(st):
    """Distributions of any shape: equal lengths and valid ones mostly, with zeros, tiny numbers and mistakes."""

    def pairs(size):
        share = st.sampled_from([0.0, 1.0, 1.0, 2.0, 1e-3, 1e-9]) | st.floats(1e-6, 1)
        shares = st.lists(share, min_size=size, max_size=size).filter(any)
        positive = st.lists(st.floats(1e-6, 1), min_size=size, max_size=size)
        near = st.lists(st.floats(0.99, 1.01), min_size=size, max_size=size)
        both = st.tuples(shares, positive) | st.tuples(shares, shares) | st.tuples(near, near)
        return both.map(lambda two: (divided(two[0]), divided(two[1])))

    good = st.integers(1, 40).flatmap(pairs)
    factor = st.sampled_from([1.0, 1.0, 1.0, 0.999, 1.00001, -1.0])

    def scaled(two, by, place):
        return tuple([by * x for x in numbers] if i == place else numbers for i, numbers in enumerate(two))

    return good | st.builds(scaled, good, factor, st.integers(0, 1)).filter(lambda two: valid(*two))


def divided(shares):
    """Return the shares, divided by their sum."""
    total = math.fsum(shares)
    return [share / total for share in shares]


def workload(n):
    """Random shares; zeros in p; one likely outcome among others, or among tiny ones; an infinite term at the end."""
    rng = random.Random(n)
    p, q, r = (divided([rng.random() + 0.001 for _ in range(n)]) for _ in range(3))
    sparse = divided([rng.choice([0.0, 1.0, 2.0]) for _ in range(n)])
    peaked = [0.5] + [0.5 / (n - 1)] * (n - 1)
    tiny = 2e-16
    return {
        "random shares": (p, q),
        "zeros in p": (sparse, r),
        "one likely outcome": (peaked, q),
        "all others unlikely": ([tiny] * (n - 1) + [1 - (n - 1) * tiny], [1e-300] * (n - 1) + [1.0]),
        "infinite": (p[:-1] + [p[-1]], divided(q[:-1]) + [0.0]),
    }
