"""Hidden suite of k_closest_points."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(points, k):
    return 1 <= k <= len(points) <= 630_000 and all(
        len(point) == 2 and all(abs(coordinate) <= LIMIT for coordinate in point) for point in points
    )


def square(point):
    x, y = point
    return x**2 + y**2


def check(call):
    points, k = call.args
    if len(call.answer) != k:
        return f"expected a list of length {k}, got length {len(call.answer)}"
    left = Counter(map(tuple, points))
    for point in map(tuple, call.answer):
        if not left.get(point):
            return f"{list(point)} occurs more often than in the input"
        left[point] -= 1
    farthest = max(call.answer, key=square)
    for point, count in left.items():
        if count and square(point) < square(farthest):
            return f"{list(point)} is closer than {farthest} and was left out"
    return None


test_edges = edge_cases(
    every_quadrant=([[5, 5], [-1, 1], [1, -1], [-1, -1], [1, 1], [-5, -5]], 4),
    tie_at_the_cut=([[3, 4], [5, 0], [0, -5], [1, 1], [-4, 3]], 3),
    euclidean_not_manhattan=([[0, 5], [3, 3]], 1),
    euclidean_not_chebyshev=([[4, 0], [3, 3]], 1),
    distances_equal_when_rounded_down=([[2, 2], [1, 2], [2, 1]], 2),
    heap_list_is_not_sorted=([[1, 0], [5, 0], [2, 0], [6, 0], [7, 0], [3, 0], [4, 0]], 4),
    distances_equal_as_floats=([[2, LIMIT], [1, LIMIT], [LIMIT, 0], [LIMIT, 3]], 2),
    distances_equal_as_floats_on_diagonal=([[-LIMIT, -LIMIT], [-LIMIT, 1 - LIMIT]], 1),
    largest_coordinates=([[LIMIT, -LIMIT], [-LIMIT, LIMIT]], 2),
)


@exhaustive_cases
def test_exhaustive(small):
    """Many distinct points in short lists, and in longer ones few points, with duplicates and equal distances."""
    many = small.pairs([0, 1, -2, 3], [0, -1, 2])
    few = [[1, 1], [0, 0], [-1, 1], [2, 0]]
    return small.either(small.lists(many, most=2), small.lists(few)), range(1, 7)


@random_cases
def test_random(st):
    """Longer lists of points near the origin, with equal distances, and of distant ones with nearly equal distances."""
    near = st.integers(-9, 9)
    far = st.sampled_from([LIMIT, -LIMIT, 1 - LIMIT]) | st.integers(-LIMIT, LIMIT)
    point = st.lists(near, min_size=2, max_size=2) | st.lists(near | far, min_size=2, max_size=2)
    points = st.lists(point, min_size=20, max_size=50)
    return points.flatmap(lambda points: st.tuples(st.just(points), st.integers(1, len(points))))


def workload(n):
    """Points with descending distances; a small k of very many, equal or sorted; and half of random ones."""
    rng = random.Random(n)
    descending = [[i % 9, n // 8 - i] for i in range(n // 8)]
    ascending = [[x, LIMIT] for x in range(2, n // 4)]
    far = [[LIMIT, LIMIT]] * (n // 2) + ascending + ascending[::-1]
    anywhere = [[rng.randint(-LIMIT, LIMIT), rng.randint(-LIMIT, LIMIT)] for _ in range(n // 4)]
    return {
        "descending distances": (descending, n // 16),
        "small k": ([*far, [1, LIMIT], [-2, 1 - LIMIT], [LIMIT, 0]], 2),
        "half of random points": (anywhere, n // 8),
    }
