"""Hidden suite of hash_map_chaining."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -(2**63), 2**63 - 1


class Model:
    """A list of pairs, and the number of buckets beside it."""

    def __init__(self):
        self.pairs = []
        self.number = 8

    def put(self, key, value):
        fresh = self.get(key) is None
        self.remove(key)
        self.pairs.append((key, value))
        if fresh and 4 * len(self.pairs) > 3 * self.number:
            self.number *= 2

    def get(self, key):
        return next((value for stored, value in self.pairs if stored == key), None)

    def remove(self, key):
        found = self.get(key) is not None
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
        return found

    def size(self):
        return len(self.pairs)

    def buckets(self):
        return self.number


def valid(init, operations):
    return (
        init == ()
        and 1 <= len(operations) <= 250_000
        and sum(name == "put" for name, *_ in operations) <= 60_000
        and all(LOW <= number <= HIGH for _, *numbers in operations for number in numbers)
    )


SIZES = (("size",), ("buckets",))


def moved(move):
    """Turn (key, value) into a put, and a key alone into a remove."""
    return ("put", *move) if isinstance(move, tuple) else ("remove", move)


def keys_of(moves):
    return list(dict.fromkeys(move[0] if isinstance(move, tuple) else move for move in moves))


def steps(*moves, before=(), also=()):
    """Make the moves, and after each of them ask for every key, the size and the buckets."""
    asked = [("get", key) for key in [*keys_of([*before, *moves]), *also]]
    calls = [*map(moved, before), *asked, *SIZES]
    for move in moves:
        calls += [moved(move), *asked, *SIZES]
    return script((), *calls)


def at_the_end(*moves):
    """Make the moves, and ask for the size and the buckets after each, but for the keys only after the last."""
    calls = [call for move in moves for call in (moved(move), *SIZES)]
    return script((), *calls, *[("get", key) for key in keys_of(moves)])


def filled(*keys):
    return [(key, 1 - key) for key in keys]


test_edges = edge_cases(
    empty_table=steps(5, also=[0, -1, 8]),
    six_keys_do_not_double=steps(*filled(1, 2, 3, 4, 5, 6)),
    seventh_key_doubles=steps(*filled(1, 2, 3, 4, 5, 6, 7)),
    new_value_at_the_boundary=steps((6, 0), (1, 9), (6, 5), before=filled(1, 2, 3, 4, 5, 6)),
    new_value_then_a_new_key=steps((1, 9), (1, 8), (7, 7), before=filled(1, 2, 3, 4, 5)),
    seventh_key_after_a_removal=steps(3, (7, 7), (8, 8), before=filled(1, 2, 3, 4, 5, 6)),
    missing_key_removed_at_the_boundary=steps(9, 9, (7, 7), before=filled(1, 2, 3, 4, 5, 6)),
    does_not_shrink=steps(*[1, 2, 3, 4, 5, 6, 7], (1, 1), before=filled(1, 2, 3, 4, 5, 6, 7)),
    same_bucket_before_doubling=steps(*filled(0, 8, 16, 24, 32, 40, 48, 56), 24, 56, 0),
    same_bucket_before_and_after_doubling=steps(*filled(0, 64, 128, 192, 256, 320, 384, 448), 192, 448, 0),
    first_of_a_chain_removed=steps(0, also=[40], before=filled(0, 8, 16)),
    middle_of_a_chain_removed=steps(8, also=[40], before=filled(0, 8, 16)),
    last_of_a_chain_removed=steps(16, also=[40], before=filled(0, 8, 16)),
    whole_chain_removed=steps(8, 0, 16, 16, (8, 5), before=filled(0, 8, 16)),
    new_value_then_removed=steps((3, 1), (3, 2), 3, 3, (3, 4)),
    new_value_in_the_middle_of_a_chain=steps((8, 5), 8, (8, 6), before=filled(0, 8, 16)),
    values_of_zero=steps((4, 0), (4, 0), (0, 0), 4, 0, 0),
    value_minus_one=steps((-1, -1), (1, -1), -1, -1),
    key_is_a_value_elsewhere=steps((2, 7), (7, 2), 2, 7),
    negative_keys=steps(*filled(-1, -8, -7, -9, -16, 7, 1, 8, 9), -8, 8),
    opposite_keys=steps(*filled(5, -5, 13, -13, 3, -3), 5, -13, -3),
    python_hash_of_minus_one_and_minus_two=steps((-2, 4), (-1, 5), -2, (-2, 6), -1, -1),
    python_hash_of_zero_in_the_same_bucket=steps((2**63 - 4, 5), (4 - 2**63, 6), (2**63 - 4, 7), 4 - 2**63),
    python_hash_modulo_2_to_61=steps((0, 1), (2**61 - 1, 2), (2**62 - 2, 3), 0, 2**61 - 1, also=[1 - 2**61]),
    keys_at_the_limits=steps((LOW, HIGH), (HIGH, LOW), (LOW + 1, HIGH - 1), LOW, also=[0, HIGH - 1]),
    keys_equal_in_their_lowest_32_bits=steps((1, 4), (1 + 2**32, 5), (1 - 2**32, 6), 1, 1 + 2**32),
    keys_too_fine_for_float64=steps((2**53, 1), (2**53 + 1, 2), 2**53, (2**53, 2**60 + 1)),
    equal_as_float64_in_one_bucket=steps((2**60, 1), (2**60 + 64, 2), (2**60, 3), 2**60, also=[2**60 - 64]),
    keys_beyond_256_are_equal_by_value=steps((1_000, 1_000), (1_000, 1_001), (-300, 5), 1_000, -300),
    one_long_chain=at_the_end(
        *filled(*[2**20 * i for i in range(300)]), *[2**20 * i for i in range(0, 300, 3)]
    ),
    many_doublings=at_the_end(*filled(*range(1_700))),
    many_doublings_and_removals=at_the_end(
        *filled(*range(-900, 900, 3)), *range(-900, 900, 6), *filled(*range(-900, 900, 2))
    ),
    removed_and_put_again_and_again=at_the_end(*[move for i in range(300) for move in ((i % 7, i), i % 7)]),
    queue_of_six_keys=at_the_end(
        *filled(0, 1, 2, 3, 4), *[move for i in range(5, 300) for move in ((i, i), i - 5)]
    ),
    new_values_only=at_the_end(*[(i % 6, i) for i in range(300)]),
)


@exhaustive_cases(count=2_400)
def test_exhaustive(small):
    """Keys with the same index put and removed in every order, in an empty table and in one that will double."""
    empty = small.lists([(0, 1), (-8, 0), (0, 3), 0, -8], least=1)
    full = small.lists([(24, 5), (0, 7), 0, 16, (7, 0)], least=1)
    before = filled(0, 8, 16, 1, 9, -7)

    def asked(before, moves, also):
        return script((), *map(moved, [*before, *moves]), *SIZES, *[("get", key) for key in also], *SIZES)

    return small.either(
        small.built(lambda moves: asked([], moves, [0, -8, 8]), empty),
        small.built(lambda moves: asked(before, moves, [0, 8, 16, 24, 1, 7]), full),
    )


@random_cases(count=150)
def test_random(st):
    """Up to 40 keys, small, huge or with the same index, in 30 to 150 calls of all kinds."""
    near, any_key = st.integers(-20, 20), st.integers(LOW, HIGH)
    same = st.integers(-30, 30).map(lambda number: 64 * number + 5)
    special = st.sampled_from([LOW, HIGH, -1, -2, 0, 2**61 - 1, 2**32, 2**53, 2**53 + 1])
    value = st.integers(-2, 2) | any_key

    def calls(keys):
        key = st.sampled_from(keys)
        put = st.tuples(st.just("put"), key, value)
        other = st.tuples(st.sampled_from(["get", "get", "remove"]), key) | st.sampled_from(SIZES)
        first = st.permutations(keys).map(lambda keys: [("put", key, 7) for key in keys])
        mixed = st.lists(put | put | other, min_size=30, max_size=150)
        return st.tuples(first | st.just([]), mixed).map(lambda parts: script((), *parts[0], *parts[1]))

    many, alike = (
        st.lists(key, min_size=3, max_size=40, unique=True) for key in (near | any_key | special, same | near)
    )
    return (many | alike).flatmap(calls)


def mixed(keys, missing):
    """Put all keys, ask for missing ones and for all, remove half of them and put them again, with sizes in between."""
    half = len(keys) // 2
    calls = []
    for number, key in enumerate(keys):
        calls += [("put", key, number)]
        if number % 3 == 0:
            calls += SIZES
    calls += [("get", key) for key in [*missing, *reversed(keys)]]
    for number, key in enumerate(keys[half:]):
        calls += [("remove", key)]
        if number % 3 == 0:
            calls += SIZES
    calls += [("put", key, -key) for key in keys[::2]]
    return script((), *calls)


def many_puts(n):
    """Put as many keys as there may be calls of put, ask for some of them, and remove some."""
    count = 5 * n // 2
    calls = []
    for key in range(count):
        calls += [("put", key, -key)]
        if key % 16 == 0:
            calls += SIZES
    calls += [("get", key) for key in range(0, count + n // 2, 3)]
    calls += [("remove", key) for key in range(count - n // 2, count)]
    return script((), *calls, *SIZES)


def workload(n):
    """Keys in any order; many consecutive ones; negative odd multiples; a queue at the boundary; and few keys."""
    rng = random.Random(n)
    distinct = list(dict.fromkeys(rng.randint(LOW, HIGH) for _ in range(2 * n)))
    queue = [("put", key, key) for key in range(n // 2)]
    for key in range(n // 2):
        queue += [("put", n // 2 + key, key), ("remove", key), ("get", key + 1)]
    few = [call for i in range(n // 2) for call in (("put", i % 6, i), ("get", (i + 1) % 6), ("buckets",))]
    return {
        "any keys": mixed(distinct[:n], distinct[n:]),
        "consecutive keys": many_puts(n),
        "negative keys": mixed([-10_007 * i for i in range(n // 2, 0, -1)], range(n // 2)),
        "put and remove in turn": script((), *queue),
        "new values for few keys": script((), *few),
    }
