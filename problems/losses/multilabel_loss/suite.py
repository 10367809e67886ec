"""Hidden suite of multilabel_loss."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

same_loss = close(rel=1e-9, abs=1e-12)
same_gradient = close(rel=1e-9, abs=1e-15)


def compare(expected, got):
    return same_loss(expected[0], got[0]) and same_gradient(expected[1], got[1])


def valid(logits, targets):
    if logits.ndim != 2 or logits.dtype != np.float64 or targets.dtype != np.float64:
        return False
    n, c = logits.shape
    return (
        targets.shape == (n, c)
        and 1 <= min(n, c) <= max(n, c) <= 4_000
        and n * c <= 100_000
        and bool((np.abs(logits) <= 1_000_000).all())
        and bool(((targets == 0) | (targets == 1) | ((targets >= 0.001) & (targets <= 0.999))).all())
    )


def expected(logits, targets):
    """Take the two terms of the definition one by one, in plain Python."""
    losses, slopes = [], []
    for row, wanted in zip(logits.tolist(), targets.tolist()):
        losses += [t * softplus(-z) + (1 - t) * softplus(z) for z, t in zip(row, wanted)]
        slopes.append([((1 - t) * sigmoid(z) - t * sigmoid(-z)) / logits.size for z, t in zip(row, wanted)])
    return math.fsum(losses) / logits.size, np.array(slopes)


def softplus(z):
    """Return log(1 + exp(z))."""
    return math.log1p(math.exp(z)) if z < 0 else z + math.log1p(math.exp(-z))


def sigmoid(z):
    return math.exp(-softplus(-z))


def a(*rows):
    return np.array(rows, dtype=np.float64)


def drawn(seed, n, c, scale=2.0, soft=False):
    """Draw logits, and targets that are 0 and 1, or anything between."""
    rng = np.random.default_rng(seed)
    targets = rng.integers(0, 5, size=(n, c)) / 4
    return rng.normal(size=(n, c)) * scale, targets if soft else np.round(targets)


test_edges = edge_cases(
    one_entry_with_the_label=(a([0.5]), a([1])),
    one_entry_without_the_label=(a([0.5]), a([0])),
    one_sample=(a([1, -2, 3]), a([1, 1, 0])),
    one_label=(a([1], [-2], [3]), a([1], [1], [0])),
    two_samples_two_labels=(a([1, -2], [0.5, 4]), a([0, 1], [1, 0])),
    more_samples_than_labels=drawn(1, 5, 2),
    more_labels_than_samples=drawn(2, 2, 5),
    no_labels_at_all=(a([1, -2, 0.25], [3, -1, 0]), a([0, 0, 0], [0, 0, 0])),
    all_labels=(a([1, -2, 0.25], [3, -1, 0]), a([1, 1, 1], [1, 1, 1])),
    several_labels_in_a_row=(a([3, 2, -1, 0]), a([1, 1, 0, 1])),
    soft_targets=(a([1, -2], [0.5, 3]), a([0.25, 0.5], [0.9, 0.125])),
    all_logits_zero=(a([0, 0], [0, 0]), a([1, 0], [0, 0.5])),
    large_wrong_logits=(a([100_000, -100_000], [1_000_000, 0.5]), a([0, 1], [0, 1])),
    large_right_logits=(a([100_000, -100_000], [3, 0.5]), a([1, 0], [1, 1])),
    wrong_logits_at_the_limits=(a([1_000_000, -1_000_000]), a([0, 1])),
    logits_where_exp_overflows=(a([710, -710], [800, -750]), a([0, 1], [1, 0])),
    logits_where_the_probability_rounds_to_one=(a([40, 37], [-40, -37]), a([0, 1], [1, 0])),
    logits_where_one_minus_p_is_small=(a([20, 16]), a([1, 1])),
    negative_logits_without_labels=(a([-16, -12]), a([0, 0])),
    clipped_probability_shows=(a([30, -30]), a([0, 1])),
    tiny_loss_with_the_label=(a([26.5]), a([1])),
    tiny_loss_without_the_label=(a([-26.5]), a([0])),
    large_and_small_losses=(a([50_000, 1.5]), a([0, 1])),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """Up to four entries in all shapes, with few logits and targets."""
    logits = small.grids([0.0, 1.5, -2.0], most=4)
    return small.built(
        lambda grid, pattern: (
            a(*grid),
            a(*([pattern[(i + 2 * j) % 4] for j in range(len(grid[0]))] for i in range(len(grid)))),
        ),
        logits,
        [[1, 0, 0, 1], [0, 1, 0, 0], [0.5, 1, 0, 1], [0, 0, 0, 0]],
    )


@random_cases(count=120)
def test_random(st):
    """Up to eight samples and labels, with logits of all sizes, hard and soft targets."""
    size = st.integers(1, 8)
    scale = st.sampled_from([0.5, 2.0, 2.0, 10.0, 300.0, 100_000.0])
    return st.builds(drawn, st.integers(0, 10_000), size, size, scale, st.booleans())


def workload(n):
    """Many samples of 25 labels; of one label; one sample of many labels; and large logits."""
    return {
        "25 labels": drawn(n, n, 25),
        "one label": drawn(n + 1, n, 1, soft=True),
        "one sample": drawn(n + 2, 1, n, scale=5.0),
        "large logits": drawn(n + 3, n // 2, 25, scale=20_000.0),
    }
