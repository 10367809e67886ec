"""Hidden suite of doubly_linked_list."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

HIGH = 1_000_000_000
unmodified = True


class Model:
    """Keeps the values in a Python list, the front first."""

    def __init__(self):
        self.items = []

    def push_front(self, value):
        self.items.insert(0, value)

    def push_back(self, value):
        self.items.append(value)

    def pop_front(self):
        return self.items.pop(0)

    def pop_back(self):
        return self.items.pop()

    def remove(self, value):
        if value not in self.items:
            return False
        self.items.remove(value)
        return True

    def reverse(self):
        self.items.reverse()

    def values(self):
        return list(self.items)


def valid(init, operations):
    names = [name for name, *_ in operations]
    return (
        init == ()
        and 1 <= len(names) <= 100_000
        and names.count("remove") <= 100
        and names.count("values") <= 100
        and all(-HIGH <= value <= HIGH for _, *arguments in operations for value in arguments)
    )


BACK = [("pop_back",)]
FRONT = [("pop_front",)]
REVERSE = [("reverse",)]
VALUES = [("values",)]


def back(*values):
    return [("push_back", value) for value in values]


def front(*values):
    return [("push_front", value) for value in values]


def remove(*values):
    return [("remove", value) for value in values]


def steps(*parts):
    """Return a script of these operations, and after them of those that show every link in both directions."""
    operations = [operation for part in parts for operation in part]
    return script((), *operations, *VALUES, *REVERSE, *VALUES, *back(8), *front(9), *BACK, *FRONT)


def emptied(*parts):
    """Return a script of these operations and of pops at both ends until nothing is left, and of one more push."""
    operations = [operation for part in parts for operation in part]
    model, pops = Model(), []
    for name, *arguments in operations:
        if model.items or "pop" not in name:
            getattr(model, name)(*arguments)
    for count in range(len(model.items) + 1):
        pops += BACK if count % 3 == 1 else FRONT
    return script((), *operations, *pops, *back(8), *VALUES, *REVERSE, *front(9), *VALUES)


def watched(operations):
    """Return a script that calls values after each operation."""
    return script((), *(step for operation in operations for step in (operation, *VALUES)))


test_edges = edge_cases(
    values_when_empty=script((), *VALUES, *REVERSE, *VALUES),
    pop_front_when_empty=script((), *FRONT, *BACK, *VALUES, *back(1), *VALUES),
    pop_back_when_empty=script((), *BACK, *FRONT, *VALUES, *front(1), *VALUES),
    failed_pops_change_nothing=emptied(back(1), FRONT, FRONT, BACK, BACK, back(2, 3), front(4)),
    remove_when_empty=script((), *remove(0), *back(1), *FRONT, *remove(1, 0), *VALUES),
    emptied_at_the_back_then_filled_at_the_front=steps(front(1, 2), BACK, BACK, front(3, 4)),
    emptied_at_the_front_then_filled_at_the_back=steps(back(1, 2), FRONT, FRONT, back(3, 4)),
    both_ends=emptied(back(1, 2), front(3, 4), back(5), front(6)),
    remove_the_front=emptied(back(1, 2, 3), remove(1)),
    remove_the_back=emptied(back(1, 2, 3), remove(3)),
    remove_in_the_middle=emptied(back(1, 2, 3), remove(2)),
    remove_the_only_one=emptied(back(1), remove(1), front(2)),
    remove_all_one_by_one=emptied(back(1, 2, 3), remove(2, 3, 1, 1)),
    remove_a_missing_value=emptied(back(1, 2, 3), remove(4)),
    remove_only_one_copy=steps(back(7, 1, 7, 2, 7), remove(7)),
    remove_the_first_copy_after_reverse=steps(back(7, 1, 7, 2), REVERSE, remove(7)),
    remove_the_back_after_reverse=emptied(back(1, 2, 3), REVERSE, remove(1)),
    remove_the_front_after_reverse=emptied(back(1, 2, 3), REVERSE, remove(3), back(4)),
    remove_then_reverse=emptied(back(1, 2, 3, 4), remove(2), REVERSE, remove(3)),
    remove_again_after_push=emptied(back(5, 6), remove(5), front(5), remove(5, 5)),
    reverse_twice=emptied(back(1, 2, 3), REVERSE, REVERSE, front(4)),
    reverse_when_empty=emptied(REVERSE, back(1, 2), front(3)),
    reverse_one=emptied(back(1), REVERSE, back(2), front(3)),
    push_after_reverse=emptied(back(1, 2), REVERSE, back(3), front(4), REVERSE, back(5), front(6)),
    pop_after_reverse=steps(back(1, 2, 3, 4), REVERSE, FRONT, BACK, back(5)),
    emptied_while_reversed=steps(back(1, 2), REVERSE, FRONT, FRONT, front(3), back(4)),
    zeros=emptied(back(0, 0), front(0), remove(0)),
    remove_zero_behind_others=emptied(back(5, 0, 6), remove(0)),
    minus_one=emptied(back(-1, 5, -1), remove(-1), REVERSE, remove(-1)),
    values_at_the_limits=emptied(back(HIGH, -HIGH), front(HIGH, -HIGH), remove(-HIGH)),
    too_fine_for_float32=emptied(back(16_777_217, 16_777_216), remove(16_777_216)),
    equal_but_not_identical=emptied(back(1_000, 5_000, 1_000), remove(5_000, 1_000)),
    values_are_a_new_list=script((), *back(1, 2), *VALUES, *back(3), *VALUES, *FRONT, *REVERSE, *VALUES),
    values_after_each_operation=watched(
        [
            *back(1),
            *remove(1),
            *front(2),
            *FRONT,
            *back(3, 4),
            *REVERSE,
            *BACK,
            *front(5),
            *remove(4),
            *REVERSE,
        ]
    ),
    copies_beyond_256=steps(back(*[3] * 300), front(4), remove(4, 3), REVERSE, remove(5)),
    more_than_1000=steps(back(*range(1_500)), front(*range(700)), remove(1_400, 650), REVERSE, remove(1_300)),
    more_than_1000_at_the_front=steps(
        front(*range(2_600)), BACK * 1_300, back(*range(1_100)), FRONT * 1_200, remove(1_090)
    ),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Up to three values, then up to three operations of every kind, then all links in both directions."""
    moves = [REVERSE, FRONT, BACK, remove(0), remove(1), front(2), back(0)]
    return small.built(
        lambda values, parts: steps(back(*values), *parts),
        small.lists([0, 1], most=3),
        small.lists(moves, most=3),
    )


@random_cases
def test_random(st):
    """Up to 80 operations with few values or any; values after each of them, or only at the end."""
    any_value = st.integers(-9, 9) | st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, HIGH])

    def operations(values):
        push = st.sampled_from(["push_front", "push_back", "push_front", "push_back", "remove"])
        calls = st.tuples(push, st.sampled_from(values))
        others = st.sampled_from([*FRONT, *BACK, *REVERSE])
        return st.lists(calls | calls | others, min_size=10, max_size=40) | st.lists(
            calls | others, min_size=40, max_size=80
        )

    drawn = st.lists(any_value, min_size=2, max_size=8, unique=True).flatmap(operations)
    return st.tuples(st.sampled_from([watched, emptied, steps]), drawn).map(lambda both: both[0](both[1]))


def workload(n):
    """Half of the calls fill the list. The others work at the full front or back, pop at both, or reverse it."""
    half, rounds = n // 2 - 20, n // 16
    values = random.Random(n).choices(range(-HIGH, HIGH), k=half)
    turning = [*REVERSE * 3, *front(3), *REVERSE * 3, *BACK]
    ends = [*VALUES, *remove(-1, values[-1], values[0]), *FRONT, *BACK]
    return {
        "at the front": script((), *back(*values), *[*front(4), *FRONT] * (4 * rounds), *ends),
        "at the back": script((), *front(*values), *[*back(4), *BACK] * (4 * rounds), *ends),
        "popped at both ends": script((), *back(*values), *[*FRONT, *BACK] * (4 * rounds - 15), *ends),
        "reversed again and again": script((), *back(*values), *turning * rounds, *ends, *VALUES),
    }
