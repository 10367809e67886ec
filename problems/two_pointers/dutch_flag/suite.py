"""Hidden suite of dutch_flag."""

import random

from judge.suite import edge_cases, random_cases

in_place = True


def valid(colors):
    return len(colors) <= 200_000 and all(0 <= color <= 2 for color in colors)


def expected(colors):
    return sorted(colors)


def outcome(call):
    return call.after[0]


test_edges = edge_cases(
    empty_rack=([],),
    one_ball=([1],),
    two_balls=([2, 0],),
    in_order=([0, 0, 1, 1, 2, 2],),
    falling=([2, 2, 1, 1, 0, 0],),
    all_zeros=([0] * 4,),
    all_ones=([1] * 4,),
    all_twos=([2] * 4,),
    no_zeros=([2, 1, 2, 1],),
    no_ones=([2, 0, 2, 0, 0],),
    no_twos=([1, 0, 1, 0, 0],),
    two_comes_back_from_the_end=([2, 1, 0, 2, 2],),
    zero_comes_back_from_the_end=([1, 2, 0],),
    one_between=([2, 0, 1, 0, 2],),
    many_of_one_kind=([2, 2, 2, 2, 2, 0],),
    uneven_thirds=([1, 0, 0, 2, 0, 0, 0],),
    ends_right_and_the_middle_wrong=([0, 2, 1, 0, 1, 2],),
)


@random_cases(count=300)
def test_random(st):
    """Racks of up to a dozen with all sizes, and with two of them only."""
    any_size = st.lists(st.integers(0, 2), max_size=12)
    two_sizes = st.sampled_from([(0, 1), (1, 2), (0, 2)]).flatmap(
        lambda sizes: st.lists(st.sampled_from(sizes), max_size=12)
    )
    return st.tuples(any_size | any_size | two_sizes)


def workload(n):
    """All sizes in turn, shuffled: whoever takes balls out moves half of the rack each time. And a single size."""
    colors = [i % 3 for i in range(n)]
    random.Random(n).shuffle(colors)
    return {"shuffled": (colors,), "all_zeros": ([0] * n,), "all_ones": ([1] * n,)}
