"""Hidden suite of avl_tree."""

import random
from bisect import bisect_left
from itertools import permutations

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

MOST = 1_000_000_000


class Model:
    """Keeps the values in a sorted list; its height is the least that a tree may have."""

    def __init__(self):
        self.values = []

    def insert(self, value):
        if self.contains(value):
            return False
        self.values.insert(self.rank(value), value)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        self.values.pop(self.rank(value))
        return True

    def contains(self, value):
        return self.values[(index := self.rank(value)) : index + 1] == [value]

    def rank(self, value):
        return bisect_left(self.values, value)

    def select(self, index):
        if not 0 <= index < len(self.values):
            raise IndexError(index)
        return self.values[index]

    def height(self):
        return len(self.values).bit_length()


def check(call):
    """Compare with the model, and the height with what a tree of so many values must and may have."""
    model = Model()
    for step, ((name, *given), answer) in enumerate(zip(call.args[1], call.answer), 1):
        where = f"at step {step}, {name}({', '.join(map(str, given))})"
        if name == "height":
            n = len(model.values)
            least, most = n.bit_length(), ((n + 1) ** 2).bit_length() - 1
            if not least <= answer <= most:
                values = "1 value" if n == 1 else f"{n:,} values"
                return f"{where}: expected a height from {least} to {most} with {values}, got {answer}"
        elif name != "select" or given[0] in range(len(model.values)):  # IndexError is checked by the judge
            expected = getattr(model, name)(*given)
            if answer != expected:
                return f"{where}: expected {expected}, got {answer}"
    return None


def valid(init, operations):
    return (
        init == ()
        and 1 <= len(operations) <= 100_000
        and all(-MOST <= number <= MOST for _, *numbers in operations for number in numbers)
    )


HEIGHT = ("height",)


def plus(*values):
    return [("insert", value) for value in values]


def minus(*values):
    return [("remove", value) for value in values]


def questions(moves):
    """Ask for each value, each rank and each index."""
    values = sorted({value for _, value in moves})
    near = sorted(
        {near for value in values for near in (value - 1, value, value + 1) if -MOST <= near <= MOST}
    )
    asked = [("rank", value) for value in near] + [("contains", value) for value in values]
    return [*asked, *[("select", index) for index in range(-1, len(values) + 1)], HEIGHT]


def steps(*moves, before=()):
    """Ask for everything after each of the moves."""
    asked = questions([*before, *moves])
    calls = list(before)
    for move in moves:
        calls += [move, *asked]
    return script((), *calls)


def ranked(*moves):
    """Ask for each value and each rank after each of the moves."""
    asked = [call for call in questions(moves) if call[0] in ("rank", "contains")]
    return script((), *[call for move in moves for call in (move, *asked)])


def watched(*moves, count=12):
    """Ask for the height after each move, and now and then for some ranks and indices."""
    rng, model, calls = random.Random(len(moves)), Model(), []
    every = max(1, len(moves) // count)
    for number, (name, value) in enumerate(moves):
        getattr(model, name)(value)
        calls += [(name, value), HEIGHT]
        if model.values and (number % every == 0 or number > len(moves) - 4):
            n = len(model.values)
            some = [model.values[index] for index in (0, n // 2, n - 1, rng.randrange(n))]
            calls += [("rank", value + near) for value in some for near in (0, 1) if value < MOST]
            calls += [("select", index) for index in (0, n // 2, n - 1, rng.randrange(n))]
            calls += [("select", n), ("select", -1), ("contains", some[1]), ("contains", value)]
    return script((), *calls)


def outside_in(n):
    """Return 0, n - 1, 1, n - 2 and so on."""
    return [number // 2 if number % 2 == 0 else n - 1 - number // 2 for number in range(n)]


def bits_reversed(bits):
    return [int(f"{number:0{bits}b}"[::-1], 2) for number in range(2**bits)]


def sparsest(height, first=0):
    """Return the values of an AVL tree with the fewest nodes for its height, level by level, from `first` on."""

    def shape(height):
        return None if height == 0 else (shape(height - 1), shape(height - 2) if height > 1 else None)

    def size(shape):
        return 0 if shape is None else 1 + size(shape[0]) + size(shape[1])

    level, values = [(shape(height), first)], []
    while level:
        below = []
        for tree, start in level:
            if tree is not None:
                value = start + size(tree[0])
                values.append(value)
                below += [(tree[0], start), (tree[1], value + 1)]
        level = below
    return values


def keep(values, kept):
    """Return the values that are not kept, those with the lowest powers of two in them first."""
    return sorted(set(values) - set(kept), key=lambda value: (value & -value, value))


# After these moves, a tree that never rotates twice to balance a node has height 6 with 6 values.
SINGLE = [
    *plus(12, 10, 9, 8, 4, 3, 2, 0, 1, 7),
    *minus(8, 1),
    *plus(6, 5, 11),
    *minus(2, 4, 0),
    *plus(13),
    *minus(3, 12, 5),
]
POWERS = [2**exponent for exponent in range(10)]
RANDOM = random.Random(5).sample(range(-2_000, 2_000), 1_300)

test_edges = edge_cases(
    empty=script(
        (),
        HEIGHT,
        ("contains", 0),
        ("rank", 0),
        ("rank", MOST),
        ("remove", 0),
        ("select", 0),
        ("select", -1),
        ("select", 1),
        ("insert", 0),
        ("remove", 0),
        HEIGHT,
        ("select", 0),
        ("rank", 1),
        ("insert", 0),
    ),
    ranks_after_an_inner_value_is_removed=ranked(*plus(4, 2, 8, 1, 3, 6, 9, 7), *minus(4, 2, 6)),
    ranks_of_ascending_values=ranked(*plus(*range(1, 12)), *minus(4, 8, 1, 2, 3)),
    ranks_of_descending_values=ranked(*plus(*range(12, 0, -1)), *minus(9, 5, 12, 11, 10)),
    ranks_of_values_from_outside_in=ranked(*plus(*outside_in(11)), *minus(*range(5, 11))),
    one_value=steps(*plus(5, 5), *minus(4, 6, 5, 5), *plus(5)),
    two_values=steps(*plus(2, 1, 2, 1), *minus(2, 2, 1)),
    two_values_ascending=steps(*plus(1, 2), *minus(1, 2)),
    three_values_in_each_order=script(
        (),
        *[
            call
            for order in permutations([10, 20, 30])
            for call in [*plus(*order), HEIGHT, *minus(*order[::-1])]
        ],
    ),
    duplicates=steps(*plus(3, 1, 2, 3, 1, 2), *minus(3, 3, 1, 1), *plus(1, 1)),
    missing_values_removed=steps(*minus(0, 2, 4, 6, 8), before=plus(3, 1, 5, 7)),
    inner_value_removed=steps(*minus(4, 5, 6), before=plus(4, 2, 6, 1, 3, 5, 7)),
    root_removed_until_empty=steps(*minus(4, 5, 6, 3, 7, 2, 1), before=plus(4, 2, 6, 1, 3, 5, 7)),
    next_value_has_a_child=steps(*minus(4, 5, 6), before=plus(4, 2, 8, 1, 3, 5, 9, 6)),
    next_value_is_the_child=steps(*minus(4, 8, 2), before=plus(4, 2, 8, 1, 9)),
    next_value_is_far_below=steps(
        *minus(16, 17, 18), before=plus(16, 8, 24, 4, 12, 20, 28, 18, 22, 26, 30, 17, 19)
    ),
    previous_value_has_a_child=steps(*minus(6, 5, 4), before=plus(6, 2, 8, 1, 5, 7, 9, 4)),
    inserted_again=steps(*minus(2), *plus(2), *minus(2, 1), *plus(1, 2), before=plus(1, 2, 3)),
    zero_in_the_middle=steps(*plus(0, -1, 1), *minus(0), *plus(0), *minus(-1, 0)),
    negative_values=steps(*plus(-5, -3, -9, -1, -7), *minus(-5, -1)),
    values_at_the_limits=steps(*plus(MOST, -MOST, MOST - 1, 1 - MOST), *minus(MOST, -MOST)),
    too_fine_for_float32=steps(*plus(16_777_217, 16_777_216, 16_777_219), *minus(16_777_216)),
    wide_apart=steps(*plus(0, 2**16, 2**20 + 1, -(2**17), 999_999_937, 123_456_789), *minus(2**16)),
    equal_but_not_identical=steps(*plus(1_000, 5_000, 3_000), *plus(5_000, 1_000), *minus(3_000, 5_000)),
    indices_that_do_not_exist=script(
        (),
        *plus(7, 3, 9),
        *[("select", index) for index in (-1, -2, -3, -4, 3, 4, 1_000, -MOST, MOST, 0, 1, 2)],
    ),
    ranks_between_the_values=script(
        (), *plus(*range(100, 0, -7)), *[("rank", value) for value in (-MOST, *range(104), MOST)]
    ),
    ascending=watched(*plus(*range(100))),
    descending=watched(*plus(*range(100, 0, -1))),
    outside_in=watched(*plus(*outside_in(100))),
    inside_out=watched(*plus(*outside_in(101)[::-1])),
    two_ascending_runs=watched(*plus(*range(0, 60, 2), *range(1, 60, 2))),
    bits_reversed=watched(*plus(*bits_reversed(7))),
    saw=watched(*plus(*[value * 37 % 101 for value in range(101)])),
    smallest_removed=watched(*plus(*range(64)), *minus(*range(64))),
    largest_removed=watched(*plus(*range(64)), *minus(*range(63, -1, -1))),
    middle_removed=watched(*plus(*bits_reversed(6)), *minus(*outside_in(64)[::-1])),
    first_half_removed=watched(*plus(*outside_in(200)), *minus(*range(100)), *minus(*range(199, 160, -1))),
    root_value_removed_each_time=watched(
        *plus(*range(1, 64)), *minus(*range(32, 64)), *minus(*range(31, 0, -1))
    ),
    powers_of_two_kept=watched(*plus(*range(1, 1_024)), *minus(*keep(range(1, 1_024), POWERS))),
    powers_of_two_from_above_kept=watched(
        *plus(*range(1, 1_024)), *minus(*keep(range(1, 1_024), [1_024 - power for power in POWERS]))
    ),
    one_path_kept=watched(
        *plus(*range(1, 256)), *minus(*keep(range(1, 256), [128, 64, 96, 80, 88, 84, 86, 85]))
    ),
    sparsest_tree_loses_its_largest=watched(*plus(*sparsest(8)), *minus(*range(53, 20, -1))),
    sparsest_tree_loses_its_smallest=watched(
        *plus(*[60 - value for value in sparsest(8)]), *minus(*range(7, 40))
    ),
    sparsest_trees_side_by_side=watched(
        *plus(100, *[value for pair in zip(sparsest(7), sparsest(7, 101)) for value in pair]),
        *minus(*range(133, 105, -1), *range(32, 4, -1)),
    ),
    single_rotations_are_not_enough=watched(*SINGLE),
    single_rotations_are_not_enough_mirrored=watched(*[(name, 13 - value) for name, value in SINGLE]),
    queue=watched(*[move for value in range(150) for move in [*plus(value), *minus(value - 12)]]),
    stack=watched(*[move for value in range(0, 150, 2) for move in plus(value, value + 1) + minus(value)]),
    in_turn_at_both_ends=watched(
        *[
            move
            for value in range(80)
            for move in [*plus(value, -value), *(minus(value // 2) if value % 3 else [])]
        ]
    ),
    same_values_again_and_again=watched(*(plus(*range(20)) + minus(*range(4, 20))) * 5),
    more_than_256_values=watched(
        *plus(*[value * 7 % 400 for value in range(400)]), *minus(*range(0, 400, 3))
    ),
    more_than_1000_values=watched(*plus(*RANDOM), *minus(*RANDOM[:700]), count=40),
)


@exhaustive_cases(count=1_600)
def test_exhaustive(small):
    """Up to four inserts and removes of three values; 4 to 20 values in several orders, then up to two removed."""
    moves = [*plus(2, 0, 5), *minus(2, 0, 5)]
    asked = [("rank", value) for value in (0, 3, 5, 6)] + [("contains", 2)]
    asked = [HEIGHT, *asked, *[("select", index) for index in range(-1, 3)]]
    orders = {
        "ascending": lambda n: list(range(n)),
        "descending": lambda n: list(range(n))[::-1],
        "outside in": outside_in,
        "inside out": lambda n: outside_in(n)[::-1],
        "in leaps": lambda n: sorted(range(n), key=lambda value: (value * 7 % n, value)),
        "level by level": lambda n: sorted(range(n), key=lambda value: ((value + 1) & -(value + 1), value))[
            ::-1
        ],
    }

    def ordered(added, removed, first, second, name):
        values = orders[first](len(added))
        moves = [*plus(*values), *minus(*orders[second](len(added))[: len(removed)])]
        left = len(added) if name == "rank" else len(added) - len(removed)
        return script((), *moves, HEIGHT, *[(name, number) for number in range(left)])

    def times(most, least=0):
        """Hold one list of each length, which counts as so many operations."""
        return small.lists([0], most=most, least=least)

    return small.either(
        small.built(
            lambda first, calls: script((), first, *calls, *asked), plus(0, 2, 5), small.lists(moves, most=3)
        ),
        small.built(
            ordered, times(20, 4), times(2), list(orders), ["ascending", "outside in"], ["rank", "select"]
        ),
    )


@random_cases(count=120)
def test_random(st):
    """40 to 200 calls on few close values or on many from the whole range; the height after each change."""
    close, far = st.integers(-30, 30), st.integers(-MOST, MOST)

    def scripts(values):
        value = st.sampled_from(values)
        change = st.tuples(st.sampled_from(["insert", "insert", "remove"]), value).map(
            lambda move: [move, HEIGHT]
        )
        ask = (
            st.tuples(st.sampled_from(["contains", "rank"]), value)
            | st.tuples(st.just("rank"), st.integers(-40, 40))
            | st.tuples(st.just("select"), st.integers(-2, len(values)))
        ).map(lambda call: [call])
        drawn = st.lists(change | change | ask, min_size=40, max_size=130)
        rising = [move for value in sorted(values) for move in [*plus(value), HEIGHT]]
        return st.tuples(st.sampled_from([[], rising]), drawn).map(
            lambda both: script((), *both[0], *[call for calls in both[1] for call in calls])
        )

    few = st.lists(close, min_size=4, max_size=14, unique=True)
    many = st.lists(close | far | st.sampled_from([-MOST, MOST]), min_size=20, max_size=60, unique=True)
    return (few | many | many).flatmap(scripts)


def workload(n):
    """Values in any order and in ascending order, with questions to many values; and values from outside in."""
    rng = random.Random(n)

    def asked(values, count):
        """Ask often for ranks, indices and the height, most of them in the upper half."""
        values, calls = sorted(values), []
        for number in range(count):
            index = rng.randrange(len(values) // 3, len(values))
            calls += [
                ("rank", values[index]),
                ("select", index),
                HEIGHT,
                ("rank", values[index] + number % 2),
            ]
        return calls

    shuffled = rng.sample(range(-MOST, MOST), n)
    mixed = plus(*shuffled) + asked(shuffled, 2 * n)
    for old, new in zip(shuffled[: n // 4], rng.sample(range(-MOST, MOST), n // 4)):
        mixed += [("contains", old), ("remove", old), ("contains", old), ("insert", new), ("select", n // 2)]
    up = plus(*range(2 * n)) + asked(range(2 * n), n // 2) + minus(*range(n // 2))
    inner = outside_in(n)
    inward = plus(*inner) + asked(inner, n // 2) + minus(*inner[::-1][: n - n // 4])
    return {
        "any order": script((), *mixed),
        "ascending": script((), *up),
        "outside in": script((), *inward, HEIGHT),
    }
