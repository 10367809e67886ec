"""Hidden suite of k_closest_points."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000_000


def valid(points, k):
    return 1 <= k <= len(points) <= 260_000 and all(
        len(point) == 2 and all(abs(coordinate) <= FAR for coordinate in point) for point in points
    )


def square(point):
    x, y = point
    return x**2 + y**2


def check(call):
    points, k = call.args
    if len(call.answer) != k:
        return f"{k} points were asked for"
    left = Counter(map(tuple, points))
    for point in map(tuple, call.answer):
        if not left.get(point):
            return f"{list(point)} is in the answer more often than among the points"
        left[point] -= 1
    farthest = max(call.answer, key=square)
    for point, count in left.items():
        if count and square(point) < square(farthest):
            return f"{list(point)} is closer than {farthest} and was left out"
    return None


test_edges = edge_cases(
    every_quadrant=([[5, 5], [-1, 1], [1, -1], [-1, -1], [1, 1], [-5, -5]], 4),
    tie_at_the_cut=([[3, 4], [5, 0], [0, -5], [1, 1], [-4, 3]], 3),
    straight_line_beats_taxi=([[0, 5], [3, 3]], 1),
    straight_line_beats_king=([[4, 0], [3, 3]], 1),
    roots_fall_between_ints=([[2, 2], [1, 2], [2, 1]], 2),
    heap_is_no_sorted_list=([[1, 0], [5, 0], [2, 0], [6, 0], [7, 0], [3, 0], [4, 0]], 4),
    too_fine_for_floats=([[2, FAR], [1, FAR], [FAR, 0], [FAR, 3]], 2),
    too_fine_for_floats_turned=([[-FAR, -FAR], [-FAR, 1 - FAR]], 1),
    as_far_as_can_be=([[FAR, -FAR], [-FAR, FAR]], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Many points in short lists, and in longer ones few points, of which some are equal or equally far."""
    many = small.pairs([0, 1, -2, 3], [0, -1, 2])
    few = [[1, 1], [0, 0], [-1, 1], [2, 0]]
    return small.either(small.lists(many, most=2), small.lists(few)), range(1, 7)


@random_cases
def test_random(st):
    """Longer lists of points near the origin, where distances tie, and of far ones that nearly tie."""
    near = st.integers(-9, 9)
    far = st.sampled_from([FAR, -FAR, 1 - FAR]) | st.integers(-FAR, FAR)
    point = st.lists(near, min_size=2, max_size=2) | st.lists(near | far, min_size=2, max_size=2)
    points = st.lists(point, min_size=20, max_size=50)
    return points.flatmap(lambda points: st.tuples(st.just(points), st.integers(1, len(points))))


def workload(n):
    """Points that come ever closer; the closest of very many, most of them equal; and half of random ones."""
    rng = random.Random(n)
    closer = [[i % 9, n // 8 - i] for i in range(n // 8)]
    equal = [[FAR, FAR]] * (n // 2) + rng.choices([[FAR, FAR], [-FAR, 7], [7, FAR]], k=n // 2 - 3)
    anywhere = [[rng.randint(-FAR, FAR), rng.randint(-FAR, FAR)] for _ in range(n // 4)]
    return {
        "ever closer": (closer, n // 16),
        "closest": ([*equal, [1, FAR], [-2, 1 - FAR], [FAR, 0]], 2),
        "half": (anywhere, n // 8),
    }
