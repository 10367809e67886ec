"""Hidden suite of kmeans."""

import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

in_place = True
same = close(rel=1e-9, abs=1e-9)


def valid(x, centers, max_steps):
    """Sizes and coordinates of the spec, and no step at which rounding decides who is nearest."""
    for array, most in ((x, 2000), (centers, 20)):
        if array.ndim != 2 or array.dtype != np.float64 or not 1 <= len(array) <= most:
            return False
        if not (np.abs(array) <= 1000).all() or (array * 1024 % 1).any():
            return False
    return (
        1 <= x.shape[1] == centers.shape[1] <= 8 and 0 <= max_steps <= 10_000 and clear(x, centers, max_steps)
    )


def clear(x, centers, max_steps):
    """Tell whether each customer's nearest van leads clearly, or draws level in short binary fractions."""
    blur = 1e-10 * max(np.abs(x).max(), np.abs(centers).max()) ** 2
    for squared, places in steps(x, centers, max_steps):
        leading = squared - squared.min(axis=1, keepdims=True) <= blur
        doubtful = leading[leading.sum(axis=1) > 1].any(axis=0)
        if (places[doubtful] * 4096 % 1).any():
            return False
    return True


def steps(x, centers, max_steps):
    """Yield squared distances and centers: those at the start, and those after each step."""
    for step in range(max_steps + 1):
        squared = ((x[:, None, :] - centers) ** 2).sum(axis=2)
        yield squared, centers
        labels = squared.argmin(axis=1)
        own = [x[labels == j] for j in range(len(centers))]
        moved = np.array([mine.sum(axis=0) / len(mine) if len(mine) else c for mine, c in zip(own, centers)])
        if np.array_equal(moved, centers):
            return
        centers = moved


def check(call):
    """Say which array is wrong and where; the caller's own must be as they were."""
    x, centers, max_steps = call.args
    moved, labels = call.answer
    for name, before, after in zip(("x", "centers"), call.args, call.after):
        if not np.array_equal(before, after):
            return f"the caller's array {name} was changed"
    *_, (squared, right) = steps(x, centers, max_steps)
    if not same(right, moved):
        return f"the centers should be {right.tolist()}"
    nearest = squared.argmin(axis=1)
    if labels.shape != nearest.shape or labels.dtype.kind not in "iu":
        return f"the labels should be {len(x)} integers"
    for i in np.flatnonzero(labels != nearest):
        return f"customer {i} is nearest to van {nearest[i]}, not {labels[i]}"
    return None


def line(customers, vans, max_steps):
    """Customers and vans on a line."""
    return np.array(customers, dtype=float)[:, None], np.array(vans, dtype=float)[:, None], max_steps


def plane(customers, vans, max_steps):
    return np.array(customers, dtype=float), np.array(vans, dtype=float), max_steps


test_edges = edge_cases(
    one_customer_one_van=line([5], [2], 3),
    no_steps=line([0, 4, 6], [1, 5], 0),
    no_steps_and_a_tie=line([3], [4, 2], 0),
    one_step=line([0, 2, 3, 10], [0, 1], 1),
    labels_change_with_the_last_move=line([0, 4, 5, 6, 20], [0, 5], 1),
    two_steps=line([0, 2, 3, 10, 11, 30], [0, 1], 2),
    until_nothing_moves=line([0, 2, 3, 10, 11, 30], [0, 1], 10_000),
    starts_where_it_ends=line([0, 2, 10, 12], [1, 11], 5),
    everyone_starts_at_van_zero=line([8, 9, 10, 20], [7, 40], 10),
    tie_goes_to_the_lower_index=line([2, 0, 4], [4, 0], 1),
    tie_between_equal_vans=line([1, 2, 6], [3, 3, 3], 4),
    empty_van_stays=line([1, 2, 3], [2, 700], 5),
    empty_van_finds_customers_later=line([0, 4, 5, 16], [3, 20, 10], 10),
    first_van_is_empty=line([10, 11, 12], [-50, 11, 14], 3),
    more_vans_than_customers=line([3, 5], [0, 4, 6, 9], 6),
    equal_customers=line([2, 2, 2, 2, 7], [1, 6], 4),
    moves_that_cancel_out=line([5, -4, 1], [-2, -1, 1], 50),
    moves_that_cancel_out_across_columns=plane([[3, 1], [5, 1], [4, 1], [2, 9]], [[3, 2], [2, 8]], 50),
    mean_is_no_median=line([0, 1, 11, 100], [4, 90], 4),
    vans_creep=line(np.arange(9) / 1024, np.array([0, 1]) / 1024, 100),
    little_is_gained_on_the_way=line(np.array([3, 5, 5, 5, 6]) / 1024, np.array([5, 7]) / 1024, 100),
    vans_creep_far_from_zero=line(1000 - np.array([2, 3, 4, 8]) / 1024, 1000 - np.array([0, 2]) / 1024, 100),
    nearer_in_a_straight_line=plane([[3, 3], [0, 5], [0, 0]], [[0, 0], [3, 4]], 1),
    straight_line_against_city_blocks=plane([[0, 0], [9, 9]], [[3, 3], [0, 5]], 1),
    two_squares=plane(
        [[0, 0], [0, 2], [2, 0], [2, 2], [8, 8], [8, 10], [10, 8], [10, 10]], [[0, 0], [2, 2]], 20
    ),
    each_column_has_its_own_mean=plane([[1, 10, 100], [3, 30, 500]], [[0, 0, 0]], 2),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """A few customers and vans on a line, at the same places, between others and without customers."""
    customers = small.lists([-2, 0, 1, 4], least=1, ascending=True)
    return small.built(line, customers, small.lists([0, 3, -2], least=1), [0, 1, 2, 50])


@random_cases
def test_random(st):
    """Few places on a small grid, where ties, equal customers and empty vans are common; or many places anywhere."""

    def inputs(columns):
        def places(place, least, most):
            row = st.lists(place, min_size=columns, max_size=columns)
            return st.lists(row, min_size=least, max_size=most)

        near = st.integers(-4, 4) | st.sampled_from([0.5, 20])
        far = st.integers(-1_024_000, 1_024_000).map(lambda number: number / 1024) | st.sampled_from(
            [-1000, 1000]
        )
        steps = st.sampled_from([0, 1, 2, 3, 50, 10_000])
        few = st.builds(plane, places(near, 1, 8), places(near, 1, 4), steps)
        many = st.builds(plane, places(far, 10, 40), places(far, 1, 8), steps)
        return few | many if columns < 3 else many

    return st.sampled_from([1, 2, 2, 5, 8]).flatmap(inputs).filter(lambda arguments: valid(*arguments))


def workload(n):
    """No groups, so that the vans take many steps, far more allowed than needed; a line; groups of equal customers."""
    rng = random.Random(n)

    def places(number, columns):
        return np.array(
            [[rng.randrange(-1_024_000, 1_024_001) / 1024 for _ in range(columns)] for _ in range(number)]
        )

    many, row, groups = places(n, 8), places(n, 1), places(20, 8)
    return {
        "without groups": (many, many[:20].copy(), 10_000),
        "on a line": (row, row[:20].copy(), 10_000),
        "groups of equal customers": (np.repeat(groups, n // 20, axis=0), groups[::2] + 1 / 1024, 10_000),
    }
