"""Hidden suite of shortest_tour."""

import random
from itertools import permutations
from math import hypot, inf, isclose

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(distances):
    n = len(distances)
    return (
        1 <= n <= 14
        and all(len(row) == n for row in distances)
        and all(distances[a][a] == 0 for a in range(n))
        and all(0 <= d <= 10_000 for row in distances for d in row)
    )


def length_of(distances, tour):
    return sum(distances[a][b] for a, b in zip(tour, tour[1:] + tour[:1]))


def shortest(distances):
    """Return the shortest length: all orders of up to seven cities, else sets of cities by their size."""
    n = len(distances)
    if n <= 7:
        return min(length_of(distances, [0, *order]) for order in permutations(range(1, n)))
    paths = {(1 << city, city): distances[0][city] for city in range(1, n)}
    for _ in range(n - 2):
        longer = {}
        for (visited, last), length in paths.items():
            row = distances[last]
            for city in range(1, n):
                if not visited >> city & 1:
                    key = visited | 1 << city, city
                    longer[key] = min(longer.get(key, inf), length + row[city])
        paths = longer
    return min(length + distances[last][0] for (_, last), length in paths.items())


def check(call):
    """Say whether the tour is one, and whether both lengths are the shortest."""
    (distances,) = call.args
    length, tour = call.answer
    n = len(distances)
    if tour[:1] != [0] or sorted(tour) != list(range(n)):
        return f"the tour must start with 0 and contain each city from 0 to {n - 1} once"
    best = shortest(distances)
    real = length_of(distances, tour)
    if not isclose(real, best, rel_tol=1e-9, abs_tol=1e-9):
        return f"the tour has length {real:.12g}, the shortest one has {best:.12g}"
    if not isclose(length, best, rel_tol=1e-9, abs_tol=1e-9):
        return f"the returned length is {length:.12g}, but the tour has length {real:.12g}"
    return None


def matrix(n, distance):
    return [[float(distance(a, b)) if a != b else 0.0 for b in range(n)] for a in range(n)]


def anywhere(seed, n, low=0, high=10_000):
    """Make random distances, other ones in each direction."""
    rng = random.Random(seed)
    return (matrix(n, lambda a, b: rng.uniform(low, high)),)


def scattered(seed, n):
    """Make distances between random points in the plane."""
    rng = random.Random(seed)
    points = [(rng.uniform(0, 7_000), rng.uniform(0, 7_000)) for _ in range(n)]
    return (matrix(n, lambda a, b: hypot(points[a][0] - points[b][0], points[a][1] - points[b][1])),)


def planted(seed, n, jump=1.5):
    """Make a hidden cycle with edges of 1, but one edge that costs 4; all others are a little over 1."""
    rng = random.Random(seed)
    order = rng.sample(range(n), n)
    rows = matrix(n, lambda a, b: rng.uniform(1.1, jump))
    for i, city in enumerate(order):
        rows[city][order[(i + 1) % n]] = 4.0 if i == 2 else 1.0
    return (rows,)


def tolls(seed, n):
    """Make a hidden cycle, one edge of it too long, and add tolls for leaving and entering, which every tour pays.

    Along the cycle the tolls fall, so that the best next city is nearly always one of the farthest.
    """
    rng = random.Random(seed)
    order = [0, *rng.sample(range(1, n), n - 1)]
    leaving = [rng.randrange(50) for _ in range(n)]
    at = {city: i for i, city in enumerate(order)}

    def distance(a, b):
        edge = rng.uniform(1.1, 1.5) if at[b] != (at[a] + 1) % n else 4.0 if at[a] == 2 else 1.0
        return leaving[a] + 10 * (n - at[b]) + edge

    return (matrix(n, distance),)


def tiny_beside_large(seed, n):
    """Make distances of about a millionth, but a third of them are 10,000."""
    rng = random.Random(seed)
    return (matrix(n, lambda a, b: rng.choice([10_000, *[1e-6 + rng.random() / 3e7] * 2])),)


test_edges = edge_cases(
    one_city=([[0.0]],),
    two_cities=([[0.0, 3.0], [4.0, 0.0]],),
    three_cities_one_way=([[0.0, 5.0, 1.0], [1.0, 0.0, 5.0], [5.0, 1.0, 0.0]],),
    three_cities_the_other_way=([[0.0, 1.0, 5.0], [5.0, 0.0, 1.0], [1.0, 5.0, 0.0]],),
    way_home_decides=(
        [[0.0, 1.0, 4.0, 2.0], [9.0, 0.0, 1.0, 2.0], [3.0, 9.0, 0.0, 1.0], [20.0, 3.0, 2.0, 0.0]],
    ),
    all_distances_zero=(matrix(4, lambda a, b: 0),),
    all_distances_equal=(matrix(6, lambda a, b: 7),),
    all_distances_at_the_limit=(matrix(5, lambda a, b: 10_000),),
    detour_is_shorter=(matrix(5, lambda a, b: 10_000 if (b - a) % 5 == 1 else 1),),
    nearest_city_is_wrong=(
        [[0.0, 1.0, 2.0, 3.0], [1.0, 0.0, 2.0, 100.0], [2.0, 2.0, 0.0, 2.0], [3.0, 100.0, 2.0, 0.0]],
    ),
    tiny_differences=anywhere(1, 7, 1.0, 1.000001),
    large_distances_close_together=anywhere(2, 7, 9_999, 10_000),
    equal_in_single_precision=anywhere(7, 7, 1.0, 1.0000001),
    large_distances_equal_in_single_precision=anywhere(8, 7, 9_000, 9_000.0005),
    tiny_distances=anywhere(3, 6, 0, 1e-3),
    distances_below_a_millionth=anywhere(9, 7, 0, 1e-6),
    tiny_distances_beside_large_ones=tiny_beside_large(10, 8),
    best_end_depends_on_the_set=planted(4, 8),
    ten_points_in_the_plane=scattered(5, 10),
    ten_cities_anywhere=anywhere(6, 10),
    far_cities_next=tolls(11, 10),
    eleven_cities_with_whole_distances=(matrix(11, lambda a, b: 1 + (a * 7 + b * 5) % 9),),
)


@exhaustive_cases(count=1_000)
def test_exhaustive(small):
    """Two to four cities with distances of 0, 1 and 3.5, other ones in each direction."""

    def world(n, values):
        return small.built(
            lambda numbers: (matrix(n, lambda a, b: numbers[a * (n - 1) + b - (b > a)]),),
            small.lists(values, n * (n - 1), least=n * (n - 1)).kept(n * (n - 1))[:: 1 + 6 * (n == 4)],
        )

    return small.either(world(2, [0, 1, 3.5]), world(3, [0, 1, 3.5]), world(4, [1, 3]))


@random_cases(count=100)
def test_random(st):
    """Three to seven cities: whole distances with ties, any distances, nearly equal ones, points, hidden cycles."""
    seed = st.integers(0, 100_000)
    n = st.integers(3, 7)

    def whole(numbers):
        cities = 6
        return (matrix(cities, lambda a, b: numbers[a * cities + b]),)

    return (
        st.lists(st.integers(0, 9), min_size=36, max_size=36).map(whole)
        | st.builds(anywhere, seed, n)
        | st.builds(anywhere, seed, n, st.just(1), st.sampled_from([1 + 1e-6, 1 + 1e-5]))
        | st.builds(anywhere, seed, n, st.just(0), st.sampled_from([1e-7, 1e-5]))
        | st.builds(tiny_beside_large, seed, n)
        | st.builds(scattered, seed, n)
        | st.builds(planted, seed, n)
        | st.builds(tolls, seed, n)
    )


def workload(n):
    """Nearly equal distances near the limit, points in the plane, equal distances, a hidden cycle, and tolls."""
    return {
        "nearly equal distances": anywhere(1, n, 9_990, 10_000),
        "points in the plane": scattered(2, n),
        "equal distances": (matrix(n, lambda a, b: 3),),
        "hidden cycle": planted(3, n),
        "tolls": tolls(4, n),
    }
