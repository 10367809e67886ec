"""Hidden suite of kl_is_mle."""

import math
import random
from collections import Counter
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

same = close(rel=1e-9, abs=1e-9)


def valid(samples, categories, models):
    return (
        1 <= len(samples) <= 60_000
        and 1 <= categories <= 50
        and 0 <= min(samples) <= max(samples) < categories
        and 1 <= len(models) <= 1_000
        and all(
            len(model) == categories
            and all(x == 0 or 1e-12 <= x <= 1 for x in model)
            and abs(math.fsum(model) - 1) <= 1e-9
            for model in models
        )
    )


def log_likelihoods(samples, models):
    """Return the logarithm of the likelihood of each model."""
    counts = Counter(samples)

    def of(model):
        if any(model[k] == 0 for k in counts):
            return -math.inf
        if len(samples) <= 60:  # the product itself, which no float can hold
            product = math.prod((Fraction(model[k]) ** n for k, n in counts.items()), start=Fraction(1))
            return math.log(product.numerator) - math.log(product.denominator)
        return math.fsum(n * math.log(model[k]) for k, n in counts.items())

    return [of(model) for model in models]


def check(call):
    """Derive the divergences from the likelihoods; any of the best models is right."""
    samples, _, models = call.args
    index, divergences = call.answer
    n = len(samples)
    entropy = math.fsum(count / n * math.log(n / count) for count in Counter(samples).values())
    right = [-entropy - value / n for value in log_likelihoods(samples, models)]
    if len(divergences) != len(models):
        return f"expected {len(models)} divergences, got {len(divergences)}"
    for j, value in enumerate(divergences):
        if not same(right[j], value):
            return f"the divergence of model {j} is {right[j]}, not {value}"
    if not 0 <= index < len(models):
        return f"there is no model {index}"
    if not same(min(right), right[index]):
        return f"model {right.index(min(right))} has a greater likelihood than model {index}"
    return None


HALVES, LEFT, RIGHT = [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]

test_edges = edge_cases(
    one_category=([0, 0, 0], 1, [[1.0]]),
    one_sample=([1], 2, [HALVES, LEFT, RIGHT]),
    one_model=([0, 1, 1], 2, [LEFT]),
    first_model_is_best=([0, 0, 0, 1], 2, [LEFT, HALVES, RIGHT]),
    last_model_is_best=([0, 1, 1, 1], 2, [LEFT, HALVES, RIGHT]),
    no_model_fits=([0, 1, 1, 1, 1, 1, 1], 2, [LEFT, HALVES, RIGHT]),
    weights_are_those_of_the_samples=([0] * 9 + [1], 2, [RIGHT, [0.99, 0.01], [0.5, 0.5]]),
    other_direction_prefers_another=(
        [0] * 5 + [2] * 5,
        3,
        [[0.02, 0.96, 0.02], [0.9, 0.05, 0.05], [0.97, 0.0, 0.03]],
    ),
    category_without_samples=([0, 0, 2], 3, [[0.5, 0.25, 0.25], [0.25, 0.5, 0.25], [0.5, 0.0, 0.5]]),
    last_category_without_samples=([0, 1], 3, [[0.25, 0.25, 0.5], [0.4, 0.4, 0.2]]),
    excluded_category_with_samples=([0, 1, 1], 2, [[0.0, 1.0], [0.9, 0.1]]),
    excluded_category_with_one_sample=([1] * 50 + [0], 2, [[0.0, 1.0], [0.9, 0.1]]),
    excluded_category_without_samples=([1, 1], 3, [[0.0, 0.5, 0.5], [0.5, 0.25, 0.25]]),
    all_models_exclude_samples=([0, 1, 2], 3, [[0.5, 0.5, 0.0], [0.0, 0.5, 0.5]]),
    equal_models=([0, 0, 1], 2, [RIGHT, LEFT, LEFT, RIGHT]),
    equal_likelihoods=([0, 1], 2, [LEFT, RIGHT]),
    models_differ_where_no_sample_is=([0], 3, [[0.5, 0.5, 0.0], [0.5, 0.0, 0.5]]),
    close_models=([0, 1] * 50, 2, [[0.5001, 0.4999], [0.50001, 0.49999], [0.501, 0.499]]),
    product_is_too_small=([0, 1, 2, 3, 4] * 400, 5, [[0.96, 0.01, 0.01, 0.01, 0.01], [0.2] * 5]),
    product_is_too_small_for_the_best=([0, 1] * 1000, 4, [[0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]]),
    tiny_probabilities=([0, 0, 1], 2, [[1e-12, 1 - 1e-12], [1 - 1e-12, 1e-12]]),
    more_models_than_categories=([1, 0], 2, [LEFT, RIGHT, HALVES, LEFT, [0.0, 1.0], [1.0, 0.0]]),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Few samples of up to three categories, and few models, some of which exclude a category."""
    two = [HALVES, RIGHT, [1.0, 0.0], LEFT]
    three = [[0.25, 0.5, 0.25], [0.5, 0.5, 0.0], [0.0, 0.0, 1.0]]
    return small.either(
        small.together(small.lists([0, 1], least=1), [2], small.lists(two, most=3, least=1)),
        small.together(small.lists([0, 1, 2], least=1), [3], small.lists(three, most=2, least=1)),
    )


@random_cases
def test_random(st):
    """Up to sixty samples, or a few hundred; models of any shape, and ones near the empirical distribution."""

    def inputs(c):
        share = st.sampled_from([0.0, 1.0, 1.0, 2.0, 1e-3, 1e-9]) | st.floats(1e-3, 1)
        model = st.lists(share, min_size=c, max_size=c).filter(any).map(divided)
        positive = st.lists(st.floats(0.05, 1), min_size=c, max_size=c).map(divided)
        models = st.lists(model, min_size=1, max_size=6) | st.lists(positive, min_size=2, max_size=6)
        few = st.lists(st.integers(0, c - 1), min_size=1, max_size=60)
        many = st.lists(st.integers(0, c - 1) | st.just(0), min_size=10, max_size=40).map(
            lambda row: row * 20
        )
        return st.tuples(few | many, st.just(c), models)

    return st.integers(1, 8).flatmap(inputs)


def divided(shares):
    """Return the shares, divided by their sum."""
    total = math.fsum(shares)
    return [share / total for share in shares]


def workload(n):
    """Many models of two categories, or of many; one model; models that exclude a sample."""
    rng = random.Random(n)

    def models(number, categories):
        return [divided([rng.random() + 0.01 for _ in range(categories)]) for _ in range(number)]

    uneven = [min(rng.randrange(50), rng.randrange(50)) for _ in range(n)]
    excluding = [divided([1.0] * 49 + [0.0]) for _ in range(399)]
    return {
        "two categories": ([rng.choice([0, 1, 1]) for _ in range(n)], 2, models(1_000, 2)),
        "many models and categories": (uneven, 50, models(400, 50)),
        "one model": ([rng.randrange(50) for _ in range(n)], 50, models(1, 50)),
        "models that exclude a sample": ([0] * (n - 1) + [49], 50, [*excluding, divided([1.0] * 50)]),
    }
