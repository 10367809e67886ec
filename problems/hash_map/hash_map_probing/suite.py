"""Hidden suite of hash_map_probing."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -(2**63), 2**63 - 1


class Model:
    """Looks at the slots in the order of the rules, and counts those in use each time."""

    def __init__(self):
        self.slots = ["empty"] * 8

    def order(self, key):
        capacity = len(self.slots)
        return ((key + i) % capacity for i in range(capacity))

    def probe(self, key):
        for slot in self.order(key):
            if self.slots[slot] == "empty":
                return -1
            if self.slots[slot] != "dead" and self.slots[slot][0] == key:
                return slot

    def store(self, key, value):
        slot = next(slot for slot in self.order(key) if self.slots[slot] in ("empty", "dead"))
        self.slots[slot] = (key, value)

    def put(self, key, value):
        slot = self.probe(key)
        if slot != -1:
            self.slots[slot] = (key, value)
            return
        self.store(key, value)
        if len(self.slots) - self.slots.count("empty") > len(self.slots) / 2:
            old, self.slots = self.slots, ["empty"] * (2 * len(self.slots))
            for entry in old:
                if entry not in ("empty", "dead"):
                    self.store(*entry)

    def get(self, key):
        slot = self.probe(key)
        return None if slot == -1 else self.slots[slot][1]

    def remove(self, key):
        slot = self.probe(key)
        if slot == -1:
            return False
        self.slots[slot] = "dead"
        return True

    def size(self):
        return sum(slot not in ("empty", "dead") for slot in self.slots)


def valid(init, operations):
    return (
        init == ()
        and 1 <= len(operations) <= 250_000
        and sum(name == "put" for name, *_ in operations) <= 60_000
        and all(LOW <= number <= HIGH for _, *numbers in operations for number in numbers)
    )


def moved(move):
    """Turn (key, value) into a put, and a key alone into a remove."""
    return ("put", *move) if isinstance(move, tuple) else ("remove", move)


def keys_of(moves):
    return list(dict.fromkeys(move[0] if isinstance(move, tuple) else move for move in moves))


def steps(*moves, before=(), also=()):
    """Make the moves, and after each of them ask where every key is; at the end, ask for the values too."""
    keys = [*keys_of([*before, *moves]), *also]
    where = [("probe", key) for key in keys]
    calls = [*map(moved, before), *where, ("size",)]
    for move in moves:
        calls += [moved(move), *where, ("size",)]
    return script((), *calls, *[("get", key) for key in keys])


def at_the_end(*moves):
    """Make the moves, ask where each of the keys is right after, and where all are after the last."""
    calls = []
    for move in moves:
        calls += [moved(move), ("probe", move[0] if isinstance(move, tuple) else move)]
    keys = keys_of(moves)
    return script((), *calls, ("size",), *[(name, key) for key in keys for name in ("probe", "get")])


def filled(*keys):
    return [(key, 1 - key) for key in keys]


test_edges = edge_cases(
    empty_table=steps(5, also=[0, -1, 8, 1]),
    four_keys_do_not_double=steps(*filled(1, 9, 3, 4)),
    fifth_key_doubles=steps(*filled(1, 9, 3, 4, 6)),
    ninth_key_doubles=steps(*filled(1, 17, 3, 4, 6, 33, 10, 12, 14)),
    new_value_at_the_boundary=steps((9, 0), (1, 5), (9, 7), before=filled(1, 9, 3, 4)),
    dead_slot_taken_at_the_boundary=steps(9, (17, 2), 17, (25, 3), before=filled(1, 9, 3, 4)),
    dead_slots_count_for_doubling=steps(4, (6, 0), before=filled(1, 9, 3, 4)),
    all_slots_dead_then_doubling=steps(9, 1, 3, 4, (6, 0), (17, 0), before=filled(1, 9, 3, 4)),
    dead_slots_left_behind=steps(9, (6, 0), (16, 0), (32, 0), 32, (48, 0), before=filled(0, 9, 3, 4)),
    used_slots_counted_anew_after_doubling=steps(
        *filled(5, 6, 7, 8, 9, 21), before=[*filled(0, 1, 2, 3), 0, 1, 2, (4, 4)]
    ),
    search_passes_a_dead_slot=steps(11, before=filled(3, 11, 19), also=[27]),
    search_passes_two_dead_slots=steps(3, 11, (19, 5), 19, (19, 6), before=filled(3, 11, 19)),
    first_dead_slot_is_taken=steps(3, 11, (27, 1), (35, 2), before=filled(3, 11, 19)),
    dead_slots_taken_in_the_order_of_the_search=steps(11, 3, (27, 1), (11, 2), before=filled(3, 11, 19)),
    key_beyond_a_dead_slot_is_not_stored_twice=steps(3, (11, 5), 11, (11, 6), before=filled(3, 11)),
    removed_key_put_again_takes_an_earlier_slot=steps(3, 19, (19, 7), (3, 8), before=filled(3, 11, 19)),
    dead_slot_of_another_start=steps(4, (3, 9), (11, 8), before=filled(3, 4), also=[12]),
    dead_slot_before_an_empty_one=steps(4, (12, 1), 12, (5, 1), (13, 2), before=filled(3, 4)),
    goes_on_at_slot_0=steps(*filled(7, 15, 23), 15, (31, 4), 7, 23),
    goes_on_at_slot_0_after_a_dead_last_slot=steps(7, (15, 3), (23, 4), before=filled(7, 15, 0)),
    stored_again_in_the_order_of_the_slots=steps((4, 0), before=filled(7, 23, 2, -5)),
    stored_again_in_the_order_of_the_slots_too=steps((16, 0), before=filled(33, 17, 1, 49)),
    newest_key_is_not_stored_last=steps((16, 0), before=filled(15, 31, 47, 1), also=[32]),
    negative_keys=steps(*filled(-1, -8, -9, -16, -7, 7, -17, 9), -9, -1),
    opposite_keys=steps(*filled(5, -5, 3, -3), 5, (-5, 1), -3),
    keys_zero_and_minus_one=steps((0, 5), 0, (0, 6), (-1, 7), -1, (-1, 8), (0, 9), also=[1, 7]),
    values_of_zero=steps((4, 0), (4, 0), (0, 0), (12, -1), 4, (12, 0), 0),
    key_is_a_slot=steps((3, 4), (11, 3), (4, 5), 3, (5, 11), 4),
    python_hash_of_minus_one=steps((-1, 4), (-2, 5), -2, (6, 1), -1, also=[7]),
    python_hash_modulo_2_to_61=steps(
        (0, 1), (2**61 - 1, 2), (2**62 - 2, 3), (2**63 - 4, 4), (4 - 2**63, 5), 0
    ),
    keys_at_the_limits=steps((LOW, HIGH), (HIGH, LOW), (LOW + 8, HIGH), LOW, (HIGH - 8, 1), also=[0, 7]),
    keys_equal_in_their_lowest_32_bits=steps((1, 4), (1 + 2**32, 5), (1 - 2**32, 6), 1, (1 + 2**33, 7)),
    keys_too_fine_for_float64=steps((2**53, 1), (2**53 + 1, 2), (2**55, 3), (2**55 + 1, 4), 2**53),
    keys_beyond_256_are_equal_by_value=steps((1_000, 1_000), (1_000, 1_001), (-300, 5), 1_000, -300),
    long_run=at_the_end(*filled(*[2**20 * i for i in range(120)]), *[2**20 * i for i in range(0, 120, 3)]),
    long_run_with_dead_slots=at_the_end(
        *filled(*[2**20 * i for i in range(100)]),
        *[2**20 * i for i in range(0, 100, 3)],
        *filled(*[2**20 * i for i in range(140, 0, -2)]),
    ),
    many_doublings=at_the_end(*filled(*range(0, 3_600, 3))),
    removed_and_put_again_and_again=at_the_end(*[move for i in range(300) for move in ((i % 3, i), i % 3)]),
    doubles_by_dead_slots_alone=at_the_end(*[move for i in range(1_200) for move in ((7 * i, i), 7 * i)]),
    queue=at_the_end(*filled(0, 3, 6, 9), *[move for i in range(12, 900, 3) for move in ((i, i), i - 12)]),
    new_values_only=at_the_end(*[(8 * (i % 4), i) for i in range(300)]),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Keys with the same start put and removed in every order: in front, round the end, and until the table doubles."""
    start = small.lists([(0, 1), (8, 2), (1, 0), 0, 8, 1], most=4, least=1)
    end = small.lists([(7, 1), (-1, 0), 7, -1, (0, 3)], most=4, least=1)
    later = small.lists([(8, 5), (24, 0), (3, 1), (16, 7), 0, 16, (5, 2)], most=4, least=1)
    before = [*filled(0, 8, 16), 8]

    def asked(before, moves, also):
        where = [("probe", key) for key in also]
        questions = [*where, ("size",), *[("get", key) for key in also[:2]]]
        return script((), *map(moved, [*before, *moves]), *questions)

    return small.either(
        small.built(lambda moves: asked([], moves, [0, 8, 1]), start),
        small.built(lambda moves: asked([], moves, [7, -1, 0, 15]), end),
        small.built(lambda moves: asked(before, moves, [8, 24, 0, 16, 3, 5]), later),
    )


@random_cases(count=150)
def test_random(st):
    """Up to 30 keys, small, huge or with the same start, in 30 to 120 calls; after many of them a key is looked for."""
    near, any_key = st.integers(-12, 12), st.integers(LOW, HIGH)
    same = st.integers(-30, 30).map(lambda number: 64 * number + 6)
    special = st.sampled_from([LOW, HIGH, -1, -2, 0, 2**61 - 1, 2**32, 2**53, 2**53 + 1])
    value = st.integers(-2, 2) | any_key

    def calls(keys):
        key = st.sampled_from(keys)
        put = st.tuples(st.just("put"), key, value)
        asked = st.tuples(st.sampled_from(["get", "probe", "probe"]), key) | st.just(("size",))
        removed = st.tuples(st.just("remove"), key)
        mixed = st.lists(put | put | removed | asked, min_size=30, max_size=120)
        end = [("probe", key) for key in keys]
        return mixed.map(lambda mixed: script((), *mixed, *end, ("size",)))

    many, alike = (
        st.lists(key, min_size=2, max_size=30, unique=True) for key in (near | any_key | special, same | near)
    )
    return (many | alike).flatmap(calls)


def mixed(keys, missing):
    """Put all keys, ask for missing ones and for all, remove half of them and put them again."""
    half = len(keys) // 2
    calls = []
    for number, key in enumerate(keys):
        calls += [("put", key, number)]
        if number % 2:
            calls += [("size",)]
    calls += [("get", key) for key in [*missing, *reversed(keys)]]
    for number, key in enumerate(keys[half:]):
        calls += [("remove", key)]
        if number % 2:
            calls += [("size",)]
    calls += [("put", key, -key) for key in keys[::2]]
    calls += [("probe", key) for key in keys]
    return script((), *calls)


def workload(n):
    """Keys in any order; new keys while old ones leave; a queue of few keys; odd multiples; and few keys again."""
    rng = random.Random(n)
    distinct = list(dict.fromkeys(rng.randint(LOW, HIGH) for _ in range(2 * n)))
    leaving = [("put", key, key) for key in distinct[: n // 2]]
    for old, key in zip(distinct[: n // 2], distinct[n // 2 :]):
        leaving += [("put", key, 0), ("remove", old), ("probe", old), ("get", key), ("size",)]
    queue = []
    for i in range(n):
        queue += [("put", distinct[i], i), ("remove", distinct[i - 3]), ("get", distinct[i - 1])]
    few = [call for i in range(n // 2) for call in (("put", 8 * (i % 4), i), ("probe", 8 * (i % 4)))]
    return {
        "any keys": mixed(distinct[:n], distinct[n : n + n // 2]),
        "old keys leave": script((), *leaving),
        "a short queue": script((), *queue),
        "negative odd multiples": mixed([-10_007 * i for i in range(n // 2, 0, -1)], ()),
        "new values for few keys": script((), *few),
    }
