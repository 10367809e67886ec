"""Hidden suite of multitask_loss."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-7)


def valid(losses, log_variances):
    return (
        losses.ndim == 1
        and losses.shape == log_variances.shape
        and losses.dtype == log_variances.dtype == np.float64
        and 1 <= len(losses) <= 80_000
        and bool(((losses >= 0) & (losses <= 1_000_000)).all())
        and bool((np.abs(log_variances) <= 20).all())
    )


def expected(losses, log_variances):
    """Use variances instead of their logarithms, one task after the other."""
    variances = [math.exp(s) for s in log_variances.tolist()]
    shares = [loss / variance for loss, variance in zip(losses.tolist(), variances)]
    total = math.fsum([*shares, *map(math.log, variances)])
    return total, np.array([1 - share for share in shares])


def drawn(seed, t, spread=2.0, scale=1.0):
    """Draw losses and parameters."""
    rng = np.random.default_rng(seed)
    losses = np.clip(rng.exponential(size=t) * scale, 0, 1_000_000)
    return losses, np.clip(rng.normal(size=t) * spread, -20, 20)


def a(*numbers):
    return np.array(numbers, dtype=np.float64)


test_edges = edge_cases(
    one_task=(a(3), a(0.5)),
    one_task_weight_one=(a(3), a(0)),
    negative_parameter=(a(3), a(-0.5)),
    loss_zero=(a(0), a(2)),
    loss_zero_and_negative_parameter=(a(0, 0), a(-2, -20)),
    all_parameters_zero=(a(1, 2, 4), a(0, 0, 0)),
    equal_losses=(a(2, 2, 2), a(1, 0, -1)),
    equal_parameters=(a(1, 2, 5), a(1, 1, 1)),
    minimum=(a(0.5, 7), np.log(a(0.5, 7))),
    gradient_of_both_signs=(a(0.1, 10), a(0, 0)),
    order_of_the_tasks=(a(1, 2, 3, 4), a(0.5, -0.5, 2, 1)),
    negative_total=(a(0.01, 0.02), a(-3, -2.5)),
    largest_weight=(a(1_000_000, 1), a(-20, 0)),
    smallest_weight=(a(1_000_000, 1), a(20, 0)),
    large_and_small_terms=(a(500_000, 0.001), a(-3, -6)),
    beyond_ten=(a(1_000_000, 1_000), a(12, -15)),
    beyond_five=(a(200, 0.004), a(7, -6)),
    parameters_that_cancel_out=(a(0, 0, 3), a(20, -20, 0)),
    tiny_losses_with_large_weights=(a(1e-9, 3e-8), a(-20, -18)),
    many_digits=(a(3.00000012345, 0.1234567891), a(0.1234567891, -1.987654321)),
    one_large_loss=(a(1_000_000), a(0)),
)


@exhaustive_cases(count=1_000)
def test_exhaustive(small):
    """Up to four tasks with few losses and parameters."""
    task = small.pairs([1.0, 0.0, 3.5], [0.0, 1.0, -2.0])
    tasks = small.lists(task, least=1)
    return small.built(lambda rows: (a(*(row[0] for row in rows)), a(*(row[1] for row in rows))), tasks)


@random_cases(count=150)
def test_random(st):
    """Up to fifty tasks, with weights from equal to very uneven."""
    return st.builds(
        drawn,
        st.integers(0, 10_000),
        st.integers(1, 50),
        st.sampled_from([0.3, 2.0, 2.0, 9.0]),
        st.sampled_from([0.01, 1.0, 1.0, 300.0, 200_000.0]),
    )


def workload(n):
    """Many tasks, with weights of medium size, nearly equal ones, and very uneven ones."""
    return {
        "many tasks": drawn(n, n),
        "nearly equal": drawn(n + 1, n, spread=0.01),
        "very uneven": drawn(n + 2, n, spread=8.0, scale=50_000.0),
    }
