"""Hidden suite of matrix_factorization."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(ratings, users, items, rank, penalty, sweeps, seed_factors):
    """Limits of the spec; and a slightly different seed must not lead elsewhere."""
    pairs = [(user, item) for user, item, _ in ratings]
    if not (
        1 <= users <= 3000
        and 1 <= items <= 3000
        and len(set(pairs)) == len(pairs) <= 20_000
        and all(0 <= user < users and 0 <= item < items for user, item in pairs)
        and all(-10 <= rating <= 10 for _, _, rating in ratings)
        and 1 <= rank <= 8
        and 0.1 <= penalty <= 100
        and 1 <= sweeps <= 20
        and seed_factors.dtype == np.float64
        and seed_factors.shape == (items, rank)
        and bool((np.abs(seed_factors) <= 2).all())
    ):
        return False
    settings = ratings, users, items, rank, penalty, sweeps
    shift = 1e-9 * np.cos(np.arange(seed_factors.size)).reshape(seed_factors.shape)
    here, there = expected(*settings, seed_factors), expected(*settings, seed_factors + shift)
    return all(np.abs(a - b).max() < 1e-7 for a, b in zip(here, there))


def expected(ratings, users, items, rank, penalty, sweeps, seed_factors):
    """Solve each ridge regression as plain least squares with a row of the root of the penalty per factor."""
    of_user, of_item = {}, {}
    for user, item, rating in ratings:
        of_user.setdefault(user, []).append((item, rating))
        of_item.setdefault(item, []).append((user, rating))
    root = math.sqrt(penalty) * np.eye(rank)
    p, q = np.zeros((users, rank)), seed_factors

    def step(groups, fixed, owners):
        factors = np.zeros((owners, rank))
        for owner, group in groups.items():
            rows = np.concatenate([fixed[[other for other, _ in group]], root])
            values = np.array([rating for _, rating in group] + [0.0] * rank)
            orthogonal, triangle = np.linalg.qr(rows)
            factors[owner] = np.linalg.solve(triangle, orthogonal.T @ values)
        return factors

    for _ in range(sweeps):
        p = step(of_user, q, users)
        q = step(of_item, p, items)
    return p, q


def seeds(items, rank, number=0):
    """Factors without any pattern."""
    rng = random.Random(number)
    return np.array([[rng.randrange(-64, 65) / 64 for _ in range(rank)] for _ in range(items)])


def case(ratings, users, items, rank=2, penalty=0.5, sweeps=3, seed=None):
    start = seeds(items, rank) if seed is None else np.array(seed, dtype=np.float64)
    return [(u, i, float(r)) for u, i, r in ratings], users, items, rank, penalty, sweeps, start


SQUARE = [(0, 0, 5), (0, 1, 3), (1, 0, 4), (1, 2, 1), (2, 1, 2), (2, 2, -3)]
LARGER = [(u, i, (u * u + 3 * i) % 7 - 2) for u in range(9) for i in range(7) if (u + 2 * i) % 3]

test_edges = edge_cases(
    no_ratings=case([], 2, 3),
    one_rating=case([(0, 0, 5)], 1, 1, rank=1, sweeps=1, seed=[[1.5]]),
    one_rating_and_more_factors=case([(0, 0, 5)], 1, 1, rank=3, sweeps=2),
    one_sweep=case(SQUARE, 3, 3, sweeps=1),
    two_sweeps=case(SQUARE, 3, 3, sweeps=2),
    many_sweeps=case(LARGER, 9, 7, sweeps=20),
    users_and_items_are_not_swapped=case([(0, 1, 5), (0, 2, 3), (1, 0, 2)], 3, 3),
    user_without_ratings=case(SQUARE, 5, 3),
    item_without_ratings=case(SQUARE, 3, 6, seed=[[1, 2], [0.5, -1], [2, 0], [1, 1], [2, 2], [-1, 0.5]]),
    item_without_ratings_between=case([(0, 0, 5), (1, 2, 4)], 2, 3, sweeps=1),
    ratings_of_zero=case([(0, 0, 0), (0, 1, 4), (1, 0, 3), (1, 1, 0)], 2, 2, sweeps=2),
    only_ratings_of_zero=case([(0, 0, 0), (1, 1, 0)], 2, 2, sweeps=1),
    missing_is_not_zero=case([(0, 0, 4), (1, 1, 4), (2, 2, 4)], 3, 3),
    all_ratings_present=case([(u, i, u - i) for u in range(4) for i in range(3)], 4, 3),
    negative_ratings=case([(u, i, -r) for u, i, r in SQUARE], 3, 3),
    users_with_many_and_few_ratings=case([(0, i, i - 2) for i in range(6)] + [(1, 3, 4)], 2, 6),
    more_factors_than_ratings=case(SQUARE, 3, 3, rank=8),
    rank_one=case(LARGER, 9, 7, rank=1),
    weak_penalty=case(LARGER, 9, 7, penalty=0.1),
    strong_penalty=case(LARGER, 9, 7, penalty=100.0, sweeps=1),
    penalty_of_one=case(LARGER, 9, 7, penalty=1.0, sweeps=1),
    seeds_of_zero_for_one_item=case(SQUARE, 3, 3, seed=[[1, 0.5], [0, 0], [0.25, -1]]),
    ratings_in_descending_order=case(LARGER[::-1], 9, 7, sweeps=2),
    ratings_of_one_user_apart=case([(0, 0, 5), (1, 1, 4), (0, 2, 1), (1, 0, 2), (0, 1, 3)], 2, 3),
    factors_that_grow_slowly=case([(0, 0, 1.1)], 1, 1, rank=1, penalty=1.0, sweeps=20, seed=[[1e-6]]),
    largest_ratings=case(
        [(u, i, 10 if (u + i) % 2 else -10) for u in range(5) for i in range(4)], 5, 4, rank=1
    ),
    one_user_rates_many_items=case([(0, i, i % 5) for i in range(300)], 1, 300),
    one_item_with_many_ratings=case([(u, 0, u % 5) for u in range(300)], 300, 1),
)


@exhaustive_cases(count=400)
def test_exhaustive(small):
    """Up to four ratings by two users of two items, with rank 1 and 2, and one or two sweeps."""
    pairs = small.lists([(0, 0), (0, 1), (1, 0), (1, 1)], most=4, ascending=True, distinct=True)

    def build(pairs, first, rank, sweeps, penalty):
        values = [first, 3.0, -1.0, 2.0]
        rated = [(user, item, rating) for (user, item), rating in zip(pairs, values)]
        return case(rated, 2, 2, rank, penalty, sweeps)

    return small.built(build, pairs, [5.0, 0.0, -2.0], [2, 1], [1, 2, 4], [0.5, 2.0, 1.0])


@random_cases
def test_random(st):
    """Sparse and dense ratings of a few users and items, with rows that have none."""

    def build(users, items, rank, penalty, sweeps, number, share, kind):
        rng = random.Random(number)
        pairs = [(u, i) for u in range(users) for i in range(items) if rng.random() < share]
        rng.shuffle(pairs)
        draw = (lambda: rng.randint(0, 5)) if kind == "stars" else (lambda: rng.uniform(-10, 10))
        return case(
            [(u, i, draw()) for u, i in pairs],
            users,
            items,
            rank,
            penalty,
            sweeps,
            seeds(items, rank, number),
        )

    size = st.integers(1, 4) | st.integers(5, 12)
    penalty = st.sampled_from([0.1, 0.5, 1.0, 2.0, 100.0]) | st.floats(0.1, 10)
    return st.builds(
        build,
        size,
        size,
        st.integers(1, 8) | st.sampled_from([1, 2, 2]),
        penalty,
        st.integers(1, 4) | st.sampled_from([1, 8]),
        st.integers(0, 10**6),
        st.sampled_from([0.1, 0.4, 0.7, 1.0]),
        st.sampled_from(["stars", "real"]),
    ).filter(lambda arguments: valid(*arguments))


def workload(n):
    """Many users with few ratings; one user with many; a dense small matrix."""
    rng = random.Random(n)

    def rated(pairs):
        return [(u, i, (u * 7 + i * 5) % 11 / 2 + rng.randrange(3) - 2) for u, i in pairs]

    users, items = 3 * n // 20, n // 70
    sparse = sorted({(rng.randrange(users), rng.randrange(items)) for _ in range(n)})
    rng.shuffle(sparse)
    dense = [(u, i) for u in range(45) for i in range(40)]
    return {
        "many users": case(rated(sparse), users, items, rank=3, penalty=1.0, sweeps=2),
        "many items": case(rated([(i, u) for u, i in sparse]), items, users, rank=3, penalty=1.0, sweeps=1),
        "one user with many ratings": case(rated([(1, i) for i in range(users)]), 3, users, rank=3, sweeps=1),
        "dense": case(rated(dense), 45, 40, rank=8, penalty=2.0, sweeps=3),
    }
