"""Hidden suite of multi_head_attention."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, wq, wk, wv, wo, heads, causal):
    """Shapes that fit together, numbers within the limits of the spec, and no scores beyond them."""
    if any(array.ndim != 2 or array.dtype != np.float64 for array in (x, wq, wk, wv, wo)):
        return False
    n, d = x.shape
    return (
        1 <= n <= 480
        and 1 <= d <= 64
        and all(weights.shape == (d, d) for weights in (wq, wk, wv, wo))
        and 1 <= heads <= d
        and d % heads == 0
        and n * n * heads <= 2_000_000
        and all(bool((np.abs(array) <= 10).all()) for array in (x, wq, wk, wv, wo))
        and bool(largest_score(x @ wq, x @ wk, heads) <= 100_000)
    )


def largest_score(q, k, heads):
    scale = math.sqrt(q.shape[1] / heads)
    pairs = zip(np.split(q, heads, axis=1), np.split(k, heads, axis=1))
    return max(np.abs(mine @ other.T).max() / scale for mine, other in pairs)


def expected(x, wq, wk, wv, wo, heads, causal):
    """Compute one token of one head after the other, in plain Python."""
    tokens, size = x.tolist(), x.shape[1] // heads
    q, k, v = (product(tokens, weights.tolist()) for weights in (wq, wk, wv))
    joined = [[] for _ in tokens]
    for start in range(0, x.shape[1], size):
        part = slice(start, start + size)
        for i, row in enumerate(joined):
            seen = range(i + 1 if causal else len(tokens))
            scores = [dot(q[i][part], k[t][part]) / math.sqrt(size) for t in seen]
            weights = [math.exp(score - max(scores)) for score in scores]
            columns = zip(*(v[t][part] for t in seen))
            row += [dot(weights, column) / math.fsum(weights) for column in columns]
    return np.array(product(joined, wo.tolist()))


def product(rows, matrix):
    return [[dot(row, column) for column in zip(*matrix)] for row in rows]


def dot(first, second):
    return math.fsum(a * b for a, b in zip(first, second))


def a(*rows):
    return np.array(rows, dtype=np.float64)


def drawn(seed, n, d, heads, causal, scale=1.0):
    """Draw tokens and weights; with a larger scale, the scores are larger."""
    rng = np.random.default_rng(seed)
    x = np.clip(rng.normal(size=(n, d)), -10, 10)
    wq, wk, wv, wo = np.clip(rng.normal(size=(4, d, d)) / math.sqrt(d), -10, 10)
    return x, np.clip(scale * wq, -10, 10), np.clip(scale * wk, -10, 10), wv, wo, heads, causal


def extreme(*numbers, key, causal):
    """Return tokens of four equal numbers, with scores up to 100,000 for 10 and 10."""
    x, eye = a(*([number] * 4 for number in numbers)), np.eye(4)
    return x, np.full((4, 4), 6.25), np.full((4, 4), key), eye, eye, 1, causal


EYE = np.eye(2)

test_edges = edge_cases(
    one_number=(a([3]), a([2]), a([-1]), a([5]), a([7]), 1, False),
    one_token=drawn(1, 1, 4, 2, False),
    one_token_causal=drawn(2, 1, 4, 2, True),
    one_head=drawn(3, 5, 4, 1, False),
    one_head_causal=drawn(4, 5, 4, 1, True),
    two_heads=drawn(5, 5, 4, 2, False),
    two_heads_causal=drawn(6, 5, 4, 2, True),
    heads_of_one_column=drawn(7, 5, 3, 3, True),
    as_many_tokens_as_columns=drawn(8, 6, 6, 3, False),
    as_many_tokens_as_heads=drawn(9, 3, 6, 3, False),
    as_many_tokens_as_columns_of_a_head=drawn(10, 2, 6, 3, True),
    wide_heads=drawn(11, 3, 12, 2, False),
    large_scores=(100 * a([0.1, 0], [0.05, 0.1], [-0.1, 0.07]), 10 * EYE, 10 * EYE, EYE, EYE, 2, False),
    large_scores_causal=(a([-9, 0], [9, 1], [10, 5], [-10, 3]), 10 * EYE, -10 * EYE, EYE, EYE, 1, True),
    all_scores_far_below_zero=(a([9, 8], [8, 10], [9, 9]), 10 * EYE, -10 * EYE, EYE, 3 * EYE, 2, False),
    later_token_with_a_much_larger_score=(a([1, 1], [10, 10]), 10 * EYE, 10 * EYE, EYE, EYE, 1, True),
    highest_scores=extreme(8, 10, 9, key=5.0, causal=False),
    lowest_scores=extreme(8, 10, 9, key=-5.0, causal=False),
    lowest_scores_causal=extreme(10, -10, 9, 8, key=-5.0, causal=True),
    lowest_scores_in_each_head=(
        a([10, 10], [-10, -10], [9, 10], [10, 7]),
        np.full((2, 2), 10.0),
        a([-5, -2], [-5, 3]),
        EYE,
        EYE,
        2,
        True,
    ),
    large_and_small_rows=(a([0.01, -0.02], [9, 10], [-10, 10]), 9 * EYE, 9 * EYE, EYE, EYE, 2, False),
    equal_scores=(a([1, 2], [3, 5], [7, -1]), 0 * EYE, EYE, EYE, a([1, 2], [3, 4]), 2, True),
    output_weights_are_not_symmetric=(a([1, 2], [3, 1]), EYE, EYE, EYE, a([0, 1], [0, 0]), 1, False),
    large_scores_close_together=(
        a([10, 3], [9.9997, -5], [9.9994, 1]),
        a([10, 0], [0, 0]),
        a([10, 0], [0, 0]),
        EYE,
        EYE,
        1,
        False,
    ),
    medium_scores=drawn(13, 12, 16, 2, False, scale=3),
    many_tokens_in_a_narrow_layer=drawn(12, 40, 2, 2, True, scale=3),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """One to three tokens of one or two columns, with simple weights."""

    def layer(rows, wq, wk, wv, wo, heads, causal):
        return a(*rows), a(*wq), a(*wk), a(*wv), a(*wo), heads, causal

    one = small.lists([[1.0], [-2.0]], most=3, least=1)
    two = small.lists([[1.0, 0.0], [-1.0, 2.0]], most=3, least=1)
    plain, turned = [[1.0, 0.0], [0.0, 1.0]], [[0.0, 2.0], [-1.0, 0.0]]
    pair = [plain, turned]
    return small.either(
        small.built(
            layer, one, [[[1.0]], [[-2.0]]], [[[1.0]]], [[[1.0]], [[3.0]]], [[[2.0]]], [1], [False, True]
        ),
        small.built(layer, two, pair, pair, pair, pair, [1, 2], [False, True]),
    )


@random_cases(count=120)
def test_random(st):
    """Up to eight tokens, all numbers of heads that divide the width, and scores up to some thousands."""
    shape = st.sampled_from([(d, heads) for d in range(1, 9) for heads in range(1, d + 1) if d % heads == 0])
    scale = st.sampled_from([0.3, 1.0, 1.0, 2.0, 6.0, 30.0])
    return st.builds(
        lambda seed, n, dims, causal, size: drawn(seed, n, *dims, causal, size),
        st.integers(0, 10_000),
        st.integers(1, 8),
        shape,
        st.booleans(),
        scale,
    )


def workload(n):
    """The longest sequence with a mask, a long one without, a narrow layer, and many heads of one column."""
    return {
        "eight heads": drawn(n, n, 64, 8, True),
        "one head": drawn(n + 1, n * 5 // 6, 64, 1, False),
        "narrow": drawn(n + 2, n, 2, 2, True, scale=4),
        "heads of one column": drawn(n + 3, n // 8, 64, 64, False, scale=2),
    }
