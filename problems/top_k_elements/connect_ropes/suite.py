"""Hidden suite of connect_ropes."""

import random
from functools import cache
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases

LONGEST = 1_000_000


def valid(ropes):
    return 1 <= len(ropes) <= 115_000 and all(1 <= rope <= LONGEST for rope in ropes)


def expected(ropes):
    """Split the sorted ropes into two parts in every way, and each part again.

    That is enough: in an optimal tree no rope is deeper than a shorter one, so the leaves can be in sorted order.
    """
    length = [0, *accumulate(sorted(ropes))]

    @cache
    def minimum(start, end):
        splits = range(start + 1, end)
        return min(
            (minimum(start, split) + minimum(split, end) + length[end] - length[start] for split in splits),
            default=0,
        )

    return minimum(0, len(ropes))


test_edges = edge_cases(
    shorter_ropes_before_the_sum=([1, 1, 1, 1, 3, 3],),
    sum_longer_than_the_next_rope=([3, 3, 4, 4],),
    sum_shorter_than_the_next_rope=([1, 2, 9, 20],),
    sum_equals_a_rope=([1, 2, 3, 3, 6],),
    one_long_rope=([1, 1, 1, LONGEST],),
    all_of_maximum_length=([LONGEST] * 6,),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few lengths in any order, and more of them in ascending order."""
    return (small.either(small.lists(range(1, 5), most=5), small.lists(range(1, 7), ascending=True)),)


@random_cases
def test_random(st):
    """Lengths close together, powers of two, where each sum is used soon, and any lengths."""
    close = st.lists(st.integers(1, 9), min_size=10, max_size=40)
    apart = st.lists(st.integers(0, 19).map(lambda power: 2**power), min_size=5, max_size=30)
    any_length = st.lists(st.integers(1, LONGEST) | st.just(LONGEST), min_size=10, max_size=30)
    return st.tuples(close | apart | any_length)


def workload(n):
    """Very many ropes, most of them equal; any lengths; and nearly equal ones, where sums go to the end of a list."""
    rng = random.Random(n)
    anything = [rng.randint(1, LONGEST) for _ in range(n // 3)]
    nearly_equal = [rng.randint(LONGEST - 1000, LONGEST) for _ in range(n // 3)]
    equal = [LONGEST] * (n * 3 // 5)
    descending = [2 ** (i * 50 // n) for i in range(n - len(equal) - 1, -1, -1)]
    return {
        "mostly equal": (equal + descending,),
        "any lengths": (anything,),
        "nearly equal": (nearly_equal,),
    }
