"""Hidden suite of copy_random_list."""

import random as randomness

from judge.suite import edge_cases, exhaustive_cases, random_cases

HIGH = 1_000_000


def valid(values, random):
    return (
        len(values) == len(random) <= 50_000
        and all(-HIGH <= value <= HIGH for value in values)
        and all(target is None or 0 <= target < len(values) for target in random)
    )


def expected(values, random):
    return values, random


test_edges = edge_cases(
    empty_list=([], []),
    one_node=([4], [None]),
    one_node_to_itself=([4], [0]),
    zero_alone=([0], [0]),
    no_random_links=([1, 2, 3], [None, None, None]),
    all_to_themselves=([1, 2, 3, 4], [0, 1, 2, 3]),
    all_to_the_head=([1, 2, 3, 4], [0, 0, 0, 0]),
    all_to_the_last=([1, 2, 3, 4], [3, 3, 3, 3]),
    only_the_last_has_a_link=([1, 2, 3], [None, None, 1]),
    only_the_first_has_a_link=([1, 2, 3], [1, None, None]),
    each_to_the_next=([1, 2, 3, 4], [1, 2, 3, None]),
    each_to_the_one_before=([1, 2, 3, 4], [None, 0, 1, 2]),
    in_pairs=([1, 2, 3, 4], [1, 0, 3, 2]),
    cycle_of_random_links=([1, 2, 3, 4, 5], [3, 4, 0, 1, 2]),
    all_values_equal=([5, 5, 5, 5], [2, None, 3, 1]),
    equal_values_apart=([5, 1, 5, 1, 5], [4, 3, 0, 1, 2]),
    values_like_indices=([3, 2, 1, 0], [0, 1, 2, 3]),
    values_all_zero=([0, 0, 0], [2, 0, None]),
    negative_values=([-1, -2, -1], [1, 2, 0]),
    values_at_the_limits=([HIGH, -HIGH, HIGH], [2, None, 0]),
    indices_beyond_256=([index % 9 for index in range(700)], [index * 3 % 700 for index in range(700)]),
    indices_beyond_1000=([7] * 2_300, [index * 7 % 2_300 for index in range(2_300)]),
)


@exhaustive_cases
def test_exhaustive(small):
    """Values 0 and 1, and all random links of up to three nodes; then most of those of four."""
    nodes = [(value, target) for target in (None, 0, 1, 2, 3) for value in (0, 1)]
    return small.built(
        lambda pairs: ([value for value, _ in pairs], [target for _, target in pairs]), small.lists(nodes)
    )


@random_cases
def test_random(st):
    """Up to 80 nodes, with few distinct values or any, and links to any node, to few nodes or mostly to none."""
    any_value = st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, -1, 0, HIGH])

    def of_length(n):
        anywhere = st.integers(0, n - 1)
        few = st.integers(0, min(n - 1, 2)) | st.just(n - 1)
        targets = [anywhere, few | st.none(), st.none() | st.none() | anywhere]
        values = st.lists(st.integers(-2, 2), min_size=n, max_size=n) | st.lists(
            any_value, min_size=n, max_size=n
        )
        return st.tuples(values, st.one_of(st.lists(target, min_size=n, max_size=n) for target in targets))

    return (st.integers(1, 9) | st.integers(15, 80)).flatmap(of_length)


def workload(n):
    """Links to any node from equal values; all to the last node; each to the one before; each to the next."""
    rng = randomness.Random(n)
    anywhere = [rng.randrange(n) for _ in range(n)]
    distinct = [index * 7 % (2 * HIGH) - HIGH for index in range(n)]
    return {
        "any node": ([3] * n, anywhere),
        "last node": (distinct, [n - 1] * n),
        "node before": (distinct, [None, *range(n - 1)]),
        "next node": (distinct, [*range(1, n), None]),
    }
