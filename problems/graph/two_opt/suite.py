"""Hidden suite of two_opt."""

import random
from math import hypot, pi, sin

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(distances, tour):
    n = len(tour)
    return (
        1 <= n == len(distances) <= 400
        and all(len(row) == n for row in distances)
        and sorted(tour) == list(range(n))
        and all(distances[a][a] == 0 for a in range(n))
        and all(distances[a][b] == distances[b][a] for a in range(n) for b in range(a))
        and all(0 <= d <= 10_000 and d * 8 % 1 == 0 for row in distances for d in row)
    )


def length(distances, tour):
    return sum(distances[a][b] for a, b in zip(tour, tour[1:] + tour[:1]))


def check(call):
    """Say why the answer is no tour, is longer than the given one, or which move shortens it."""
    distances, given = call.args
    n = len(given)
    tour = call.answer
    if sorted(tour) != list(range(n)):
        return f"the answer must contain each city from 0 to {n - 1} once"
    before, after = length(distances, given), length(distances, tour)
    if after > before:
        return f"the tour has length {after:g}, and the given one is shorter: {before:g}"
    ends = list(zip(tour, tour[1:] + tour[:1]))
    for i, (a, b) in enumerate(ends):
        for c, d in ends[i + 1 :]:
            gain = distances[a][b] + distances[c][d] - distances[a][c] - distances[b][d]
            if gain > 0:
                return (
                    f"replacing the edges {a}-{b} and {c}-{d} by {a}-{c} and {b}-{d} "
                    f"shortens the tour by {gain:g}"
                )
    return None


def matrix(n, distance):
    """Make a symmetric matrix of multiples of 1/8 from the distance of each pair of cities."""
    rows = [[0.0] * n for _ in range(n)]
    for b in range(n):
        for a in range(b):
            rows[a][b] = rows[b][a] = round(8 * distance(a, b)) / 8
    return rows


def plane(points):
    """Make distances between points, rounded to multiples of 1/8."""
    return matrix(len(points), lambda a, b: hypot(points[a][0] - points[b][0], points[a][1] - points[b][1]))


def listed(n, *numbers):
    """Make distances from the numbers for 0-1, 0-2, 1-2, 0-3 and so on."""
    return matrix(n, lambda a, b: numbers[b * (b - 1) // 2 + a])


def anywhere(seed, n, low=0, high=80_000):
    """Make random distances, without the triangle inequality, and a random tour."""
    rng = random.Random(seed)
    numbers = [rng.randrange(low, high + 1) / 8 for _ in range(n * n)]
    return listed(n, *numbers), rng.sample(range(n), n)


def scattered(seed, n):
    """Make random points in the plane and a random tour."""
    rng = random.Random(seed)
    points = [(rng.randrange(6_000), rng.randrange(6_000)) for _ in range(n)]
    return plane(points), rng.sample(range(n), n)


def ring(seed, n, reversals):
    """Make a ring of cities in random order, and its best tour after some reversals."""
    rng = random.Random(seed)
    order = rng.sample(range(n), n)
    at = {city: i for i, city in enumerate(order)}
    distances = matrix(n, lambda a, b: 10_000 * sin(pi * abs(at[a] - at[b]) / n))
    for _ in range(reversals):
        i, j = sorted(rng.sample(range(n), 2))
        order[i:j] = order[i:j][::-1]
    return distances, order


def planted(seed, n):
    """Make random distances of 2 to 6, and a tour with edges of 1, each fourth of 3: local optima are longer."""
    rng = random.Random(seed)
    order = rng.sample(range(n), n)
    distances = matrix(n, lambda a, b: rng.randrange(16, 49) / 8)
    for i, city in enumerate(order):
        after = order[(i + 1) % n]
        distances[city][after] = distances[after][city] = 3.0 if i % 4 == 3 else 1.0
    return distances, order


def lone_move(seed, n, closing=False):
    """Make a tour of which one move of 1/8 is the only one that pays; its new edges are among the longest ones."""
    rng = random.Random(seed)
    order = rng.sample(range(n), n)
    i = rng.randrange(1 if closing else 0, n - 2)
    j = n - 1 if closing else rng.randrange(i + 2, n if i else n - 1)
    ends = a, b, c, d = order[i], order[i + 1], order[j], order[(j + 1) % n]

    def distance(u, v):
        common = (u in ends) + (v in ends)
        return 9_001 + rng.random() * 900 if common == 0 else 9_800 if common == 1 else 9_900

    distances = matrix(n, distance)
    for u, v in zip(order, order[1:] + order[:1]):
        if (u, v) not in ((a, b), (c, d)):
            distances[u][v] = distances[v][u] = 9_000.0
    distances[b][d] = distances[d][b] = 9_899.875
    return distances, order


def from_second(distances, tour):
    return distances, tour[1:] + tour[:1]


CROSS = plane([(0, 0), (8, 0), (8, 6), (0, 6)])
LINE = plane([(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0)])

test_edges = edge_cases(
    one_city=([[0.0]], [0]),
    two_cities=(listed(2, 5), [1, 0]),
    three_cities=(listed(3, 1, 5, 9), [2, 0, 1]),
    crossing=(CROSS, [0, 2, 1, 3]),
    crossing_at_the_closing_edge=(CROSS, [0, 1, 3, 2]),
    crossing_from_another_start=(CROSS, [2, 1, 3, 0]),
    best_tour_already=(CROSS, [1, 2, 3, 0]),
    only_the_closing_edge_helps=(listed(4, 1, 2, 3, 6, 2, 1), [0, 1, 2, 3]),
    all_distances_equal=(listed(5, *[4] * 10), [4, 2, 0, 1, 3]),
    all_distances_zero=(listed(4, *[0] * 6), [0, 2, 1, 3]),
    cities_on_a_line=(LINE, [0, 2, 4, 6, 1, 3, 5]),
    duplicate_cities=(plane([(0, 0), (4, 4), (0, 0), (4, 4), (0, 0), (4, 4)]), [0, 1, 2, 3, 4, 5]),
    gain_of_an_eighth=(listed(4, 9000, 9000.125, 9000, 9000, 9000, 9000), [0, 2, 1, 3]),
    gains_below_one=(listed(5, *[7 + i * i % 7 / 8 for i in range(10)]), [0, 1, 2, 3, 4]),
    later_sweeps_needed=ring(1, 12, 9),
    without_triangle_inequality=anywhere(2, 9),
    better_than_most_local_optima=planted(5, 40),
    better_than_most_local_optima_of_few_cities=planted(6, 10),
    large_distances_close_together=anywhere(3, 12, 79_900),
    random_points=scattered(4, 60),
    moves_on_edges_that_are_gone=anywhere(135, 7, 0, 24),
    moves_on_edges_that_are_gone_from_the_second_city=from_second(*anywhere(135, 7, 0, 24)),
    long_tour_with_gains_of_an_eighth=anywhere(7, 40, 79_999),
    one_move_pays=lone_move(8, 7),
    only_one_move_pays_in_60_cities=lone_move(9, 60),
    only_a_move_at_the_closing_edge_pays_in_60_cities=lone_move(10, 60, True),
)


@exhaustive_cases(count=1_000)
def test_exhaustive(small):
    """All distances of 1, 2.5 and 4 between four cities, and some of five cities."""
    four = small.built(
        lambda numbers, tour: (listed(4, *numbers), tour[:]),
        small.lists([1, 2.5, 4], 6, least=6).kept(6),
        [[0, 1, 2, 3], [1, 3, 0, 2]],
    )
    five = small.built(
        lambda numbers: (listed(5, *numbers), [3, 1, 4, 0, 2]),
        small.lists([1, 3], 10, least=10).kept(10)[::7],
    )
    return small.either(five, four)


@random_cases(count=100)
def test_random(st):
    """Four to sixteen cities: in the plane, on rings, or without the triangle inequality; some need no move or one."""
    seed = st.integers(0, 100_000)
    return (
        st.builds(scattered, seed, st.integers(4, 14))
        | st.builds(anywhere, seed, st.integers(4, 12), st.just(0), st.sampled_from([24, 80, 80_000]))
        | st.builds(planted, seed, st.integers(5, 16))
        | st.builds(ring, seed, st.integers(5, 16), st.integers(0, 6))
        | st.builds(lone_move, seed, st.integers(4, 30), st.booleans())
    )


def workload(n):
    """A ring with some reversals, points with a random tour, a good tour, random distances, and one move of 1/8."""
    return {
        "ring with reversals": ring(1, n, 3),
        "random points": scattered(2, n // 8),
        "nothing to improve": ring(3, n, 0),
        "random distances": anywhere(4, n // 8),
        "one move pays": lone_move(5, n),
    }
