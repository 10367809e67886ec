"""Hidden suite of lru_cache."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -(2**63), 2**63 - 1

unmodified = True


class Model:
    """A list of pairs in the order of their last use."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = []

    def take(self, key):
        found = [value for stored, value in self.pairs if stored == key]
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
        return found

    def get(self, key):
        for value in self.take(key):
            self.pairs.append((key, value))
            return value
        return None

    def put(self, key, value):
        self.take(key)
        self.pairs = [*self.pairs, (key, value)][-self.capacity :]

    def keys(self):
        return [key for key, _ in self.pairs]


def valid(init, operations):
    [capacity] = init
    known, listed = set(), 0
    for name, *numbers in operations:
        if name == "put":
            known.add(numbers[0])
        listed += min(len(known), capacity) if name == "keys" else 0
        if not all(LOW <= number <= HIGH for number in numbers):
            return False
    return 1 <= capacity <= 50_000 and 1 <= len(operations) <= 200_000 and listed <= 500_000


KEYS = ("keys",)


def used(move):
    """Turn (key, value) into a put, and a key alone into a get."""
    return ("put", *move) if isinstance(move, tuple) else ("get", move)


def steps(capacity, *moves, before=()):
    """Use the keys, and ask for all keys after each use."""
    calls = [*map(used, before), KEYS]
    for move in moves:
        calls += [used(move), KEYS]
    return script((capacity,), *calls)


def filled(*keys):
    return [(key, number) for number, key in enumerate(keys)]


test_edges = edge_cases(
    empty_cache=steps(2, 1, 0, -1),
    room_for_all=steps(3, *filled(5, 2, 9), 2, 5, 9),
    more_room_than_keys=steps(50_000, *filled(5, 2, 9), 7, 2, 2, 5),
    oldest_put_is_evicted=steps(2, (1, 10), (2, 20), (3, 30), 1, 2, 3),
    get_is_a_use=steps(2, 1, (3, 30), 2, 1, before=[(1, 10), (2, 20)]),
    get_of_the_newest=steps(3, 3, 3, (4, 1), before=filled(1, 2, 3)),
    get_of_the_middle=steps(3, 2, (4, 1), (5, 1), (6, 1), before=filled(1, 2, 3)),
    get_of_all_in_order=steps(3, 1, 2, 3, (4, 1), 1, 2, 3, before=filled(1, 2, 3)),
    get_of_all_in_reverse=steps(3, 3, 2, 1, (4, 1), 3, 2, 1, before=filled(1, 2, 3)),
    missing_key_is_no_use=steps(2, 7, 7, (3, 30), 7, 1, (4, 40), before=filled(1, 2)),
    missing_key_evicts_nothing=steps(2, 5, 6, 7, before=filled(1, 2)),
    new_value_is_a_use=steps(2, (1, 11), (3, 30), 2, 1, before=[(1, 10), (2, 20)]),
    new_value_of_the_newest=steps(2, (2, 21), (2, 22), (3, 30), 2, before=[(1, 10), (2, 20)]),
    new_value_evicts_nothing=steps(2, (2, 21), (1, 11), (2, 22), 1, 2, before=[(1, 10), (2, 20)]),
    same_value_is_a_use=steps(2, (1, 10), (3, 30), before=[(1, 10), (2, 20)]),
    new_value_below_capacity=steps(3, (1, 11), (2, 5), (3, 6), (1, 12), (4, 7), before=[(1, 10)]),
    evicted_key_comes_back=steps(2, (3, 30), (1, 11), 2, (2, 22), 1, before=[(1, 10), (2, 20)]),
    evicted_key_is_gone=steps(2, (3, 30), 1, (1, 5), 1, 2, before=[(1, 10), (2, 20)]),
    keys_is_no_use=script(
        (2,), ("put", 1, 1), ("put", 2, 2), KEYS, KEYS, ("put", 3, 3), KEYS, ("get", 1), KEYS
    ),
    keys_are_not_sorted=steps(4, *filled(9, -3, 5, 0), -3),
    keys_descending=steps(4, *filled(4, 3, 2, 1), (0, 1)),
    capacity_one=steps(1, (1, 10), 1, (1, 11), (2, 20), 1, 2, (2, 21), 2, (1, 12), 2),
    capacity_one_missing_keys=steps(1, 5, (5, 1), 6, 5, 6, (6, 0), 5, 6),
    values_of_zero=steps(2, (1, 0), 1, (2, 0), 1, (3, 0), 2, 1, 3, (1, 0), (4, 1)),
    key_zero=steps(2, (0, 5), (1, 6), 0, (2, 7), 0, 1, (0, 8), (3, 9)),
    value_is_a_key=steps(2, (1, 2), (2, 1), 1, (3, 1), 2, 1, 3),
    equal_values=steps(2, (1, 5), (2, 5), 1, (3, 5), 1, 2, 3),
    negative_keys=steps(3, *filled(-1, -2, 1), -2, (2, 5), -1, 1, -2, (-1, 3)),
    python_hash_of_minus_one_and_minus_two=steps(2, (-1, 1), (-2, 2), -1, (2**61 - 1, 3), (0, 4), -1, -2),
    keys_and_values_at_the_limits=steps(2, (LOW, HIGH), (HIGH, LOW), LOW, (LOW + 1, HIGH - 1), HIGH, LOW),
    keys_equal_in_their_lowest_32_bits=steps(2, (1, 4), (1 + 2**32, 5), 1, (1 - 2**32, 6), 1, 1 + 2**32),
    keys_too_fine_for_float64=steps(2, (2**53, 1), (2**53 + 1, 2), 2**53, (2**53 + 2, 2**60 + 1), 2**53 + 1),
    keys_beyond_256_are_equal_by_value=steps(2, (1_000, 1_000), (1_000, 1_001), (2_000, 5), 1_000, (-300, 1)),
    keys_asked_again_after_a_use=script(
        (3,), *[("put", key, key) for key in (1, 2, 3)], KEYS, ("get", 1), KEYS, ("put", 2, 0), KEYS, KEYS
    ),
    many_uses_of_two_keys=steps(
        2, (3, 3), 2, before=[*filled(1, 2), *[1 + i * i % 3 % 2 for i in range(600)]]
    ),
    capacity_300=steps(300, 5, (5, 1), *filled(1_000, 1_001), before=[*filled(*range(300)), 0, 1, 2]),
    capacity_1_200=steps(1_200, 7, (3, 1), (-5, 0), 0, before=filled(*range(1_201))),
    many_evictions=steps(2, 1_500, (7, 7), before=filled(*range(1_502))),
    one_key_stays=steps(
        3, (9, 9), 0, before=[move for i in range(1, 500) for move in ((0, 0), (i, i), (-i, i))]
    ),
)


@exhaustive_cases(count=1_400)
def test_exhaustive(small):
    """Keys put and used in every order: up to three in caches of 2, 1 and 3, and five in a cache of 3 that is full."""

    def play(capacity, moves, before):
        calls = [("put", move[0], number) if type(move) is tuple else ("get", move) for number, move in moves]
        return script((capacity,), *[("put", key, key) for key in before], *calls, KEYS, ("get", 1), KEYS)

    empty = small.lists([(0,), (1,), (2,), 0, 1, 2], least=1)
    full = small.lists([(7,), 0, 1, (-1,), -1, (0,), (6,)], most=3, least=1)
    return small.either(
        small.built(lambda capacity, moves: play(capacity, list(enumerate(moves)), []), [2, 1, 3], empty),
        small.built(lambda moves: play(3, list(enumerate(moves)), [1, 0, -1]), full),
    )


@random_cases(count=150)
def test_random(st):
    """Capacities up to 12, up to twice as many keys of any size, and 20 to 100 calls; the keys are asked for often."""
    special = [LOW, HIGH, -1, -2, 0, 2**61 - 1, 2**32, 2**53, 2**53 + 1]
    key = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from(special)
    value = st.integers(-2, 2) | st.integers(LOW, HIGH)

    def calls(capacity, keys):
        chosen = st.sampled_from(keys)
        put = st.tuples(st.just("put"), chosen, value)
        get = st.tuples(st.just("get"), chosen)
        moves = st.lists(put | get | get | st.just(KEYS), min_size=20, max_size=100)
        first = [("put", key, number) for number, key in enumerate(keys)]
        return (st.just([]) | st.just(first)).flatmap(
            lambda first: moves.map(lambda moves: script((capacity,), *first, *moves, KEYS))
        )

    keys = st.lists(key, min_size=2, max_size=20, unique=True)
    return keys.flatmap(
        lambda keys: st.integers(1, min(12, len(keys) + 1)).flatmap(lambda capacity: calls(capacity, keys))
    )


def workload(n):
    """Uses of the newest and of the oldest key; evictions with uses in between; keys of few; and keys of many.

    At the end of the third, two of the few keys are not used for a long time before keys.
    """
    rng = random.Random(n)
    keys = list(dict.fromkeys(rng.randint(LOW, HIGH) for _ in range(2 * n)))
    evictions = []
    for i in range(n):
        evictions += [("put", keys[i], i), ("get", keys[rng.randrange(max(0, i - n // 4), i + 1)])]
        if i % 2:
            evictions += [("get", keys[i + n - 1]), ("put", keys[max(0, i - n // 8)], -i)]
    uses = [("put", key, key) for key in range(n)]
    for i in range(n // 2):
        uses += [("get", n - 1 - i % 5), ("get", i), ("put", n - 9, i)]
    few = []
    for i in range(n):
        few += [("put", i % 3, i), ("get", i * i % 3), KEYS]
    few += [("get", 1)] * (2 * n) + [("get", 2), KEYS] * (n // 2)
    many = [("put", key, 0) for key in keys[:n]]
    for i in range(15):
        many += [("get", keys[5 * i]), KEYS]
    return {
        "uses": script((n,), *uses, KEYS),
        "evictions": script((n // 4,), *evictions, KEYS),
        "keys of few": script((3,), *few),
        "keys of many": script((n,), *many),
    }
