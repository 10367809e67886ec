"""Hidden suite of disjoint_sets."""

import random
from itertools import combinations, pairwise

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

MOST = 100_000


class Model:
    """Keeps the sets in a list, and searches it for an item."""

    def __init__(self, size):
        self.sets = [{item} for item in range(size)]

    def set_of(self, item):
        return next(members for members in self.sets if item in members)

    def union(self, first, second):
        one, other = self.set_of(first), self.set_of(second)
        if one is other:
            return False
        self.sets = [members for members in self.sets if members not in (one, other)] + [one | other]
        return True

    def connected(self, first, second):
        return second in self.set_of(first)

    def size_of(self, item):
        return len(self.set_of(item))

    def count(self):
        return len(self.sets)


def valid(init, operations):
    [size] = init
    return (
        0 <= size <= MOST
        and len(operations) <= MOST
        and all(0 <= item < size for _, *items in operations for item in items)
    )


COUNT = ("count",)


def unions(*pairs):
    return [("union", first, second) for first, second in pairs]


def connected(*pairs):
    return [("connected", first, second) for first, second in pairs]


def sizes(*items):
    return [("size_of", item) for item in items]


def asked(items):
    """Ask for the number of sets, every size, and whether each two items are connected."""
    items = list(items)
    return [COUNT, *sizes(*items), *connected(*combinations(items, 2))]


def shown(size, *parts, items=None):
    """Carry out the parts of a script, and ask everything at the end."""
    return script(
        (size,), *(step for part in parts for step in part), *asked(range(size) if items is None else items)
    )


def watched(size, *parts):
    """Carry out the parts of a script, and ask everything at first and after each operation."""
    everything = asked(range(size))
    return script(
        (size,), *everything, *(step for part in parts for move in part for step in (move, *everything))
    )


def chain(*items):
    return list(pairwise(items))


TREE = [(0, 1), (2, 3), (4, 5), (6, 7), (1, 3), (5, 7), (3, 7)]
"""Unions of equal sets, each with items that were no roots: trees of three levels below the root."""

test_edges = edge_cases(
    no_items=script((0,), COUNT, COUNT),
    no_calls=script((4,)),
    one_item=watched(1, unions((0, 0))),
    two_items=watched(2, unions((0, 0), (1, 1), (0, 1), (0, 1), (1, 0), (0, 0))),
    two_items_the_other_way_round=watched(2, unions((1, 0), (1, 0), (0, 1))),
    same_item=watched(3, unions((1, 1), (0, 2), (2, 2), (0, 0)), connected((1, 1))),
    same_pair_again=watched(4, unions((1, 2), (1, 2), (2, 1), (3, 2), (3, 2), (2, 3))),
    pair_in_one_set_that_no_union_named=watched(4, unions((0, 1), (1, 2), (0, 2), (2, 0), (3, 2), (0, 3))),
    chain_upward=watched(6, unions(*chain(0, 1, 2, 3, 4, 5))),
    chain_downward=watched(6, unions(*chain(5, 4, 3, 2, 1, 0))),
    chain_from_behind=watched(6, unions((4, 5), (3, 4), (2, 3), (1, 2), (0, 1))),
    chain_from_behind_the_other_way_round=watched(6, unions((5, 4), (4, 3), (3, 2), (2, 1), (1, 0))),
    star=watched(6, unions((0, 1), (0, 2), (0, 3), (0, 4), (0, 5))),
    star_the_other_way_round=watched(6, unions((1, 0), (2, 0), (3, 0), (4, 0), (5, 0))),
    star_at_the_last=watched(6, unions((5, 0), (5, 1), (2, 5), (5, 3), (4, 5), (0, 4))),
    equal_sets=watched(8, unions(*TREE)),
    equal_sets_the_other_way_round=watched(8, unions(*[pair[::-1] for pair in TREE])),
    equal_sets_at_their_first_items=watched(
        8, unions((0, 1), (2, 3), (4, 5), (6, 7), (0, 2), (4, 6), (0, 4))
    ),
    equal_sets_not_asked_before=shown(8, unions(*TREE)),
    sixteen_items=shown(
        16, unions(*TREE), unions(*[(a + 8, b + 8) for a, b in TREE]), unions((7, 15), (0, 8), (15, 0))
    ),
    sixteen_items_the_other_way_round=shown(
        16,
        unions(*[pair[::-1] for pair in TREE]),
        unions(*[(b + 8, a + 8) for a, b in TREE]),
        unions((15, 0)),
    ),
    chain_of_sixteen=shown(16, unions(*chain(*range(16)))),
    chain_of_sixteen_downward=shown(16, unions(*chain(*range(15, -1, -1)))),
    chain_of_sixteen_from_behind=shown(16, unions(*chain(*range(16))[::-1])),
    chain_of_sixteen_from_behind_the_other_way_round=shown(16, unions(*chain(*range(15, -1, -1))[::-1])),
    large_set_first=watched(7, unions((0, 1), (1, 2), (2, 3), (4, 5), (3, 5), (0, 6))),
    small_set_first=watched(7, unions((0, 1), (1, 2), (2, 3), (4, 5), (5, 3), (6, 0))),
    two_sets_with_gaps=watched(7, unions((0, 6), (2, 4), (6, 3), (4, 1), (1, 2), (3, 0), (4, 6))),
    item_zero_below_another=watched(5, unions((1, 2), (2, 0), (0, 3), (4, 3))),
    item_zero_above_others=watched(5, unions((0, 1), (2, 1), (1, 3), (0, 4))),
    questions_change_nothing=watched(
        5, connected((0, 1), (3, 2)), sizes(0, 4), unions((0, 1)), connected((1, 2)), sizes(1), unions((2, 1))
    ),
    questions_between_unions=shown(
        8,
        unions((0, 1), (2, 3)),
        sizes(1, 3),
        connected((1, 3)),
        unions((1, 3), (4, 5)),
        sizes(0, 2, 5),
        unions((6, 4)),
        connected((6, 3)),
        unions((6, 3)),
        sizes(7, 6, 0),
    ),
    more_than_256=shown(
        700,
        unions(*[(i, i + 300) for i in range(400)]),
        unions(*[(i, i - 1) for i in range(299, 0, -1)]),
        [COUNT],
        unions((350, 250), (0, 699), (699, 0)),
        items=[0, 1, 255, 256, 257, 299, 300, 399, 400, 555, 699],
    ),
    sets_of_more_than_256=shown(
        1_200,
        unions(*[(i, i + 1) for i in range(399)]),
        unions(*[(i + 1, i) for i in range(500, 1_199)]),
        connected((399, 400), (0, 399), (1_199, 500)),
        unions((100, 900)),
        items=[0, 100, 399, 400, 499, 500, 900, 1_199],
    ),
    items_beyond_65536=shown(
        100_000,
        unions((99_999, 34_463), (65_536, 0), (65_537, 1), (99_998, 65_537), (99_999, 65_536)),
        items=[0, 1, 2, 34_462, 34_463, 65_536, 65_537, 99_998, 99_999],
    ),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Up to three unions of any two of three items; or unions of five items that form trees, in many orders."""
    edges = [(0, 1), (2, 1), (2, 3), (4, 3), (4, 0), (1, 3)]
    three = small.lists([(first, second) for first in range(3) for second in range(3)], most=3)
    five = small.lists(edges, most=4, least=3, distinct=True)
    return small.either(
        small.built(lambda pairs: shown(3, unions(*pairs)), three),
        small.built(lambda pairs: shown(5, unions(*pairs)), five),
    )


@random_cases(count=250)
def test_random(st):
    """Up to 60 items and 90 calls on all of them or on few; everything is asked at the end, and now and then before."""

    def scripts(size):
        few = st.lists(st.integers(0, size - 1), min_size=2, max_size=8)
        items = st.just(range(size)) | few
        return items.flatmap(lambda items: calls(size, st.sampled_from(items)))

    def calls(size, item):
        union = st.tuples(st.just("union"), item, item)
        others = (
            st.tuples(st.just("connected"), item, item) | st.tuples(st.just("size_of"), item) | st.just(COUNT)
        )
        moves = st.lists(union | union | others, min_size=size // 2, max_size=90) | st.lists(
            union, min_size=size // 2, max_size=size
        )
        step = max(1, size // 7)
        return moves.map(lambda moves: shown(size, moves, items=range(0, size, step)))

    watching = st.integers(3, 7).flatmap(
        lambda size: st.lists(
            st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), min_size=2, max_size=9
        ).map(lambda pairs: watched(size, unions(*pairs)))
    )
    return watching | st.integers(8, 60).flatmap(scripts)


def workload(n):
    """Chains at the first item and at the last, a chain of neighbors in both directions, equal sets, any unions."""
    rng = random.Random(n)
    half = n // 2
    ends = []
    for i in range(1, n // 3):
        question = [("size_of", 0), ("connected", i, n - 1 - i // 2), ("size_of", n - 1), COUNT][i % 4]
        ends += [("union", 0, i), ("union", n - 1 - i, n - 1), question]
    upward = unions(*[(i, i + 1) for i in range(half - 1)])
    downward = unions(*[(i + 1, i) for i in range(n - 2, half, -1)])
    far = [step for i in range(n // 50) for step in (("connected", i, n - 1 - i), ("size_of", n - 1 - i))]
    equal = []
    step = 1
    while step < n // 2:
        equal += [
            ("union", start, start + 2 * step - 1) for start in range(0, n // 2 - 2 * step + 1, 2 * step)
        ]
        step *= 2
    equal += [
        call
        for i in range(n // 8)
        for call in (("connected", i, half - 1 - 3 * i), ("size_of", 2 * i), COUNT)
    ]
    drawn = []
    while len(drawn) < n - 2:
        first, second = rng.randrange(n), rng.randrange(n)
        drawn += [("union", first, second), ("connected", second, rng.randrange(n)), ("size_of", first)]
    return {
        "chains at both ends": script((n,), *ends[:n]),
        "neighbors": script(
            (n,), *upward, *downward[: half - n // 20], *far[: n // 25], ("union", 0, n - 1), COUNT
        ),
        "equal sets": script((n,), *equal[:n]),
        "any": script((n,), *drawn[: n - 1], COUNT),
    }
