"""Hidden suite of dutch_flag."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

in_place = True


def valid(colors):
    return 1 <= len(colors) <= 200_000 and all(0 <= color <= 2 for color in colors)


def expected(colors):
    return sorted(colors)


def outcome(call):
    return call.after[0]


test_edges = edge_cases(
    single_element=([1],),
    already_sorted=([0, 0, 1, 1, 2, 2],),
    descending=([2, 2, 1, 1, 0, 0],),
    all_twos=([2] * 4,),
    no_ones=([2, 0, 2, 0, 0],),
    two_swapped_in_from_the_end=([2, 1, 0, 2, 2],),
    zero_swapped_in_from_the_end=([1, 2, 0],),
    unequal_counts=([1, 0, 0, 2, 0, 0, 0],),
    only_the_middle_unsorted=([0, 2, 1, 0, 1, 2],),
)


@exhaustive_cases
def test_exhaustive(small):
    """All lists of up to seven elements, and longer ones of two values."""
    return (small.either(small.lists([2, 0, 1], 7), small.lists([1, 0], 9), small.lists([2, 1], 9)),)


@random_cases
def test_random(st):
    """Lists of all three values, of two of them, and of one with few others in between."""
    any_value = st.lists(st.integers(0, 2), min_size=10, max_size=60)
    some = st.sampled_from(
        [(0, 1), (1, 2), (0, 2), (0, 0, 0, 0, 1, 2), (1, 1, 1, 1, 0, 2), (2, 2, 2, 2, 0, 1)]
    )
    return st.tuples(
        any_value | some.flatmap(lambda values: st.lists(st.sampled_from(values), min_size=10, max_size=60))
    )


def workload(n):
    """All values shuffled, where each removal moves half of the list; descending; one value, and with swapped ends."""
    colors = [i % 3 for i in range(n)]
    random.Random(n).shuffle(colors)
    return {
        "shuffled": (colors,),
        "descending": (sorted(colors, reverse=True),),
        "ends_swapped": (([2] + [1] * (n - 2) + [0])[:n],),
        "all_zeros": ([0] * n,),
        "all_twos": ([2] * n,),
    }
