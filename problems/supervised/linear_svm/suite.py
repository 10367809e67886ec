"""Hidden suite of linear_svm."""

from functools import cache

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases, script


def valid(init, operations):
    penalty, steps = init
    columns = 0
    if not (0.1 <= penalty <= 1 and 2_000 <= steps <= 5_000):
        return False
    if len(operations) > 20 or [name for name, *_ in operations].count("fit") > 3:
        return False
    for name, *arguments in operations:
        x = arguments[0]
        if x.ndim != 2 or x.dtype != np.float64 or not 1 <= len(x) <= 1_000:
            return False
        if name == "fit":
            y = arguments[1]
            columns = x.shape[1]
            if y.dtype != np.int64 or y.shape != (len(x),) or set(y.tolist()) != {-1, 1} or columns > 10:
                return False
        if not (np.abs(x) <= (2 if name == "fit" else 10)).all() or x.shape[1] != columns or columns < 1:
            return False
        if name == "fit" and minimum(penalty, x, y) < 0.05:
            return False
    return True


def objective(penalty, x, y, weights, bias):
    return penalty / 2 * weights @ weights + np.maximum(0, 1 - y * (x @ weights + bias)).mean()


def minimum(penalty, x, y):
    return least(penalty, x.tobytes(), x.shape, y.tobytes())


@cache
def least(penalty, x, shape, y):
    """Return J where the dual is solved: pairs of multipliers are changed until all KKT conditions hold."""
    x, y = np.frombuffer(x).reshape(shape), np.frombuffer(y, dtype=np.int64)
    c = 1 / (penalty * len(y))
    kernel, alpha, products = x @ x.T, np.zeros(len(y)), np.zeros(len(y))
    for _ in range(50_000):
        errors = y - products
        up = np.where(y > 0, alpha < c, alpha > 0)
        down = np.where(y > 0, alpha > 0, alpha < c)
        i, j = np.where(up, errors, -np.inf).argmax(), np.where(down, errors, np.inf).argmin()
        if errors[i] - errors[j] < 1e-5:
            break
        change = (errors[i] - errors[j]) / max(kernel[i, i] + kernel[j, j] - 2 * kernel[i, j], 1e-12)
        change = min(change, c - alpha[i] if y[i] > 0 else alpha[i], alpha[j] if y[j] > 0 else c - alpha[j])
        alpha[i] += y[i] * change
        alpha[j] -= y[j] * change
        products += change * (kernel[i] - kernel[j])
    weights = (alpha * y) @ x
    return min(
        objective(penalty, x, y, weights, bias)
        for bias in (errors[i], errors[j], (errors[i] + errors[j]) / 2)
    )


def check(call):
    """Find the plane of the decisions, and compare its objective with the minimum."""
    (penalty, _), operations = call.args
    for (name, *arguments), answer in zip(operations, call.answer):
        if name == "fit":
            x, y = arguments
            continue
        (queries,) = arguments
        if answer.shape != (len(queries),) or answer.dtype.kind not in "fiu" or not np.isfinite(answer).all():
            return f"the decisions must be {len(queries)} finite floats"
        center, level = queries.mean(axis=0), answer.mean()
        weights = np.linalg.pinv(queries - center) @ (answer - level)
        bias = level - center @ weights
        if (np.abs(queries @ weights + bias - answer) > 1e-6 * np.maximum(1, np.abs(answer))).any():
            return "the decisions are not w * x + b for any w and b"
        if np.linalg.matrix_rank(queries - center) < x.shape[1]:
            continue  # they do not tell the whole plane
        found, lowest = objective(penalty, x, y, weights, bias), minimum(penalty, x, y)
        if found > 1.01 * lowest + 1e-9:
            where = f"w = {weights.round(4).tolist()}, b = {bias:.4g}"
            return f"J is {found:.6g} at {where}, and its minimum is {lowest:.6g}"
    return None


def fitted(penalty, x, y, steps=2_000):
    """Fit, and ask for decisions that tell w and b, and more."""
    x, y = np.array(x, dtype=np.float64), np.array(y, dtype=np.int64)
    axes = np.vstack([np.zeros(x.shape[1]), np.eye(x.shape[1]), -2 * np.eye(x.shape[1])])
    return script((penalty, steps), ("fit", x, y), ("decision", np.vstack([axes, x[:20]])))


def cloud(seed, n, d, penalty, shift=0.0, noise=1.0, positive=0.5):
    """Return samples round two centers, all of them shifted; few labels are positive if so wanted."""
    rng = np.random.default_rng(seed)
    y = np.where(rng.random(n) < positive, 1, -1)
    y[:2] = 1, -1
    x = noise * rng.standard_normal((n, d)) + 0.7 * y[:, None] * np.linspace(1, -0.5, d) + shift
    return fitted(penalty, x.clip(-2, 2), y)


test_edges = edge_cases(
    two_samples=fitted(0.5, [[0], [2]], [-1, 1]),
    two_samples_the_other_way_round=fitted(0.5, [[0], [2]], [1, -1]),
    two_samples_far_from_zero=fitted(0.5, [[1], [2]], [-1, 1]),
    two_samples_on_one_side=fitted(0.5, [[-2], [-1]], [-1, 1]),
    two_equal_samples=fitted(0.3, [[1], [1]], [1, -1]),
    strong_penalty=fitted(1.0, [[0], [1]], [-1, 1]),
    weak_penalty=fitted(0.2, [[-1], [1], [2], [-2]], [-1, 1, 1, -1]),
    wide_gap=fitted(0.5, [[-2], [2], [1.75], [-1.5]], [-1, 1, 1, -1]),
    one_positive=fitted(0.2, [[-1], [0], [0.5], [1], [2]], [-1, -1, -1, -1, 1]),
    one_negative_far_from_zero=fitted(0.2, [[0], [1], [1.5], [1.75], [2]], [-1, 1, 1, 1, 1]),
    overlapping=fitted(0.1, [[-2], [-1], [0], [1], [1.5], [2]], [-1, 1, -1, 1, -1, 1]),
    outlier=fitted(0.1, [[-2], [-1.5], [-1], [1], [1.5], [1.75], [2]], [-1, -1, -1, 1, 1, 1, -1]),
    xor=fitted(0.5, [[0, 0], [0, 1], [1, 0], [1, 1]], [1, -1, -1, 1]),
    features_of_different_size=fitted(0.1, [[2, 0.1], [-2, 0.2], [1, -0.1], [-1, -0.3]], [1, 1, -1, -1]),
    constant_feature=fitted(0.3, [[1, 1.5], [2, 1.5], [-1, 1.5], [-2, 1.5]], [1, 1, -1, -1]),
    feature_that_only_offsets=fitted(0.5, [[0, 2], [1, 1.5], [0.5, 0], [0, 0.5]], [1, 1, -1, -1]),
    more_features_than_samples=fitted(1.0, [[1, 0, 2], [0, 1, -1], [2, 2, 0]], [1, -1, -1], steps=5_000),
    shifted_cloud=cloud(1, 40, 2, 0.1, shift=1.0, noise=0.5),
    noisy_cloud=cloud(2, 40, 3, 0.3, noise=1.5),
    few_positives=cloud(3, 40, 2, 0.2, positive=0.15),
    strong_penalty_on_a_cloud=cloud(4, 30, 4, 1.0),
    samples_close_together_far_from_zero=cloud(6, 30, 5, 0.3, shift=1.9, noise=0.05, positive=0.9),
    few_negatives_far_from_zero=cloud(7, 60, 10, 0.3, shift=-1.75, noise=0.1, positive=0.9),
    ten_features=cloud(5, 60, 10, 0.1),
    five_thousand_steps=fitted(0.2, [[0], [1], [2]], [-1, -1, 1], steps=5_000),
    second_fit_replaces_the_model=script(
        (0.5, 2_000),
        ("fit", np.array([[0.0], [2.0]]), np.array([-1, 1])),
        ("decision", np.array([[0.0], [2.0]])),
        ("fit", np.array([[0.0, 0.0], [0.0, 2.0]]), np.array([1, -1])),
        ("decision", np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [2.0, 3.0]])),
        ("decision", np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [2.0, 3.0]])),
    ),
    second_fit_forgets_the_samples=script(
        (0.2, 2_000),
        ("fit", np.array([[0.0], [2.0], [1.5], [0.5]]), np.array([-1, 1, 1, -1])),
        ("decision", np.array([[0.0], [2.0]])),
        ("fit", np.array([[-1.0], [0.0]]), np.array([1, -1])),
        ("decision", np.array([[0.0], [2.0], [-1.0]])),
        ("fit", np.array([[-2.0], [-1.0], [1.0]]), np.array([-1, 1, 1])),
        ("decision", np.array([[0.0], [2.0], [-1.0]])),
    ),
    decisions_far_from_the_plane=script(
        (0.1, 2_000),
        ("fit", np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]), np.array([-1, 1, 1, -1])),
        ("decision", np.array([[10.0, 0.0], [-10.0, 10.0], [0.0, -10.0], [10.0, 10.0], [0.0, 0.0]])),
    ),
)


@exhaustive_cases(count=8)
def test_exhaustive(small):
    """Two and three samples on a line."""
    rows = small.lists(small.pairs([0, 2, -1], [1, -1]), least=2)
    return small.built(
        lambda rows: fitted(0.25, [[value] for value, _ in rows], [label for _, label in rows]), rows
    )


@random_cases(count=12)
def test_random(st):
    """Clouds of two to thirty samples, near to zero or not, and any penalty."""
    return st.builds(
        cloud,
        st.integers(0, 10**6),
        st.integers(10, 30),
        st.integers(1, 4),
        st.sampled_from([0.2, 1.0]) | st.floats(0.2, 1),
        shift=st.sampled_from([0.0, 0.0, 0.75, -0.75]),
        noise=st.sampled_from([0.3, 1.0, 1.5]),
        positive=st.sampled_from([0.5, 0.2]),
    )


def workload(n):
    """As many samples and features as there may be, and one feature."""
    return {"ten features": cloud(n, n, 10, 0.1), "one feature": cloud(n + 1, n, 1, 0.5, shift=0.5)}
