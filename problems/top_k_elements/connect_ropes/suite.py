"""Hidden suite of connect_ropes."""

import random
from functools import cache
from itertools import combinations

from judge.suite import edge_cases, random_cases


def valid(ropes):
    return len(ropes) <= 50_000 and all(1 <= rope <= 1_000_000 for rope in ropes)


def expected(ropes):
    """Try every splice, and every way to go on from there."""

    @cache
    def least(ropes):
        costs = []
        for one, other in combinations(range(len(ropes)), 2):
            both = ropes[one] + ropes[other]
            rest = [rope for place, rope in enumerate(ropes) if place not in (one, other)]
            costs.append(both + least(tuple(sorted([*rest, both]))))
        return min(costs, default=0)

    return least(tuple(sorted(ropes)))


test_edges = edge_cases(
    no_rope=([],),
    one_rope=([7],),
    two_ropes=([7, 3],),
    three_ropes=([5, 1, 3],),
    falling=([8, 4, 2, 1],),
    rising=([1, 2, 4, 8],),
    four_equal=([4, 4, 4, 4],),
    five_equal=([1, 1, 1, 1, 1],),
    sums_have_to_wait=([1, 1, 1, 1, 3, 3],),
    sum_is_longer_than_the_next=([3, 3, 4, 4],),
    sum_is_shorter_than_the_next=([1, 2, 9, 20],),
    sum_ties_with_a_rope=([1, 2, 3, 3, 6],),
    two_of_each=([2, 5, 2, 5, 9, 9],),
    one_long_rope=([1, 1, 1, 1_000_000],),
    all_longest=([1_000_000] * 6,),
)


@random_cases
def test_random(st):
    """Lengths close together, where sums must wait, and some that grow fast, where they must not."""
    close = st.lists(st.integers(1, 6), max_size=6)
    apart = st.lists(st.sampled_from([1, 2, 3, 5, 8, 13, 30, 100]), max_size=6)
    return st.tuples(close | apart)


def workload(n):
    """Lengths in any order; and all alike, where every sum goes to the far end of what is sorted."""
    rng = random.Random(n)
    return {
        "any order": ([rng.randint(1, 1_000_000) for _ in range(n)],),
        "nearly alike": ([rng.randint(999_000, 1_000_000) for _ in range(n)],),
    }
