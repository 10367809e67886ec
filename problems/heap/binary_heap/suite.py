"""Hidden suite of binary_heap."""

import random
from bisect import insort
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

HIGH = 1_000_000_000


class Model:
    """Keeps the values in ascending order."""

    def __init__(self, values):
        self.values = sorted(values)

    def push(self, value):
        insort(self.values, value)

    def pop(self):
        return self.values.pop(0)

    def replace(self, value):
        smallest = self.pop()
        self.push(value)
        return smallest

    def items(self):
        return self.values


def valid(init, operations):
    [values] = init
    given = [argument for _, *arguments in operations for argument in arguments]
    return (
        len(values) <= 30_000
        and len(operations) <= 30_000
        and all(-HIGH <= value <= HIGH for value in [*values, *given])
        and returned(len(values), operations) <= 1_000_000
    )


def returned(size, operations):
    """Return how many elements all calls of items return."""
    count = 0
    for name, *_ in operations:
        if name == "push":
            size += 1
        elif name == "pop":
            size = max(0, size - 1)
        elif name == "items":
            count += size
    return count


def check(call):
    """Play the operations on the model; of an array, look at its values and at its order."""
    init, operations = call.args
    model = Model(*init)
    for step, ((name, *arguments), got) in enumerate(zip(operations, call.answer), 1):
        where = f"at step {step}, {name}: "
        try:
            expected = getattr(model, name)(*arguments)
        except IndexError:
            continue  # which was expected, and whether it came was looked at before
        if name == "items":
            complaint = values_complaint(expected, got) or order_complaint(got)
            if complaint:
                return where + complaint
        elif got != expected:
            return where + f"expected {expected}, got {got}"
    return None


def values_complaint(expected, got):
    if sorted(got) == expected:
        return None
    left = Counter(expected)
    left.subtract(got)
    value, count = next((value, count) for value, count in left.items() if count)
    lacks = f"the array lacks {value}" if count > 0 else f"the array has {value} too often"
    return f"{lacks}; it must hold {len(expected)} values, and it holds {len(got)}"


def order_complaint(array):
    for index, value in enumerate(array[1:], 1):
        parent = (index - 1) // 2
        if array[parent] > value:
            return f"{array[parent]} at index {parent} is greater than its child {value} at index {index}"
    return None


ITEMS = ("items",)
POP = ("pop",)


def push(*values):
    return [("push", value) for value in values]


def replace(*values):
    return [("replace", value) for value in values]


def watched(values, *parts):
    """Carry out the parts of a script, with items after the construction and after each operation."""
    steps = [step for part in parts for operation in part for step in (operation, ITEMS)]
    return script((list(values),), ITEMS, *steps)


def emptied(values, *parts):
    """Carry out the parts of a script as watched does, and pop until a pop fails."""
    size = len(values)
    for part in parts:
        for name, *_ in part:
            size = max(0, size + {"push": 1, "pop": -1}.get(name, 0))
    return watched(values, *parts, [POP] * (size + 1))


test_edges = edge_cases(
    empty=watched([], [POP, *replace(5), POP, *push(3), POP, POP, *push(2, 1)]),
    no_calls=script(([4, 3, 2],)),
    failing_replace_adds_nothing=emptied([], replace(5, 6), push(4)),
    failing_pop_changes_nothing=emptied([7], [POP, POP, POP], push(3, 2), [POP, POP, POP], push(5)),
    one_value=emptied([9]),
    one_value_replaced=emptied([9], replace(3, 8, 8, 1)),
    two_values=emptied([2, 1], replace(3, 0)),
    replace_returns_the_old_root=emptied([5, 7, 6], replace(1, 1, 0, 5)),
    replace_by_an_equal_value=emptied([4, 4, 5], replace(4, 4)),
    replace_by_the_largest=emptied([1, 2, 3, 4, 5, 6, 7], replace(*range(8, 20))),
    replace_by_values_in_between=emptied([10, 20, 30, 40, 50, 60, 70], replace(35, 45, 25, 65, 15)),
    left_child_is_the_smaller=emptied([1, 2, 3, 4, 5, 6, 7], replace(9)),
    right_child_is_the_smaller=emptied([1, 3, 2, 7, 6, 5, 4], replace(9)),
    only_child_is_less=emptied([1, 2, 3, 4], [POP], push(5), replace(9)),
    built_from_descending_values=emptied(range(20, 0, -1)),
    built_from_ascending_values=emptied(range(20)),
    smallest_is_the_last=emptied([8, 7, 6, 5, 4, 3, 2, 9, 10, 11, 12, 13, 14, 15, 1]),
    smallest_is_the_last_only_child=emptied([8, 7, 6, 5, 4, 3, 2, 1]),
    smallest_is_in_each_place=emptied([3, 9, 8, 2, 7, 6, 5, 1, 4, 0]),
    pushed_descending=emptied([], push(*range(17, 0, -1))),
    pushed_ascending=emptied([], push(*range(17))),
    pushed_between=emptied([10, 30, 20, 50, 40], push(25, 15, 45, 5, 35)),
    last_element_moves_down_between=emptied([1, 2, 10, 3, 4, 11, 12, 5, 6, 7, 8, 13, 14, 15, 9]),
    last_element_is_less_than_the_path=emptied([1, 10, 2, 11, 12, 3, 4, 20, 21, 22, 23, 5]),
    gap_ends_before_the_last=emptied([1, 2, 9, 3, 4, 10, 11, 5, 6, 7, 8, 12]),
    all_equal=emptied([7] * 11, push(7), replace(7)),
    two_values_again_and_again=emptied([1, 2] * 9, push(1, 2), replace(2, 1, 2)),
    zeros=emptied([0, 5, 0, 6, 7], push(0), replace(0, 3)),
    zero_below_the_root=emptied([-3, 1, 0, 4, 2], replace(3), push(0), replace(5)),
    minus_one_is_a_value=emptied([-1, 5, 3, -1], push(-1), replace(-1)),
    negative_values=emptied([-4, -9, -2, -7, 3, 0], push(-8, 2), replace(-1, -10)),
    limits=emptied([HIGH, -HIGH, HIGH, 0], push(-HIGH, HIGH), replace(HIGH, -HIGH)),
    too_fine_for_float32=emptied([16_777_217, 16_777_219, 16_777_216], push(16_777_218), replace(16_777_221)),
    pushed_and_popped_in_turn=watched([3, 5, 4], [*push(1), POP, *push(9), POP, *push(4), POP] * 4),
    emptied_and_filled_again=watched([2, 1], [POP, POP, POP, *push(6, 5, 4), POP, POP, POP, *push(1)]),
    more_than_256=watched(
        [index * 7 % 300 for index in range(300)], push(*range(5)), [POP] * 12, replace(*range(290, 310))
    ),
    copies_beyond_1000=script(([4] * 1_500 + [2],), ITEMS, POP, ITEMS, *push(4), *replace(6), ITEMS),
    copies_beyond_256=watched([5] * 300 + [4], push(5, 3), [POP] * 4, replace(5, 6)),
    more_than_1000=script(
        ([-index * 7 % 2_500 for index in range(2_500)],),
        ITEMS,
        *push(-1, 700, 2_600),
        ITEMS,
        *[POP] * 400,
        ITEMS,
        *replace(*range(2_000, 2_100)),
        ITEMS,
    ),
    twelve_levels=script(
        (list(range(4_200)),),
        *replace(5_000),
        ITEMS,
        *push(-1),
        ITEMS,
        POP,
        ITEMS,
        *[POP] * 30,
        ITEMS,
    ),
)


@exhaustive_cases(count=2_200)
def test_exhaustive(small):
    """Up to two values and three operations of two kinds of values; four to seven values in every order, all popped."""
    moves = [POP, *push(0, 2), *replace(1, 3)]
    short = small.built(
        lambda values, operations: emptied(values, operations),
        small.lists([1, 2], most=2),
        small.lists(moves, most=3),
    )
    orders = [small.lists(range(size), least=size, distinct=True) for size in (4, 5, 6, 7)]
    return small.either(short, small.built(emptied, small.either(*orders)))


@random_cases(count=250)
def test_random(st):
    """Up to 120 values, few close ones or any, then up to 60 operations of which one kind is frequent."""
    close, far = st.integers(-6, 20), st.integers(-HIGH, HIGH)
    values = (
        st.lists(close, min_size=4, max_size=40)
        | st.lists(far, min_size=10, max_size=40, unique=True)
        | st.integers(20, 120).flatmap(lambda n: st.permutations(range(n)))
    )

    def scripts(drawn):
        value = st.sampled_from([*drawn, -HIGH, HIGH]) | close | st.integers(-2, len(drawn) + 2)
        added = st.tuples(st.sampled_from(["push", "replace"]), value)
        replaced = st.tuples(st.just("replace"), value)
        popped = st.just(POP)
        some = st.lists(added | popped, min_size=10, max_size=60)
        more = st.lists(replaced | replaced | added, min_size=10, max_size=40)
        less = st.lists(popped | popped | added, min_size=10, max_size=60)
        return (some | more | less).map(lambda operations: watched(drawn, operations))

    return values.flatmap(scripts)


def workload(n):
    """A full heap that is changed; one that is emptied; greater and greater, smaller and smaller, equal values."""
    rng = random.Random(n)
    half = n // 2
    drawn = rng.sample(range(-HIGH, HIGH), 2 * n)
    mixed = []
    for number, value in enumerate(drawn[n:]):
        mixed += [("push", value), ("replace", rng.randrange(-HIGH, -HIGH + HIGH // 500))]
        mixed += [POP] if number % 5 == 0 else []
    lower = [step for i in range(n // 7) for step in (POP, ("push", -2 * i), ("push", -2 * i - 1))]
    few = [rng.randrange(3) for _ in range(n + half)]
    return {
        "full heap": script((drawn[:n],), ITEMS, *mixed[: n - 10], ITEMS),
        "emptied": script((drawn[:n],), *[POP] * (n - 20), ITEMS, *push(*drawn[-5:]), ITEMS),
        "greater and greater": script((list(range(n)),), ITEMS, *replace(*range(n, 2 * n - 10)), ITEMS),
        "smaller and smaller": script(([],), *push(*range(half, 0, -1)), ITEMS, *lower, ITEMS),
        "few distinct": script((few[:n],), *push(*few[n:]), ITEMS, *[POP] * (half - 10), ITEMS),
    }
