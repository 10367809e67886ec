"""Hidden suite of connect_ropes."""

import random
from functools import cache
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases

LONGEST = 1_000_000


def valid(ropes):
    return 1 <= len(ropes) <= 115_000 and all(1 <= rope <= LONGEST for rope in ropes)


def expected(ropes):
    """Cut the sorted ropes in two in every way, and the parts as well.

    Nothing is lost by that: a longer rope is never paid for more often, so a best tree can be drawn in order.
    """
    length = [0, *accumulate(sorted(ropes))]

    @cache
    def least(start, end):
        cuts = range(start + 1, end)
        return min(
            (least(start, cut) + least(cut, end) + length[end] - length[start] for cut in cuts), default=0
        )

    return least(0, len(ropes))


test_edges = edge_cases(
    sums_have_to_wait=([1, 1, 1, 1, 3, 3],),
    sum_is_longer_than_the_next=([3, 3, 4, 4],),
    sum_is_shorter_than_the_next=([1, 2, 9, 20],),
    sum_ties_with_a_rope=([1, 2, 3, 3, 6],),
    one_long_rope=([1, 1, 1, LONGEST],),
    all_longest=([LONGEST] * 6,),
)


@exhaustive_cases
def test_exhaustive(small):
    """A few lengths in any order, and more of them in ascending order."""
    return (small.either(small.lists(range(1, 5), most=5), small.lists(range(1, 7), ascending=True)),)


@random_cases
def test_random(st):
    """Lengths close together, where sums must wait, some that grow fast, where they must not, and any."""
    close = st.lists(st.integers(1, 9), min_size=10, max_size=40)
    apart = st.lists(st.integers(0, 19).map(lambda power: 2**power), min_size=5, max_size=30)
    any_length = st.lists(st.integers(1, LONGEST) | st.just(LONGEST), min_size=10, max_size=30)
    return st.tuples(close | apart | any_length)


def workload(n):
    """Lengths in any order; nearly alike, where every sum goes to the far end of what is sorted; and very many."""
    rng = random.Random(n)
    anything = [rng.randint(1, LONGEST) for _ in range(n // 3)]
    alike = [rng.randint(LONGEST - 1000, LONGEST) for _ in range(n // 3)]
    falling = [2 ** (i * 20 // n) for i in range(n - 1, -1, -1)]
    return {"any order": (anything,), "nearly alike": (alike,), "long falling": (falling,)}
