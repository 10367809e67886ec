"""Hidden suite of fit_distribution."""

import math
import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)
NAMES = ["bernoulli", "categorical", "geometric", "poisson", "exponential", "normal", "lognormal"]


def valid(name, samples):
    return (
        len(name) <= 20
        and (name + "x").isalpha()
        and name.isascii()
        and 1 <= len(samples) <= 20_000
        and all(1e-6 <= abs(x) <= 1_000_000 or (x == 0 and math.copysign(1, x) > 0) for x in samples)
        and (min(samples) >= 0 or max(samples) <= 0 or max(map(abs, samples)) <= 1_000)
    )


def expected(name, samples):
    """Compute with fractions, one distribution after the other."""
    whole = all(x.is_integer() and x >= 0 for x in samples)
    positive = all(x > 0 for x in samples)
    mean = average(samples)
    if name == "bernoulli" and whole and set(samples) <= {0.0, 1.0}:
        return {"p": float(mean)}
    if name == "categorical" and whole:
        return {f"{x:.0f}": samples.count(x) / len(samples) for x in sorted(set(samples))}
    if name == "geometric" and whole and positive:
        return {"p": float(1 / mean)}
    if name == "poisson" and whole:
        return {"rate": float(mean)}
    if name == "exponential" and positive:
        return {"rate": float(1 / mean)}
    if name == "normal":
        return {"mean": float(mean), "variance": spread(samples)}
    if name == "lognormal" and positive:
        logs = [math.log(x) for x in samples]
        return {"mean": float(average(logs)), "variance": spread(logs)}
    raise ValueError


def average(numbers):
    return sum(map(Fraction, numbers)) / len(numbers)


def spread(numbers):
    """Return the variance as half the mean squared difference of two draws: no mean is subtracted."""
    exact = [Fraction(x) for x in numbers]
    return float(sum((a - b) ** 2 for a in exact for b in exact) / (2 * len(exact) ** 2))


FAR = [999_999.5, 999_999.75, 1_000_000.0, 999_999.5, 999_999.25]
WHOLE = [1.0, 4.0, 2.0, 1.0, 1.0, 7.0]

test_edges = edge_cases(
    bernoulli=("bernoulli", [1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0]),
    bernoulli_all_zero=("bernoulli", [0.0, 0.0]),
    bernoulli_all_one=("bernoulli", [1.0]),
    bernoulli_two=("bernoulli", [1.0, 2.0]),
    bernoulli_half=("bernoulli", [1.0, 0.5]),
    bernoulli_nearly_one=("bernoulli", [1.0, 1 - 1e-10]),
    bernoulli_nearly_zero=("bernoulli", [1e-6, 1.0]),
    bernoulli_twos_and_zeros=("bernoulli", [2.0, 0.0, 0.0]),
    bernoulli_negative=("bernoulli", [0.0, -1.0]),
    categorical=("categorical", [5.0, 0.0, 5.0, 12.0, 5.0, 1.0]),
    categorical_one=("categorical", [9.0]),
    categorical_large=("categorical", [1_000_000.0, 999_999.0, 1_000_000.0]),
    categorical_fraction=("categorical", [1.0, 1.5]),
    categorical_nearly_whole=("categorical", [1.0, 3.0000000001]),
    categorical_negative=("categorical", [1.0, -1.0]),
    geometric=("geometric", WHOLE),
    geometric_all_one=("geometric", [1.0, 1.0]),
    geometric_zero=("geometric", [1.0, 0.0, 3.0]),
    geometric_fraction=("geometric", [1.0, 2.5]),
    geometric_nearly_one=("geometric", [2.0, 1 - 1e-10]),
    geometric_fraction_below_one=("geometric", [0.5, 2.0]),
    geometric_negative=("geometric", [-1.0, 4.0]),
    poisson=("poisson", [*WHOLE, 0.0]),
    poisson_all_zero=("poisson", [0.0, 0.0, 0.0]),
    poisson_fraction=("poisson", [0.0, 0.25]),
    poisson_nearly_zero=("poisson", [3.0, 1e-6]),
    poisson_nearly_whole=("poisson", [1.0000000001]),
    poisson_fractions_with_a_whole_sum=("poisson", [0.5, 1.5]),
    poisson_negative=("poisson", [3.0, -2.0]),
    exponential=("exponential", [0.25, 3.5, 0.01, 12.0]),
    exponential_one=("exponential", [4.0]),
    exponential_zero=("exponential", [1.0, 0.0]),
    exponential_negative=("exponential", [1.0, -0.5]),
    normal=("normal", [-3.5, 0.0, 2.25, 10.0]),
    normal_one=("normal", [-4.0]),
    normal_two=("normal", [1.0, 4.0]),
    normal_equal=("normal", [0.1] * 7),
    normal_far_from_zero=("normal", FAR),
    normal_negative_far_from_zero=("normal", [-x for x in FAR]),
    normal_outlier=("normal", [1.0, 2.0, 1_000_000.0]),
    lognormal=("lognormal", [0.5, 1.0, 20.0, 3.0]),
    lognormal_one=("lognormal", [10.0]),
    lognormal_below_one=("lognormal", [0.5, 0.01, 0.2]),
    lognormal_of_very_different_size=("lognormal", [1e-6, 1e6, 1.0]),
    lognormal_zero=("lognormal", [1.0, 0.0]),
    lognormal_negative=("lognormal", [-2.0, 3.0]),
    unknown_name=("uniform", [1.0, 2.0]),
    empty_name=("", [1.0]),
    shorter_name=("norm", [1.0, 2.0]),
    name_of_a_parameter=("mean", [1.0, 2.0]),
    name_of_another_parameter=("variance", [1.0, 2.0]),
    name_of_a_rate=("rate", [1.0, 2.0]),
    name_in_capitals=("Poisson", [1.0]),
    longer_name=("normally", [1.0, 2.0]),
    long_runs=("geometric", [1.0] * 1200 + [3.0] * 1100),
    last_sample_is_impossible=("geometric", [2.0] * 30 + [0.0]),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Every name with few samples, some of which are impossible."""
    few = small.lists([1.0, 0.0, 2.0, 0.5, -1.0, 4.0], least=1)
    return small.either(
        small.together(NAMES, few), small.together(["gamma"], small.lists([1.0], least=1, most=2))
    )


@random_cases(count=400)
def test_random(st):
    """Up to forty samples that suit the name, mostly; some are impossible, and some are far from zero."""
    other = st.sampled_from(["student", "p", "mean", "normall", "log", "binomial", "fit", "count"])
    name = st.sampled_from([*NAMES, *NAMES]) | st.sampled_from(NAMES) | other
    bit = st.sampled_from([0.0, 1.0])
    whole = (st.integers(1, 9) | st.integers(0, 4) | st.integers(1, 1_000_000)).map(float)
    positive = st.floats(0.01, 30) | st.floats(1e-6, 1_000_000)
    anything = st.floats(-50, 50).filter(lambda x: abs(x) > 1e-6) | st.sampled_from([0.0, -7.0])
    far = st.integers(-40, 40).map(lambda step: 999_990 + step / 8)
    lists = [st.lists(entry, min_size=1, max_size=40) for entry in (bit, whole, positive, anything, far)]
    suited = st.sampled_from(NAMES).flatmap(lambda own: st.tuples(st.just(own), lists[FITS[own]]))
    counts = st.lists(st.integers(0, 4).map(float), min_size=1, max_size=6)
    off = st.sampled_from([1e-6, 1e-5, 1e-10, -1e-10, 0.001, -0.001])
    nearly = st.builds(lambda row, step: [*row, (row[0] or 1.0) + step], counts, off) | st.just([0.0, 1e-6])
    almost = st.tuples(st.sampled_from(NAMES[:4]), nearly)
    return suited | suited | almost | st.tuples(name, lists[0] | lists[1] | lists[2] | lists[3] | lists[4])


FITS = dict(zip(NAMES, [0, 1, 1, 1, 2, 4, 2]))


def log_likelihood(name, x, fitted):
    """Return the logarithm of the density or probability of one sample."""
    if name in ("normal", "lognormal"):
        y = math.log(x) if name == "lognormal" else x
        return -((y - fitted["mean"]) ** 2) / (2 * fitted["variance"]) - math.log(fitted["variance"]) / 2
    if name == "bernoulli":
        return math.log(fitted["p"] if x else 1 - fitted["p"])
    if name == "geometric":
        return math.log(fitted["p"]) + (x - 1) * math.log(1 - fitted["p"])
    rate = fitted["rate"]
    return x * math.log(rate) - rate if name == "poisson" else math.log(rate) - rate * x


def test_no_other_parameter_is_more_likely(examine):
    """Move each parameter by a thousandth, both ways."""
    rng = random.Random(5)
    for name in NAMES:
        if name == "categorical":
            continue
        samples = [float(rng.randrange(1, 9)) for _ in range(30)]
        if name == "bernoulli":
            samples = [float(x > 4) for x in samples]
        (fitted,) = examine.answers([(name, samples)])
        if (
            set(fitted) != set(expected(name, samples))
            or min(fitted.values()) <= 0
            or fitted.get("p", 0) >= 0.99
        ):
            examine.fail("these are not the parameters", (name, samples), fitted)
        best = sum(log_likelihood(name, x, fitted) for x in samples)
        for key, value in fitted.items():
            for factor in (0.999, 1.001):
                moved = {**fitted, key: value * factor}
                if sum(log_likelihood(name, x, moved) for x in samples) >= best:
                    examine.fail(f"{moved} is more likely", (name, samples), fitted)


def workload(n):
    """Mostly distinct categories; few categories; numbers far from zero; logarithms; an impossible last sample."""
    rng = random.Random(n)
    whole = [float(rng.randrange(10 * n)) for _ in range(n)]
    return {
        "distinct categories": ("categorical", whole),
        "normal": ("normal", [900_000 + rng.gauss(0, 1) for _ in range(n)]),
        "lognormal": ("lognormal", [math.exp(rng.gauss(1, 2)) for _ in range(n)]),
        "few categories": ("categorical", [float(rng.randrange(3)) for _ in range(n)]),
        "impossible at the end": ("geometric", [x + 1 for x in whole[:-1]] + [0.0]),
    }
