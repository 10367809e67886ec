"""Hidden suite of binary_search_tree."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

HIGH = 1_000_000_000
unmodified = True


class Model:
    """Keeps the tree as tuples (left, value, right, levels) that never change, and the values in a set."""

    def __init__(self):
        self.tree = None
        self.values = set()

    def insert(self, value):
        if value in self.values:
            return False
        self.values.add(value)
        self.tree = with_leaf(self.tree, value)
        return True

    def remove(self, value):
        if value not in self.values:
            return False
        self.values.remove(value)
        self.tree = without(self.tree, value)
        return True

    def contains(self, value):
        return value in self.values

    def floor(self, value):
        return max((other for other in self.values if other <= value), default=None)

    def ceiling(self, value):
        return min((other for other in self.values if other >= value), default=None)

    def inorder(self):
        return sorted(self.values)

    def preorder(self):
        return list(preorder(self.tree))


def joined(left, value, right):
    return left, value, right, 1 + max(levels(left), levels(right))


def levels(tree):
    return tree[3] if tree else 0


def with_leaf(tree, value):
    if tree is None:
        return joined(None, value, None)
    left, own, right, _ = tree
    if value < own:
        return joined(with_leaf(left, value), own, right)
    return joined(left, own, with_leaf(right, value))


def without(tree, value):
    left, own, right, _ = tree
    if value < own:
        return joined(without(left, value), own, right)
    if value > own:
        return joined(left, own, without(right, value))
    if left is None or right is None:
        return left or right
    successor = smallest(right)
    return joined(left, successor, without(right, successor))


def smallest(tree):
    while tree[0]:
        tree = tree[0]
    return tree[1]


def preorder(tree):
    waiting = [tree]
    while waiting:
        if tree := waiting.pop():
            left, value, right, _ = tree
            yield value
            waiting += [right, left]


def valid(init, operations):
    if init != () or not 1 <= len(operations) <= 30_000:
        return False
    model, returned = Model(), 0
    for name, *values in operations:
        if not all(-HIGH <= value <= HIGH for value in values):
            return False
        if name in ("insert", "remove"):
            getattr(model, name)(*values)
            if levels(model.tree) > 400:
                return False
        elif not values:
            returned += len(model.values)
    return returned <= 200_000


ORDERS = [("preorder",), ("inorder",)]


def calls(name, *values):
    return [(name, value) for value in values]


def insert(*values):
    return calls("insert", *values)


def remove(*values):
    return calls("remove", *values)


def watched(*parts):
    """Return the steps, with both orders after each change."""
    steps = [step for part in parts for step in part]
    return [shown for step in steps for shown in (step, *(ORDERS if step[0] in ("insert", "remove") else ()))]


def asked(*values):
    return [(name, value) for value in values for name in ("contains", "floor", "ceiling")]


def case(*parts):
    return script((), *watched(*parts), *ORDERS)


FULL = insert(40, 20, 60, 10, 30, 50, 70, 5, 15, 25, 35, 45, 55, 65, 75)
LINE = list(range(0, 400, 2))


test_edges = edge_cases(
    empty=case(remove(0, 5), asked(0, -1, HIGH, -HIGH)),
    single=case(insert(5), asked(4, 5, 6), remove(4, 6), remove(5), asked(5), remove(5), insert(5)),
    single_zero=case(insert(0), asked(-1, 0, 1), insert(0), remove(0), asked(0), insert(0)),
    duplicates=case(insert(5, 3, 7), insert(3, 5, 7), remove(5, 5, 7, 7, 3, 3)),
    remove_a_leaf=case(insert(5, 3, 7), remove(3), remove(7), remove(5)),
    remove_with_left_child=case(insert(9, 5, 3, 2, 4), remove(5), remove(9)),
    remove_with_right_child=case(insert(1, 5, 7, 6, 8), remove(5), remove(1)),
    remove_with_left_child_on_the_right=case(insert(1, 9, 5, 3, 7), remove(9)),
    remove_with_right_child_on_the_left=case(insert(9, 1, 5, 3, 7), remove(1)),
    remove_the_root_without_children=case(insert(5), remove(5), insert(8, 6)),
    remove_the_root_with_left_child=case(insert(5, 3, 4, 1), remove(5), insert(9)),
    remove_the_root_with_right_child=case(insert(5, 8, 6, 9), remove(5), insert(1)),
    remove_the_root_with_two_children=case(insert(5, 3, 8), remove(5), insert(5, 6)),
    successor_is_the_right_child=case(insert(5, 2, 8, 1, 3, 9), remove(5), insert(4, 7)),
    successor_is_the_right_child_below=case(insert(50, 20, 10, 30, 40), remove(20), insert(35)),
    successor_is_deep=case(insert(5, 2, 30, 20, 10, 8, 40, 25), remove(5), insert(6, 9)),
    successor_has_a_right_child=case(insert(5, 2, 30, 20, 8, 15, 10, 18), remove(5), remove(8)),
    successor_is_one_step_down_with_child=case(insert(5, 2, 30, 8, 15), remove(5), asked(8, 15, 5)),
    root_again_and_again=case(FULL, remove(40, 45, 50, 55, 60, 65, 70, 75, 20), asked(4, 5, 12, 35, 36)),
    inner_nodes_with_two_children=case(FULL, remove(20, 60, 10, 30, 50, 70)),
    remove_in_ascending_order=case(FULL, remove(5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75)),
    remove_in_descending_order=case(FULL, remove(75, 70, 65, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 10, 5)),
    leaves_first=case(FULL, remove(5, 25, 15, 35, 45, 65, 55, 75), remove(10, 70, 30, 50)),
    remove_missing_values=case(FULL, remove(41, 39, 0, 80, 22, -5), asked(41, 22)),
    insert_a_removed_value=case(insert(5, 3, 8, 7, 9), remove(5), insert(5), remove(7), insert(7), remove(8)),
    insert_into_the_gap=case(insert(10, 5, 20, 15, 30, 12, 17), remove(10), insert(11, 10, 13)),
    removed_values_are_gone=case(FULL, remove(40, 20, 5), asked(40, 20, 5, 39, 41, 19, 21, 4)),
    floor_and_ceiling=case(FULL, asked(*range(3, 78))),
    floor_on_a_step_to_the_left=case(insert(10, 20, 15, 17), asked(14, 16, 18, 19, 21, 9)),
    ceiling_on_a_step_to_the_right=case(insert(20, 10, 15, 13), asked(16, 14, 12, 11, 9, 21)),
    floor_is_zero=case(insert(5, 0, 9), asked(0, 1, 4, -1), remove(0), asked(1)),
    ceiling_is_zero=case(insert(-5, 0, -9), asked(0, -1, -4, 1), remove(0), asked(-1)),
    negative_values=case(insert(-5, -9, -2, -7, -1), asked(-10, -8, -6, -3, 0), remove(-5), asked(-5)),
    minus_one=case(insert(0, -1, 1), asked(-2, -1), remove(-1), asked(-1), remove(0)),
    limits=case(insert(HIGH, -HIGH, 0), asked(HIGH, -HIGH, HIGH - 1, 1 - HIGH), remove(-HIGH, HIGH)),
    limits_missing=case(insert(0), asked(HIGH, -HIGH), remove(HIGH, -HIGH)),
    limit_as_successor=case(insert(0, -HIGH, HIGH), remove(0), asked(0), remove(HIGH), insert(HIGH)),
    one_apart=case(
        insert(16_777_217, 16_777_216, 16_777_218), asked(16_777_215, 16_777_216), remove(16_777_217)
    ),
    equal_but_not_identical=case(insert(1_000, 5_000), insert(1_000, 5_000), remove(1_000), asked(5_000)),
    ascending_line=script((), *insert(*LINE), *ORDERS, *asked(399, 200, 201, -1), *remove(0, 200), *ORDERS),
    descending_line=script((), *insert(*LINE[::-1]), *asked(-1, 7, 398), *remove(398, 0, 100), *ORDERS),
    zigzag_line=script(
        (),
        *insert(*(value for pair in zip(LINE[:100], LINE[:100:-1]) for value in pair)),
        *ORDERS,
        *asked(99, 301),
    ),
    levels_400=script((), *insert(*range(400)), *ORDERS, *remove(0, 399, 7), *insert(399), *ORDERS),
    levels_400_below_two_children=script((), *insert(0, -1, *range(399, 1, -1)), *remove(0), *ORDERS),
    more_than_1000=script(
        (),
        *insert(*(index * 617 % 1_500 for index in range(1_500))),
        *ORDERS,
        *remove(*(index * 7 % 1_500 for index in range(900))),
        *ORDERS,
        *asked(*range(700, 760)),
    ),
    lists_are_new=script((), *insert(2, 1, 3), *ORDERS, *remove(2), *ORDERS, *insert(4), *ORDERS * 2),
)


@exhaustive_cases(count=2_200)
def test_exhaustive(small):
    """Up to three values, one of them removed, and one question; then four values, up to two removed, and one more.

    Scripts of few steps show best what is wrong.
    """
    values = [3, 0, 5, -1, 1]
    question = [[step] for step in (*ORDERS, *asked(0, 3, -1, 1, -2))]
    up_to_three = small.lists([3, 0, -1], most=3, distinct=True)
    four = small.lists(values, least=4, most=4, distinct=True)

    def asked_once(order, removed, question):
        return script((), *insert(*order), *remove(*removed), *question)

    def changed(order, removed, more):
        return script((), *insert(*order), *watched(remove(*removed), insert(*more)))

    return small.either(
        small.built(asked_once, up_to_three, small.lists(values[:2], most=1), question),
        small.built(changed, four, small.lists(values, most=2, least=1), small.lists([0, 4], most=1)),
    )


@random_cases(count=150)
def test_random(st):
    """Up to 120 operations on few values, with both orders after each change; and 120 inserts with many removes."""
    close, far = st.integers(-9, 30), st.integers(-HIGH, HIGH)

    def scripts(values):
        value = st.sampled_from(values)
        change = st.tuples(st.sampled_from(["insert", "insert", "insert", "remove", "remove"]), value)
        near = st.tuples(value, st.sampled_from([-1, 0, 0, 1])).map(
            lambda both: min(max(sum(both), -HIGH), HIGH)
        )
        ask = st.tuples(st.sampled_from(["contains", "floor", "ceiling"]), near)
        filled = st.permutations(values).map(lambda order: insert(*order))
        later = st.lists(change | change | ask, min_size=20, max_size=100)
        return st.tuples(filled, later).map(lambda parts: case(*parts, asked(*values[:3])))

    def many(seed):
        rng = random.Random(seed)
        values = rng.sample(range(-HIGH, HIGH) if seed % 2 else range(-150, 150), 120)
        steps = insert(*values)
        for value in rng.sample(values, 100):
            steps += remove(value) + asked(value, value + 1)
            if rng.random() < 0.3:
                steps += insert(rng.choice(values))
            if rng.random() < 0.2:
                steps += ORDERS
        return script((), *steps, *ORDERS)

    few = st.lists(close, min_size=4, max_size=25, unique=True)
    wide = st.lists(close | far | st.sampled_from([-HIGH, HIGH]), min_size=10, max_size=40, unique=True)
    short = (few | wide).flatmap(scripts)
    return short | short | st.integers(0, 9_999).map(many)


def workload(n):
    """A large tree in random order, and trees of 400 levels in which all work is at the lower end."""
    some = n // 3
    rng = random.Random(n)
    values = rng.sample(range(-HIGH, HIGH), some)
    rest = values[:]
    rng.shuffle(rest)
    shuffled = insert(*values)
    for value in rest[: some // 2 - 9]:
        shuffled += [("floor", value + 1), ("contains", value - 1), ("remove", value), ("ceiling", value)]
    deep = min(380, some)

    def at_the_end(line, step):
        end = line[-1]
        rounds = insert(end + step) + remove(end + step) + asked(end + 2 * step) + remove(end) + insert(end)
        return script((), *insert(*line), *rounds * (n // 60), *ORDERS)

    line = list(range(0, 3 * deep, 3))
    shifted = insert(*rng.sample(range(0, HIGH, 2), some))
    shifted += [step for value in rng.sample(range(1, HIGH, 2), some // 2) for step in asked(value)]
    pairs = [value for pair in zip(line[: deep // 2], line[: deep // 2 - 1 : -1]) for value in pair]
    middle = (pairs[-1] + pairs[-2]) // 2
    inner = (asked(middle) + insert(middle) + remove(middle) + calls("contains", -5)) * (n // 40)
    return {
        "shuffled": script((), *shuffled, *ORDERS * 3),
        "floor and ceiling of missing values": script((), *shifted, ("preorder",)),
        "ascending line": at_the_end(line, 3),
        "descending line": at_the_end(line[::-1], -3),
        "zigzag line": script((), *insert(*pairs), *inner, *ORDERS),
    }
