"""Hidden suite of all_reduce."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-8)


def valid(gradients):
    n = len(gradients)
    d = len(gradients[0]) if n and gradients[0].ndim == 1 else 0
    return (
        1 <= n <= 100
        and 1 <= d <= 100_000
        and n * d <= 200_000
        and all(g.shape == (d,) and g.dtype == np.float64 for g in gradients)
        and all(bool((np.abs(g) <= 1000).all()) for g in gradients)
    )


def expected(gradients):
    """Add up exactly, and list the chunks that worker 0 sends as the spec does."""
    n, d = len(gradients), len(gradients[0])
    total = np.array([math.fsum(column) for column in zip(*(g.tolist() for g in gradients))])
    lengths = [len(range(chunk, d, n)) for chunk in range(n)]  # the first d mod n are longer
    chunks = [(0 - s) % n for s in range(n - 1)] + [(0 + 1 - s) % n for s in range(n - 1)]
    return [total] * n, sum(lengths[chunk] for chunk in chunks)


def numbered(n, d, step=1.0):
    """Gradients whose elements all differ, so that no part can be taken for another."""
    return ([np.arange(d) * step + worker * 0.125 - 3 for worker in range(n)],)


def wide(n, d, largest=1000.0):
    """Gradients of random numbers with many digits."""
    rng = random.Random(n * d)
    return ([np.array([rng.uniform(-largest, largest) for _ in range(d)]) for _ in range(n)],)


test_edges = edge_cases(
    one_worker=numbered(1, 5),
    one_worker_with_one_number=numbered(1, 1),
    two_workers=numbered(2, 4),
    two_workers_with_one_number=numbered(2, 1),
    two_workers_odd_length=numbered(2, 7),
    three_workers=numbered(3, 3),
    one_element_more=numbered(3, 4),
    two_elements_more=numbered(3, 5),
    as_many_numbers_as_workers=numbered(7, 7),
    fewer_numbers_than_workers=numbered(7, 3),
    one_number=numbered(5, 1),
    two_numbers=numbered(5, 2),
    nearly_twice_as_many=numbered(6, 11),
    many_workers=numbered(100, 3),
    many_workers_and_one_element_more=numbered(90, 91),
    long_gradients=numbered(3, 2_000, 0.25),
    more_than_256_numbers=numbered(2, 601, 0.5),
    negative_numbers=([np.array([-1.0, -2.0, -3.0]), np.array([-10.0, 20.0, -30.0])],),
    zeros=([np.zeros(5)] * 4,),
    numbers_that_cancel_out=([np.array([1000.0, -999.25, 0.5]), np.array([-1000.0, 999.25, -0.5])],),
    equal_gradients=([np.array([1.0, 2.5, -3.0, 4.0])] * 3,),
    one_worker_has_all=([np.array([5.0, 6.0, 7.0, 8.0]) * (worker == 2) for worker in range(4)],),
    many_digits=wide(9, 50),
    small_numbers=wide(5, 12, 1e-3),
    tiny_numbers=wide(10, 30, 1e-6),
    largest_numbers=([np.full(10, 1000.0)] * 100,),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """Up to ten workers with up to fifteen numbers, in four scales."""
    return small.built(
        lambda d, n, step: numbered(n, d, step), range(1, 16), range(1, 11), [1.0, 0.5, -2.0, 0.0]
    )


@random_cases(count=60)
def test_random(st):
    """Up to twelve workers, or more, with short and long gradients of many digits, large and tiny."""
    workers = st.integers(1, 12) | st.integers(20, 30)
    length = st.integers(1, 12) | st.integers(10, 60)
    return st.builds(wide, workers, length, st.sampled_from([1000.0, 1000.0, 1.0, 1e-3, 1e-6]))


def workload(n):
    """Many workers with long gradients; few workers with the longest; many workers with empty chunks."""
    rng = np.random.default_rng(n)

    def drawn(workers, length):
        return ([rng.uniform(-1000, 1000, length) for _ in range(workers)],)

    return {
        "many workers": drawn(80, n // 80 - 1),
        "the longest gradients": drawn(2, n // 2),
        "empty chunks": drawn(100, 30),
    }
