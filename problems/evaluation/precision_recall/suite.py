"""Hidden suite of precision_recall."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, y_pred):
    return 1 <= len(y_true) == len(y_pred) <= 100_000 and {*y_true, *y_pred} <= {0, 1}


def expected(y_true, y_pred):
    """Work with sets of rooms and exact fractions, and take the harmonic mean as it is defined."""
    fires = {room for room, truth in enumerate(y_true) if truth == 1}
    alarms = {room for room, said in enumerate(y_pred) if said == 1}
    precision = Fraction(len(fires & alarms), len(alarms)) if alarms else Fraction(0)
    recall = Fraction(len(fires & alarms), len(fires)) if fires else Fraction(0)
    f1 = 2 / (1 / precision + 1 / recall) if precision and recall else Fraction(0)
    return float(precision), float(recall), float(f1)


test_edges = edge_cases(
    one_quiet_room=([0], [0]),
    fires_without_alarms=([1, 0, 1], [0, 0, 0]),
    alarms_without_fires=([0, 0, 0], [1, 0, 1]),
    alarms_only_in_the_wrong_rooms=([1, 0, 1, 0], [0, 1, 0, 1]),
    always_rings=([1, 0, 0, 0], [1, 1, 1, 1]),
    precise_but_blind=([1, 1, 1, 1, 0], [1, 0, 0, 0, 0]),
    quiet_rooms_do_not_matter=([1, 1, 0] + [0] * 20, [1, 0, 1] + [0] * 20),
    small_shares=([1] * 70 + [0] * 60, [0] * 69 + [1] * 61),
)


@exhaustive_cases(count=1_364)
def test_exhaustive(small):
    """Rooms of the four kinds in every order."""
    return small.built(
        lambda rooms: ([truth for truth, _ in rooms], [said for _, said in rooms]),
        small.lists([(1, 1), (1, 0), (0, 1), (0, 0)], least=1),
    )


@random_cases
def test_random(st):
    """Eight to eighty rooms of the four kinds, of which a draw may lack some: denominators are zero now and then."""
    kinds = st.sets(st.sampled_from([(0, 0), (0, 1), (1, 0), (1, 1)]), min_size=1)
    rooms = kinds.flatmap(lambda some: st.lists(st.sampled_from(sorted(some)), min_size=8, max_size=80))
    return rooms.map(lambda pairs: ([truth for truth, _ in pairs], [said for _, said in pairs]))


def workload(n):
    """Half of the rooms burn and half ring: a search through a list of positions is as long as it can be.

    At random, which makes one hit of four; all but one hit missed, which makes the smallest shares; and few fires.
    """
    rng = random.Random(n)
    half = n // 2
    return {
        "at random": (rng.choices([0, 1], k=n), rng.choices([0, 1], k=n)),
        "one hit": ([1] * half + [0] * (n - half), [0] * (half - 1) + [1] * (n - half + 1)),
        "few fires, always rings": ([1 if room % 1000 == 999 else 0 for room in range(n)], [1] * n),
    }
