"""Hidden suite of k_closest_points."""

import random
from collections import Counter

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(points, k):
    return 1 <= k <= len(points) <= 50_000 and all(
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
    one_point=([[3, 4]], 1),
    all_points=([[3, 4], [0, 0], [-1, 7]], 3),
    origin_itself=([[1, 0], [0, 0], [0, 1]], 1),
    every_quadrant=([[5, 5], [-1, 1], [1, -1], [-1, -1], [1, 1], [-5, -5]], 4),
    negatives_are_not_close=([[-9, -9], [1, 2], [-8, 3]], 1),
    tie_at_the_cut=([[3, 4], [5, 0], [0, -5], [1, 1], [-4, 3]], 3),
    all_equally_far=([[2, 0], [0, 2], [-2, 0], [0, -2]], 2),
    same_distance_both_wanted=([[9, 9], [3, 4], [4, 3], [5, 0]], 3),
    same_point_twice=([[1, 1], [7, 7], [1, 1], [6, 6]], 2),
    same_point_has_room_once=([[1, 2], [1, 2], [0, 1]], 2),
    straight_line_beats_taxi=([[0, 5], [3, 3]], 1),
    straight_line_beats_king=([[4, 0], [3, 3]], 1),
    only_x_differs=([[6, 1], [2, 1], [4, 1]], 2),
    only_y_differs=([[1, 6], [1, 2], [1, 4]], 2),
    squares_beat_sums=([[2, 2], [0, 3]], 1),
    roots_fall_between_ints=([[2, 2], [1, 2], [2, 1]], 2),
    closest_come_last=([[9, 0], [8, 0], [7, 0], [2, 0], [1, 0]], 2),
    closest_come_first=([[1, 0], [2, 0], [7, 0], [8, 0], [9, 0]], 2),
    heap_is_no_sorted_list=([[1, 0], [5, 0], [2, 0], [6, 0], [7, 0], [3, 0], [4, 0]], 4),
    too_fine_for_floats=([[2, FAR], [1, FAR], [FAR, 0], [FAR, 3]], 2),
    too_fine_for_floats_turned=([[-FAR, -FAR], [-FAR, 1 - FAR]], 1),
)


@random_cases
def test_random(st):
    """Close to the origin, where distances tie and points repeat; some lie far out and nearly tie."""
    near = st.lists(st.integers(-5, 5), min_size=2, max_size=2)
    far = st.tuples(st.integers(0, 9), st.sampled_from([FAR, -FAR])).map(list)
    points = st.lists(near, min_size=1, max_size=10) | st.lists(far | near, min_size=1, max_size=5)
    return points.flatmap(lambda points: st.tuples(st.just(points), st.integers(1, len(points))))


def workload(n):
    """Half of the points are wanted: of shuffled ones, and of ones that come ever closer."""
    rng = random.Random(n)
    points = [[rng.randint(-FAR, FAR), rng.randint(-FAR, FAR)] for _ in range(n)]
    closer = [[n - i, i - n] for i in range(n)]
    return {"shuffled": (points, n // 2), "ever closer": (closer, n // 2)}
