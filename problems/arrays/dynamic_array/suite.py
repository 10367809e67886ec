"""Hidden suite of dynamic_array."""

import random
from contextlib import suppress

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -1_000_000_000, 1_000_000_000


class Model:
    """Keeps the values in a Python list, and the capacity as a number."""

    def __init__(self):
        self.values = []
        self.room = 1

    def append(self, value):
        self.insert(len(self.values), value)

    def get(self, index):
        return self.values[self.found(index, len(self.values))]

    def set(self, index, value):
        self.values[self.found(index, len(self.values))] = value

    def insert(self, index, value):
        self.found(index, len(self.values) + 1)
        if len(self.values) == self.room:
            self.room *= 2
        self.values.insert(index, value)

    def pop(self):
        value = self.values.pop()
        if len(self.values) <= self.room / 4:
            self.room = max(1, self.room // 2)
        return value

    def size(self):
        return len(self.values)

    def capacity(self):
        return self.room

    def found(self, index, end):
        if index not in range(end):
            raise IndexError(index)
        return index


def valid(init, operations):
    names = [name for name, *_ in operations]
    return (
        init == ()
        and len(operations) <= 100_000
        and names.count("insert") <= 100
        and all(LOW <= number <= HIGH for _, *arguments in operations for number in arguments)
    )


def watched(*moves):
    """Ask for the capacity after every operation, and in the end for the size and every value."""
    model = Model()
    calls = [("capacity",)]
    for name, *arguments in moves:
        with suppress(IndexError):
            getattr(model, name)(*arguments)
        calls += [(name, *arguments), ("capacity",)]
    return script((), *calls, ("size",), *(("get", index) for index in range(model.size())))


def appends(*values):
    return [("append", value) for value in values]


def pops(count):
    return [("pop",)] * count


test_edges = edge_cases(
    empty=watched(("get", 0), ("set", 0, 1), ("pop",), ("insert", 1, 1), ("insert", -1, 1), ("append", 5)),
    pop_of_an_empty_array_changes_nothing=watched(("pop",), ("pop",), ("append", 4), ("pop",), ("pop",)),
    capacities_up_to_32_and_back=watched(*appends(*range(17)), *pops(18)),
    capacities_up_to_1024_and_back=watched(*appends(*range(600)), *pops(600)),
    full_block_emptied=watched(*appends(*range(16)), *pops(16)),
    in_turn_where_the_block_is_full=watched(*appends(*range(8)), *[("append", 9), ("pop",)] * 6),
    in_turn_at_a_quarter=watched(*appends(*range(9)), *pops(5), *[("append", 3), ("pop",)] * 6),
    in_turn_above_a_quarter=watched(
        *appends(*range(33)), *pops(16), *[("append", 3), ("insert", 0, 4), ("pop",)] * 4
    ),
    in_turn_at_half=watched(*appends(*range(9)), *pops(1), *[("pop",), ("append", 3)] * 6),
    in_turn_from_empty=watched(*[("append", 3), ("pop",)] * 4),
    in_turn_at_two=watched(*appends(1, 2), *[("pop",), ("append", 3)] * 4),
    insert_at_the_front=watched(*(("insert", 0, value) for value in range(9))),
    insert_at_the_end=watched(*(("insert", value, value) for value in range(9))),
    insert_in_the_middle=watched(*appends(1, 2, 3, 4, 5), ("insert", 2, 9), ("insert", 3, 9)),
    insert_into_a_full_block=watched(*appends(1, 2, 3, 4), ("insert", 1, 9)),
    insert_before_the_last=watched(*appends(1, 2, 3, 4), ("insert", 3, 9)),
    failing_insert_into_a_full_block=watched(*appends(1, 2, 3, 4), ("insert", 5, 9), ("insert", -1, 9)),
    failing_calls_change_nothing=watched(
        *appends(1, 2, 3), ("insert", 4, 9), ("set", 3, 9), ("set", -1, 9), ("get", 3), ("insert", 3, 7)
    ),
    index_below_the_capacity=watched(*appends(1, 2, 3), ("get", 3), ("set", 3, 8), ("append", 4)),
    index_of_a_popped_value=watched(*appends(1, 2, 3, 4), ("pop",), ("get", 3), ("set", 3, 9), ("append", 5)),
    index_at_minus_the_size=watched(*appends(1, 2), ("get", -2), ("set", -2, 9), ("insert", -2, 9)),
    indices_at_the_limits=watched(
        *appends(1, 2), ("get", HIGH), ("get", LOW), ("set", HIGH, 1), ("insert", LOW, 1), ("insert", HIGH, 1)
    ),
    set_keeps_the_size=watched(*appends(1, 2, 3), ("set", 0, 7), ("set", 2, 8), ("set", 1, 7)),
    zeros=watched(*appends(0, 0, 0), ("set", 1, 0), ("insert", 1, 0), ("pop",), ("pop",)),
    minus_one_is_a_value=watched(*appends(-1, -1, 3), ("set", 2, -1), ("pop",), ("insert", 0, -1)),
    all_equal=watched(*appends(*[7] * 9), *pops(9)),
    values_at_the_limits=watched(*appends(HIGH, LOW, HIGH), ("set", 1, LOW), ("insert", 1, HIGH)),
    too_fine_for_float32=watched(*appends(16_777_217, -16_777_217, 16_777_216), ("insert", 0, 16_777_219)),
    size_after_every_operation=script(
        (),
        ("size",),
        *(call for value in range(5) for call in (("append", value), ("size",))),
        *(call for _ in range(6) for call in (("pop",), ("size",))),
        *(
            call
            for index in (0, 2, -1, 1)
            for call in (("insert", index, 9), ("size",), ("set", index, 8), ("size",))
        ),
    ),
    no_calls=script(()),
    large_values_after_shrinking=watched(*appends(*range(1_000, 1_040)), *pops(33), ("insert", 2, 999)),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Short scripts of all operations, and long ones of append and pop; the first value is 0."""

    def numbered(moves):
        return watched(*((*move, value) if move[0] in writes else move for value, move in enumerate(moves)))

    writes = ("append", "insert", "set")
    both = [("append",), ("pop",)]
    every = [*both, ("insert", 0), ("insert", 1), ("insert", -1), ("set", 0), ("set", 1)]
    return small.built(numbered, small.either(small.lists(every, most=4), small.lists(both, least=5)))


@random_cases
def test_random(st):
    """Up to 70 appends, then all operations with indices near both ends, then pops."""
    value = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from([LOW, HIGH])
    append = st.tuples(st.just("append"), value)
    pop = st.just(("pop",))

    def after(first):
        index = st.integers(-2, 4) | st.integers(len(first) - 4, len(first) + 4)
        insert = st.tuples(st.just("insert"), index, value)
        get = st.tuples(st.just("get"), index)
        write = st.tuples(st.just("set"), index, value)
        mixed = st.lists(append | pop | pop | insert | get | write, min_size=10, max_size=30)
        tail = st.lists(pop | pop | pop | append, max_size=80)
        return st.tuples(mixed, tail).map(lambda parts: watched(*first, *parts[0], *parts[1]))

    return st.lists(append, max_size=70).flatmap(after)


def workload(n):
    """Appends; as many pops; append and pop in turn; inserts into a long array; reads and writes by index.

    The capacity is asked for near every power of two and now and then elsewhere.
    """
    rng = random.Random(n)
    values = rng.sample(range(LOW, HIGH), n)
    few = appends(*values[: n // 2])
    growing = [call for size, value in enumerate(values, 1) for call in (("append", value), *asked_at(size))]
    shrinking = [call for size in range(n * 9 // 20, -1, -1) for call in (("pop",), *asked_at(size))]
    in_turn = [
        call for value in values[: n // 8] for call in (("append", value), ("size",), ("pop",), ("capacity",))
    ]
    inserts = [("insert", index, index) for index in [0, 1, n // 4, n // 2, n // 2 + 4, 7, 7, n // 3]]
    reads = []
    for value in values[: n // 7]:
        reads += [("set", rng.randrange(n // 2), value), *[("get", rng.randrange(n // 2))] * 2]
    return {
        "appends": script((), *growing[:n]),
        "appends and pops": script((), *few[: len(few) * 9 // 10 + 1], *shrinking[: n // 2]),
        "append and pop in turn": script((), *few, *in_turn),
        "inserts into a long array": script(
            (), *few, *inserts, *(("get", i) for i in range(n // 4, n // 2 + 8))
        ),
        "reads and writes": script((), *few, *reads, ("capacity",)),
    }


def asked_at(size):
    """Ask for size and capacity near powers of two, where the capacity changes, and at every hundredth size."""
    near = any(abs(size - (1 << bits)) <= 1 for bits in range(18))
    return [("capacity",), ("size",)] if near or size % 100 == 0 else []
