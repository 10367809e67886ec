"""Hidden suite of indexed_priority_queue."""

import random
from itertools import permutations

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

HIGH = 1_000_000_000


class Model:
    """Keeps the priorities in a dict, and searches it for the smallest."""

    def __init__(self):
        self.priorities = {}

    def push(self, key, priority):
        if key in self.priorities:
            raise ValueError(key)
        self.priorities[key] = priority

    def change(self, key, priority):
        if key not in self.priorities:
            raise KeyError(key)
        self.priorities[key] = priority

    def remove(self, key):
        return self.priorities.pop(key, None) is not None

    def pop(self):
        if not self.priorities:
            raise IndexError
        key = min(self.priorities, key=lambda key: (self.priorities[key], key))
        return key, self.priorities.pop(key)

    def size(self):
        return len(self.priorities)


def valid(init, operations):
    return (
        init == ()
        and len(operations) <= 60_000
        and all(len(key) <= 50 for _, key, *_ in filter(takes_a_key, operations))
        and all(
            -HIGH <= priority <= HIGH for _, _, *rest in filter(takes_a_key, operations) for priority in rest
        )
    )


def takes_a_key(operation):
    return len(operation) > 1


SIZE = ("size",)
POP = ("pop",)


def push(keys, *priorities):
    """Push each of the keys; without enough priorities, the last one is used again."""
    return [("push", key, priorities[min(i, len(priorities) - 1)]) for i, key in enumerate(keys)]


def change(key, *priorities):
    return [("change", key, priority) for priority in priorities]


def remove(*keys):
    return [("remove", key) for key in keys]


def emptied(*parts):
    """Carry out the parts of a script, then pop until a pop fails."""
    model = Model()
    operations = [operation for part in parts for operation in part]
    for name, *arguments in operations:
        try:
            getattr(model, name)(*arguments)
        except (ValueError, KeyError, IndexError):
            pass
    return script((), *operations, *[POP] * (model.size() + 1), SIZE)


def watched(*parts):
    """Carry out the parts with size after each operation, then pop until a pop fails."""
    return emptied([step for part in parts for operation in part for step in (operation, SIZE)])


test_edges = edge_cases(
    no_calls=script(()),
    empty=watched([SIZE, POP, *remove("a", ""), *change("a", 1), POP, *push("a", 2)]),
    one_key=watched(push("a", 5), change("a", 7, -7, 7), remove("b"), push("a", 1)),
    smaller_priority=watched(push("abc", 1, 2, 3), change("c", 0), change("b", -1)),
    greater_priority=watched(push("abc", 1, 2, 3), change("a", 4), change("b", 5)),
    same_priority=watched(push("abc", 1, 2, 3), change("a", 1), change("b", 2), change("c", 3, 3)),
    smaller_and_back=watched(push("abc", 1, 2, 3), change("c", 0, 3), [POP], change("c", 1, 4), [POP]),
    greater_and_back=watched(push("abc", 1, 2, 3), change("a", 9, 1), [POP], push("a", 2)),
    change_to_zero=watched(push("abc", 1, 2, -3), change("b", 0), change("c", 0), change("a", 0)),
    change_from_zero=watched(push("abc", 0), change("a", 5), change("b", -5), change("a", 0)),
    push_twice=watched(push("aba", 4, 5, 1), push("a", 9), [POP], push("a", 6), push("b", 1)),
    change_unknown=watched(change("a", 1), push("b", 2), change("a", 1), push("a", 3), change("c", 0)),
    change_after_pop=watched(push("ab", 1, 2), [POP], change("a", 0), push("a", 3), change("a", 1)),
    change_after_remove=watched(push("ab", 1, 2), remove("a"), change("a", 0), push("a", 3)),
    remove_twice=watched(push("abc", 1, 2, 3), remove("b", "b", "c", "c", "a", "a"), push("b", 1)),
    remove_the_first=watched(push("abc", 1, 2, 3), remove("a"), remove("b")),
    remove_the_last=watched(push("abc", 1, 2, 3), remove("c", "c"), push("c", 0), change("b", 5)),
    remove_the_only_key=watched(push("a", 1), remove("a"), [POP], push("a", 2), change("a", 3)),
    removed_and_added_with_a_greater_priority=watched(push("ab", 1, 2), remove("a"), push("a", 3)),
    removed_and_added_with_a_smaller_priority=watched(push("ab", 1, 2), remove("b"), push("b", 0)),
    removed_and_added_with_the_same_priority=watched(push("ab", 1, 2), remove("a"), push("a", 1), [POP, POP]),
    removed_and_added_again_and_again=watched(
        push("abc", 2, 1, 3), *[remove("a") + push("a", i % 4) for i in range(12)], [POP], push("a", 9)
    ),
    popped_and_added_again=watched(push("ab", 1, 2), [POP], push("a", 3), [POP], push("b", 0), [POP]),
    last_entry_moves_up=emptied(push("abcdefg", 0, 4, 1, 6, 5, 3, 2), remove("d")),
    last_entry_moves_up_far_left=emptied(
        push("abcdefghijklmno", 0, 1, 2, 8, 4, 6, 3, 10, 13, 12, 14, 11, 9, 7, 5), remove("i")
    ),
    last_entry_moves_up_two_levels=emptied(
        push("abcdefghijklmno", 0, 5, 1, 7, 6, 2, 3, 10, 8, 12, 13, 11, 9, 14, 4), remove("k")
    ),
    last_entry_moves_down=watched(push("abcdefghi", 1, 2, 9, 3, 4, 10, 11, 5, 6), remove("b"), remove("a")),
    last_entry_stays=watched(push("abcdefg", 1, 2, 3, 4, 5, 6, 7), remove("f"), change("e", 3)),
    changed_after_moves=watched(
        push("abcdefgh", *range(8, 0, -1)), remove("h"), change("d", 9), change("a", 0), change("c", -1)
    ),
    changed_in_the_middle_upward=watched(push("abcdefghij", *range(10)), change("h", 1), change("j", -1)),
    changed_in_the_middle_downward=watched(push("abcdefghij", *range(10)), change("b", 8), change("a", 20)),
    ascending_pushes=watched(push("abcdefghijklmnop", *range(16))),
    descending_pushes=watched(push("abcdefghijklmnop", *range(16, 0, -1))),
    ties_go_by_key=watched(push("dbfaecg", 1)),
    ties_after_changes=watched(push("gfedcba", *range(7)), *[change(key, 3) for key in "dagcbfe"]),
    ties_after_a_removal=watched(push("gcfbeda", 2), remove("c"), [POP], push("c", 2)),
    ties_of_two_priorities=watched(push("hgfedcba", 1, 2, 1, 2, 1, 2, 1, 2), change("a", 1), change("h", 2)),
    ties_with_prefixes=watched(push(["ab", "b", "a", "abc", "", "aa", "ba"], 0)),
    ties_with_upper_case=watched(push(["b", "B", "a", "A", "c", "C", "_"], 0), remove("b"), change("a", 0)),
    ties_by_code_points=watched(push(["ä", "z", "～", "😀", "中", "Z", "\uffff", "𝒂"], 0)),
    ties_with_digits=watched(push(["10", "9", "1", "-1", "01", "010"], 0)),
    ten_comes_after_nine=watched(push(["a", "b", "c", "d"], 10, 9, 100, -10)),
    keys_that_are_nearly_equal=watched(
        push(["é", "e\u0301", "e", "a", "a ", " a", "a\n", "a\0", "\0", "", "#a", "a#", "-"], 3, 2, 1),
        change("a", 0),
        change("a ", 5),
        remove("a\0", "e\u0301"),
        change("", 7),
    ),
    empty_key=watched(push(["", "a"], 1), change("", 2), remove(""), push([""], 0), [POP]),
    long_keys=watched(
        push(["x" * 49 + last for last in "dacb"], 1), remove("x" * 49 + "c"), change("x" * 49 + "d", 0)
    ),
    long_keys_and_their_prefixes=watched(push(["x" * n for n in (50, 49, 17, 16, 48)], 1), remove("x" * 16)),
    astral_keys=watched(push(["😀", "😁", "😀😁", "😀 "], 2, 1), change("😀", 0), remove("😁")),
    left_behind=script((), SIZE, *push("ab", 1, 2), *change("a", 3)),
    left_behind_again=script((), SIZE, *remove("a"), *push("ba", 4), POP),
    limits=watched(push("abcd", HIGH, -HIGH, 0, HIGH - 1), change("a", -HIGH), change("b", HIGH)),
    too_fine_for_float32=watched(
        push("abcd", 16_777_217, 16_777_216, 16_777_219, 16_777_218), change("a", 16_777_220)
    ),
    sizes=watched(push("abc", 1), remove("b", "x"), [POP, POP, POP], change("a", 1), push("aab", 2)),
    many_changes_of_one_key=watched(
        push("abc", 50), change("b", *range(100, 0, -1)), change("b", *range(99))
    ),
    more_than_256=emptied(
        push([f"k{index}" for index in range(400)], *[index * 7 % 400 for index in range(400)]),
        *[change(f"k{index}", 1_000 - index) for index in range(0, 400, 3)],
        remove(*[f"k{index}" for index in range(0, 400, 5)]),
        [POP] * 20,
        [SIZE],
        *[change(f"k{index}", -index) for index in range(1, 400, 7)],
    ),
    more_than_1000_equal=emptied(
        push([f"{index * 7 % 1_200}" for index in range(1_200)], 5),
        remove(*[f"{index}" for index in range(0, 1_200, 3)]),
        change("7", 5, 6, 5),
        [SIZE],
    ),
)


def in_heap_order(size):
    return [
        order
        for order in permutations(range(size))
        if all(order[(index - 1) // 2] < order[index] for index in range(1, size))
    ]


@exhaustive_cases(count=1_700)
def test_exhaustive(small):
    """Up to three operations on two keys; then every heap of four to seven keys, of which one changes or leaves."""
    moves = [
        *push("b", 0),
        *push("a", 0),
        *push("a", 1),
        *change("a", 1),
        *change("b", -1),
        *remove("a", "b"),
        POP,
    ]

    def changed(order, place, priority):
        keys = "abcdefg"[: len(order)]
        key = keys[place % len(order)]
        return emptied(push(keys, *order), remove(key) if priority is None else change(key, priority))

    of_four = small.Space(lambda size: in_heap_order(size) if 4 <= size <= 6 else (), 6)
    of_seven = small.Space(lambda size: in_heap_order(size) if size == 7 else (), 7)
    return small.either(
        small.built(emptied, small.lists(moves, most=3)),
        small.built(changed, of_four, range(6), [None, -1, 9]),
        small.built(changed, of_seven, range(7), [None]),
    )


@random_cases(count=250)
def test_random(st):
    """Up to 30 keys with few or any priorities, pushed first or not, then up to 100 operations of all kinds."""
    close, far = st.integers(-3, 4), st.integers(-HIGH, HIGH)
    short = st.text("abAB", max_size=3)
    any_key = st.text(max_size=8) | st.text("ab", min_size=15, max_size=50)
    keys = st.lists(short, min_size=3, max_size=8, unique=True) | st.lists(
        short | any_key, min_size=12, max_size=30, unique=True
    )

    def scripts(drawn):
        keys, priority = drawn
        key = st.sampled_from(keys)
        pushed = st.tuples(st.just("push"), key, priority)
        changed = st.tuples(st.just("change"), key, priority)
        removed = st.tuples(st.just("remove"), key)
        few = st.lists(pushed | changed | removed | st.just(POP), min_size=10, max_size=60)
        many = st.lists(changed | changed | removed | pushed | pushed, min_size=30, max_size=100)
        first = st.lists(priority, min_size=len(keys), max_size=len(keys)).map(lambda them: push(keys, *them))
        return st.tuples(st.just([]) | first | first, few | many).map(lambda parts: watched(*parts))

    return st.tuples(keys, st.sampled_from([close, far])).flatmap(scripts)


def workload(n):
    """Small and large changes; all calls in turn; keys removed in any order; equal priorities; first keys that fall."""
    rng = random.Random(n)
    half, third = n // 2, n // 3
    names = [f"{rng.randrange(10**6)}-{number}" for number in range(n)]
    steps = [1_000 * step for step in rng.sample(range(half), half)]
    high = rng.sample(range(HIGH // 2, HIGH), 2 * n)

    def shuffled(count):
        return rng.sample(range(count), count)

    changed = [
        ("change", names[i], high[i] - HIGH if number % 12 == 0 else steps[i] + rng.randrange(400))
        for number, i in enumerate(shuffled(half)[: n * 2 // 5])
    ]
    mixed = []
    for i in range(n // 8):
        mixed += [
            POP,
            ("push", names[half + i], high[i]),
            SIZE,
            ("change", names[half + i // 2], high[n + i]),
        ]
    gone = [*remove(*[names[i] for i in shuffled(third)]), *[POP] * (n // 7), SIZE]
    falling = [step for i in range(0, n // 4, 2) for step in (("change", names[i], HIGH - i), SIZE, POP)]
    return {
        "changed": script((), *push(names[:half], *steps), *changed, SIZE, *[POP] * (n // 12)),
        "all calls in turn": script((), *push(names[:half], *steps), *mixed[: half - 10]),
        "removed": script((), *push(names[:half], *steps), *gone),
        "equal": script((), *push([names[i] for i in shuffled(half)], 7), *gone),
        "first keys fall": script((), *push(names[:half], *range(half)), *falling, POP, SIZE),
    }
