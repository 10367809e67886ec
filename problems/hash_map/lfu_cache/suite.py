"""Hidden suite of lfu_cache."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LOW, HIGH = -(2**63), 2**63 - 1


class Model:
    """Writes down all uses, and counts them when a key must go."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.history = []

    def get(self, key):
        if key not in self.values:
            return None
        self.history.append(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            last = {key: time for time, key in enumerate(self.history)}
            evicted = min(last, key=lambda key: (self.history.count(key), last[key]))
            del self.values[evicted]
            self.history = [used for used in self.history if used != evicted]
        self.values[key] = value
        self.history.append(key)


def valid(init, operations):
    [capacity] = init
    return (
        1 <= capacity <= 50_000
        and 1 <= len(operations) <= 200_000
        and all(LOW <= number <= HIGH for _, *numbers in operations for number in numbers)
    )


def used(move):
    """Turn (key, value) into a put, and a key alone into a get."""
    return ("put", *move) if isinstance(move, tuple) else ("get", move)


def steps(capacity, *moves):
    """Use the keys; then evict twice, and ask for all keys."""
    keys = dict.fromkeys(move[0] if isinstance(move, tuple) else move for move in moves)
    calls = [*map(used, moves), ("put", 77, 7), *[("get", 77)] * 9, ("put", 78, 8)]
    return script((capacity,), *calls, *[("get", key) for key in [*keys, 77, 78]])


def filled(*keys):
    return [(key, number) for number, key in enumerate(keys)]


test_edges = edge_cases(
    empty_cache=script((2,), ("get", 1), ("get", 0), ("get", -1), ("put", 1, 0), ("get", 1)),
    room_for_all=script((3,), *map(used, [*filled(5, 2, 9), 2, 5, 9, 9, 7])),
    fewest_uses=steps(2, *filled(1, 2), 1, (3, 30), 1, 2, 3),
    tie_first_put=steps(2, *filled(1, 2), (3, 30), 1, 2, 3),
    tie_last_use=steps(2, *filled(1, 2), 2, 1, (3, 30), 1, 2, 3),
    tie_last_use_of_three=steps(3, *filled(1, 2, 3), 3, 1, 2, (4, 40), 1, 2, 4),
    tie_of_many_uses=steps(3, *filled(1, 2, 3), 1, 1, 2, 3, 2, 3, (4, 40), 1, 2, 3),
    tie_reached_in_another_order=steps(3, *filled(1, 2, 3), 1, 1, 1, 2, 2, 2, 3, 3, 3, (4, 40)),
    older_use_but_more_of_them=steps(2, (1, 10), 1, 1, (2, 20), 2, (3, 30), 1, 2, 3),
    newest_key_is_evicted_next=steps(2, *filled(1, 2), 1, 2, (3, 30), (4, 40), 1, 2, 3, 4),
    new_key_does_not_evict_itself=steps(2, *filled(1, 2), 1, 2, 1, 2, (3, 30), 3, 1, 2),
    lowest_is_one_after_a_new_key=steps(3, *filled(1, 2), 1, 2, 1, 2, (3, 30), 1, 2, (4, 40), 3, 4),
    lowest_jumps_with_its_only_key=steps(2, (1, 10), 1, 1, 1, (2, 20), 2, 2, (3, 30), 1, 2, 3),
    lowest_moves_up_one_by_one=steps(3, *filled(1, 2, 3), 1, 2, 3, 1, 2, 3, 3, (4, 40), 1, 2),
    higher_group_becomes_empty=steps(3, *filled(1, 2, 3), 1, 1, 1, 2, (4, 40), (5, 50), 1, 2, 3, 4),
    gap_between_the_counts=steps(3, *filled(1, 2, 3), 1, 1, 1, 1, 2, 2, 3, 3, 3, (4, 40), 4, 4, 4, (5, 50)),
    uses_forgotten_when_evicted=steps(1, (1, 10), 1, 1, 1, (2, 20), (1, 11), (3, 30), 1, 2),
    comes_back_with_one_use=steps(2, (1, 10), 1, 1, (2, 20), 2, 2, (3, 30), (1, 11), (4, 40), 1, 2, 3),
    missing_key_is_no_use=steps(2, 3, 3, 3, *filled(1, 2), 1, 3, (3, 30), (4, 40), 3, 4, 1),
    missing_key_evicts_nothing=steps(2, *filled(1, 2), 5, 6, 7, 1, 2),
    new_value_is_a_use=steps(2, *filled(1, 2), (1, 11), (3, 30), 2, 1),
    new_value_keeps_the_uses=steps(2, *filled(1, 2), 1, 1, 2, (1, 11), (3, 30), 3, 3, (4, 40), 1, 2),
    new_value_is_the_latest_use=steps(2, *filled(1, 2), 2, (1, 11), (3, 30), 1, 2),
    new_value_evicts_nothing=steps(2, *filled(1, 2), (2, 21), (1, 11), (2, 22), 1, 2),
    same_value_is_a_use=steps(2, (1, 10), (2, 20), (1, 10), (3, 30), 1, 2),
    new_value_below_capacity=steps(3, (1, 10), (1, 11), (2, 5), (2, 6), (1, 12), (3, 7), (4, 8), 1),
    all_used_by_put_only=steps(2, (1, 1), (1, 2), (1, 3), (2, 4), (2, 5), (3, 6), (4, 7), 1),
    capacity_one=steps(1, (1, 10), 1, (1, 11), (2, 20), 1, 2, (2, 21), 2, (1, 12), 2),
    values_of_zero=steps(2, (1, 0), 1, (2, 0), 1, 2, 2, (3, 0), 3, (4, 0), 1, 2, 3, 4),
    key_zero=steps(2, (0, 5), (1, 6), 0, (2, 7), 0, 1, (0, 8), (3, 9)),
    ties_not_by_key=steps(3, *filled(3, 1, 2), (0, 4), 3, 1, 2),
    ties_not_by_value=steps(3, (1, 9), (2, 0), (3, 5), (4, 4), 1, 2, 3),
    negative_keys=steps(3, *filled(-1, -2, 1), -2, (2, 5), -1, 1, -2, (-1, 3)),
    python_hash_of_minus_one_and_minus_two=steps(2, (-1, 1), (-2, 2), -1, (2**61 - 1, 3), (0, 4), -1, -2),
    keys_and_values_at_the_limits=steps(2, (LOW, HIGH), (HIGH, LOW), LOW, (LOW + 1, HIGH - 1), HIGH, LOW),
    keys_equal_in_their_lowest_32_bits=steps(2, (1, 4), (1 + 2**32, 5), 1, (1 - 2**32, 6), 1, 1 + 2**32),
    keys_too_fine_for_float64=steps(2, (2**53, 1), (2**53 + 1, 2), 2**53, (2**53 + 2, 2**60 + 1), 2**53 + 1),
    keys_beyond_256_are_equal_by_value=steps(
        2, (1_000, 1_000), 1_000, (1_000, 1_001), (2_000, 5), 1_000, (3, 1)
    ),
    more_than_256_uses=steps(2, (1, 1), *[1] * 300, (2, 2), *[2] * 299, 5, (3, 3), 1, 2),
    equal_after_600_uses=steps(2, (1, 1), (2, 2), *[1] * 600, *[2] * 599, (3, 3), 1, 2, 3),
    one_less_after_1_100_uses=steps(2, (1, 1), (2, 2), *[2] * 1_100, *[1] * 1_099, (3, 3), 1, 2, 3),
    old_uses_still_count=steps(3, (1, 1), *[1] * 40, *[(key, 0) for key in range(2, 400)], 1, (500, 0), 1),
    capacity_300=steps(300, *filled(*range(300)), *range(10, 300), *filled(1_000, 1_001), 0, 1, 2),
    capacity_1_200=steps(1_200, *filled(*range(1_200)), *range(0, 1_200, 2), 7, (3, 1), (-5, 0), 1, 9),
    many_evictions=steps(2, (5, 5), 5, *filled(*range(10, 1_510)), 5, 1_509),
    all_keys_used_twice=steps(
        40, *filled(*range(40)), *range(39, -1, -1), *filled(*range(50, 60)), *range(60)
    ),
)


@exhaustive_cases(count=1_900)
def test_exhaustive(small):
    """Keys put and used in every order: three in caches of 2 and 1, five in a full cache of 3; then two more come."""

    def play(capacity, before, moves, asked):
        calls = [("put", key, key) for key in before]
        calls += [
            ("put", move[0], number) if type(move) is tuple else ("get", move)
            for number, move in enumerate(moves)
        ]
        calls += [("put", 8, 0), *[("get", 8)] * 5, ("put", 9, -1)]
        return script((capacity,), *calls, *[("get", key) for key in [*asked, 8, 9]])

    three = small.lists([(0,), (1,), (2,), 0, 1, 2], least=1)
    full = small.lists([1, 0, -1, (7,), (0,)], most=4, least=1)
    return small.either(
        small.built(lambda moves: play(3, [1, 0, -1], moves, [1, 0, -1, 7]), full),
        small.built(lambda capacity, moves: play(capacity, [], moves, [0, 1, 2]), [2, 1], three),
    )


@random_cases(count=150)
def test_random(st):
    """Capacities up to 10, up to twice as many keys of any size, and 20 to 110 calls; then all keys are asked for."""
    special = [LOW, HIGH, -1, -2, 0, 2**61 - 1, 2**32, 2**53, 2**53 + 1]
    key = st.integers(-9, 9) | st.integers(LOW, HIGH) | st.sampled_from(special)
    value = st.integers(-2, 2) | st.integers(LOW, HIGH)

    def calls(capacity, keys):
        chosen = st.sampled_from(keys)
        put = st.tuples(st.just("put"), chosen, value)
        get = st.tuples(st.just("get"), chosen)
        moves = st.lists(put | get | get, min_size=20, max_size=110)
        first = [("put", key, number) for number, key in enumerate(keys)]
        end = [("get", key) for key in keys]
        return (st.just([]) | st.just(first)).flatmap(
            lambda first: moves.map(lambda moves: script((capacity,), *first, *moves, *end))
        )

    keys = st.lists(key, min_size=2, max_size=20, unique=True)
    return keys.flatmap(
        lambda keys: st.integers(1, min(10, len(keys))).flatmap(lambda capacity: calls(capacity, keys))
    )


def workload(n):
    """All keys with the same uses; evictions with uses in between; all used twice, then evicted; and few keys."""
    rng = random.Random(n)
    keys = list(dict.fromkeys(rng.randint(LOW, HIGH) for _ in range(2 * n)))
    evictions = []
    for i in range(n):
        evictions += [("put", keys[i], i), ("get", keys[rng.randrange(max(0, i - n // 4), i + 1)])]
        if i % 2:
            evictions += [("get", keys[i + n - 1]), ("put", keys[max(0, i - n // 8)], -i)]
    same = [("put", key, key) for key in range(n)]
    same += [("get", key) for key in [*range(n - 1, -1, -1), *range(n)]]
    same += [("put", -key, 0) for key in range(1, n // 4)] + [("get", key) for key in range(0, n, 7)]
    half = n // 2
    twice = [(name, key, 1)[: 3 if name == "put" else 2] for key in range(half) for name in ("put", "get")]
    for key in range(half // 2):
        twice += [("put", key + n, 0), ("get", key + n), ("get", key + n), ("get", key)]
    few = []
    for i in range(n // 2):
        few += [("get", 1), ("get", 2), ("put", i % 50, i), ("get", i % 50)]
    return {
        "all with the same uses": script((n,), *same),
        "evictions": script((n // 4,), *evictions),
        "all used twice": script((half,), *twice),
        "few keys": script((4,), ("put", 1, 1), ("put", 2, 2), *few),
    }
