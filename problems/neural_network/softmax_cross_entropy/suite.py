"""Hidden suite of softmax_cross_entropy."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(logits, targets):
    if logits.ndim != 2 or logits.dtype != np.float64 or targets.dtype != np.int64:
        return False
    n, c = logits.shape
    return (
        1 <= n <= 2000
        and 1 <= c <= 2000
        and n * c <= 500_000
        and bool((np.abs(logits) <= 100_000).all())
        and targets.shape == (n,)
        and bool(((targets >= 0) & (targets < c)).all())
    )


def expected(logits, targets):
    """Compare each class with the target and with each other class, in plain Python: 1 / p_k = sum exp(z_j - z_k)."""
    n = len(targets)
    losses, gradient = [], []
    for row, target in zip(logits.tolist(), targets.tolist()):
        losses.append(log_of_sum([z - row[target] for z in row]))
        shares = [math.exp(-log_of_sum([other - z for other in row])) for z in row]
        gradient.append([(share - (k == target)) / n for k, share in enumerate(shares)])
    return math.fsum(losses) / n, np.array(gradient)


def log_of_sum(exponents):
    """Return log(sum of exp), by adding the exponentials of one sign of the exponents at a time."""
    top = max(exponents)
    if top <= 500:  # no exponential overflows, and that of the class itself is 1
        return math.log(math.fsum(map(math.exp, exponents)))
    return top + math.log(math.fsum(math.exp(exponent - top) for exponent in exponents))


def batch(*rows):
    """Make a batch of pairs of logits and target."""
    logits, targets = zip(*rows)
    return np.array(logits, dtype=np.float64), np.array(targets, dtype=np.int64)


test_edges = edge_cases(
    one_sample_one_class=batch(([7], 0)),
    one_class=batch(([7], 0), ([-100_000], 0), ([3], 0)),
    one_sample=batch(([1, 2, 4], 2)),
    equal_logits=batch(([2, 2, 2, 2], 1), ([0, 0, 0, 0], 3)),
    as_many_samples_as_classes=batch(([1, 0, -2], 1), ([0.5, 3, 1], 0), ([2, 2, -1], 2)),
    more_samples_than_classes=batch(([1, 0], 1), ([0.5, 3], 0), ([2, 2], 1), ([-1, 4], 1)),
    more_classes_than_samples=batch(([1, 0, 3, 2, 0.25], 4), ([0, -1, 2, 1, 1], 0)),
    same_target_twice=batch(([1, 0, 3], 1), ([2, 1, 0], 1)),
    target_far_below=batch(([100_000, -100_000], 1)),
    target_far_above=batch(([100_000, -100_000], 0)),
    target_a_little_below=batch(([100_000, 99_999.5], 1), ([-100_000, -99_999.5], 0)),
    rows_far_apart=batch(([100_000, 99_999], 1), ([1, 2], 0), ([-100_000, -99_998], 0)),
    loss_of_50=batch(([30, -20, 0], 1)),
    loss_of_750=batch(([700, -50, 0], 1)),
    loss_of_743=batch(([743.5, 0, 3], 1), ([0, -741.25, -3], 1)),
    small_probability=batch(([0, -25], 1), ([0, -18], 1), ([0, -36], 1)),
    tiny_probabilities_of_the_others=batch(([21] + [0] * 30, 0)),
    all_logits_far_below_zero=batch(([-1000, -1001, -1002], 1)),
    one_far_below_the_others=batch(([3, -100_000, 2], 0)),
    maximum_far_above_the_mean=batch(([100_000] + [0] * 5, 2)),
    many_classes=batch(([k % 7 for k in range(300)], 299), ([-(k % 5) for k in range(300)], 0)),
    many_samples=batch(*(([k % 3, k % 5, 1], k % 3) for k in range(300))),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """One or two samples with up to three classes, among them equal, large and very different logits."""
    values = [0.0, 1.0, -2.5, 800.0, -100_000.0]

    def samples(c, entries):
        rows = small.lists(entries, c, least=c).kept(c)
        return small.lists([(row, target) for row in rows for target in range(c)], 2, least=1)

    world = small.either(samples(1, values[:2]), samples(2, values), samples(3, values[1:4]))
    return small.built(lambda rows: batch(*rows), world)


@random_cases
def test_random(st):
    """Logits near each other, of moderate size, and over the whole range."""
    near = st.integers(-3, 3) | st.floats(-5, 5)
    moderate = st.floats(-60, 60) | st.integers(-800, 800)
    wide = st.integers(-100_000, 100_000) | st.sampled_from([-100_000.0, 100_000.0, 99_999.5])

    def rows(n, c, entry):
        row = st.tuples(st.lists(entry, min_size=c, max_size=c), st.integers(0, c - 1))
        return st.lists(row, min_size=n, max_size=n).map(lambda pairs: batch(*pairs))

    return st.tuples(
        st.integers(1, 6), st.integers(1, 7), st.sampled_from([near, near, moderate, wide, near | wide])
    ).flatmap(lambda drawn: rows(*drawn))


def workload(n):
    """Many classes, few classes, logits over the whole range, and targets that are nearly certain."""
    rng = random.Random(n)

    def drawn(rows, columns, spread):
        logits = [[rng.gauss(0, spread) for _ in range(columns)] for _ in range(rows)]
        return np.array(logits).clip(-100_000, 100_000), np.array(
            [rng.randrange(columns) for _ in range(rows)]
        )

    nearly, fully = np.zeros((2, n // 10, 2000))
    nearly[:, 7] = 27.7
    fully[:, 7] = 100.0
    fully[0, 8] = 101.0
    return {
        "2,000 classes": drawn(n, 2000, 2),
        "ten classes": drawn(8 * n, 10, 3),
        "large logits": drawn(8 * n, 100, 40_000),
        "nearly certain": (nearly, np.full(n // 10, 7)),
        "certain but for one": (fully, np.full(n // 10, 7)),
    }
