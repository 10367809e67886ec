"""Hidden suite of precision_recall."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, y_pred):
    return len(y_true) == len(y_pred) <= 300_000 and {*y_true, *y_pred} <= {0, 1}


def expected(y_true, y_pred):
    """Work with sets of rooms and exact fractions, and take the harmonic mean as it is defined."""
    fires = {room for room, truth in enumerate(y_true) if truth == 1}
    alarms = {room for room, said in enumerate(y_pred) if said == 1}
    precision = Fraction(len(fires & alarms), len(alarms)) if alarms else Fraction(0)
    recall = Fraction(len(fires & alarms), len(fires)) if fires else Fraction(0)
    f1 = 2 / (1 / precision + 1 / recall) if precision and recall else Fraction(0)
    return float(precision), float(recall), float(f1)


test_edges = edge_cases(
    no_rooms=([], []),
    one_hit=([1], [1]),
    one_miss=([1], [0]),
    one_false_alarm=([0], [1]),
    one_quiet_room=([0], [0]),
    fires_without_alarms=([1, 0, 1], [0, 0, 0]),
    alarms_without_fires=([0, 0, 0], [1, 0, 1]),
    alarms_only_in_the_wrong_rooms=([1, 0, 1, 0], [0, 1, 0, 1]),
    always_rings=([1, 0, 0, 0], [1, 1, 1, 1]),
    precise_but_blind=([1, 1, 1, 1, 0], [1, 0, 0, 0, 0]),
    quiet_rooms_do_not_matter=([1, 1, 0] + [0] * 20, [1, 0, 1] + [0] * 20),
    small_shares=([1] * 70 + [0] * 60, [0] * 69 + [1] * 61),
    no_quiet_room=([1, 1, 0, 1, 1, 1], [1, 1, 1, 0, 1, 1]),
)


@random_cases
def test_random(st):
    """Rooms of the four kinds, of which a draw may lack some: every denominator is zero now and then."""
    kinds = st.sets(st.sampled_from([(0, 0), (0, 1), (1, 0), (1, 1)]), min_size=1)
    rooms = kinds.flatmap(lambda some: st.lists(st.sampled_from(sorted(some)), max_size=15))
    return rooms.map(lambda pairs: ([truth for truth, _ in pairs], [said for _, said in pairs]))


def workload(n):
    """Half of the rooms burn and half ring: a search through a list of positions is as long as it can be.

    At random, which makes one hit of four; and the others, but for one hit, which makes the smallest shares.
    """
    rng = random.Random(n)
    half = n // 2
    return {
        "at random": (rng.choices([0, 1], k=n), rng.choices([0, 1], k=n)),
        "one hit": ([1] * half + [0] * (n - half), [0] * (half - 1) + [1] * (n - half + 1)),
    }
