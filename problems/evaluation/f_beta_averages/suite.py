"""Hidden suite of f_beta_averages."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, y_pred, beta, average):
    return (
        1 <= len(y_true) == len(y_pred) <= 60_000
        and all(len(name) <= 40 for name in (*y_true, *y_pred))
        and 0 <= beta <= 100
        and average in ("micro", "macro", "weighted")
    )


def expected(y_true, y_pred, beta, average):
    """Use sets of indices, exact fractions, and the weighted harmonic mean of precision and recall."""
    square = Fraction(beta) ** 2
    names = sorted({*y_true, *y_pred})
    actual = {name: {i for i, truth in enumerate(y_true) if truth == name} for name in names}
    predicted = {name: {i for i, guess in enumerate(y_pred) if guess == name} for name in names}
    hits = {name: actual[name] & predicted[name] for name in names}
    if average == "micro":
        right = sum(len(hits[name]) for name in names)
        return float(harmonic(right, len(y_pred), len(y_true), square))
    scores = {
        name: harmonic(*(len(part[name]) for part in (hits, predicted, actual)), square) for name in names
    }
    weights = {name: len(actual[name]) if average == "weighted" else 1 for name in names}
    return float(sum(weights[name] * scores[name] for name in names) / sum(weights.values()))


def harmonic(hits, predicted, actual, square):
    if hits == 0:
        return Fraction(0)
    precision, recall = Fraction(hits, predicted), Fraction(hits, actual)
    return (1 + square) / (1 / precision + square / recall)


TRUE = ["a"] * 6 + ["b"] * 3 + ["c"]
GUESSED = ["a", "a", "a", "b", "b", "c", "b", "a", "a", "c"]
ALIKE = [
    "Spam",
    "spam",
    "spam ",
    "spam\n",
    "#spam",
    "spam\0",
    "",
    "é",
    "e\u0301",
    "e",
    "\U0001f431",
    "m" * 39 + "a",
]
ALIKE += ["m" * 39 + "b"]

test_edges = edge_cases(
    one_right_example=(["a"], ["a"], 1.0, "macro"),
    one_wrong_example=(["a"], ["b"], 1.0, "macro"),
    one_wrong_example_micro=(["a"], ["b"], 0.0, "micro"),
    macro_f1=(TRUE, GUESSED, 1.0, "macro"),
    weighted_f1=(TRUE, GUESSED, 1.0, "weighted"),
    micro_f1=(TRUE, GUESSED, 1.0, "micro"),
    macro_f_half=(TRUE, GUESSED, 0.5, "macro"),
    weighted_f_two=(TRUE, GUESSED, 2.0, "weighted"),
    micro_f_two=(TRUE, GUESSED, 2.0, "micro"),
    beta_with_many_digits=(["a", "a", "a", "b"], ["a", "b", "b", "b"], 1.23456789, "weighted"),
    beta_a_third=(TRUE, GUESSED, 1 / 3, "macro"),
    beta_zero_macro=(TRUE, GUESSED, 0.0, "macro"),
    beta_zero_class_never_predicted=(["a", "b", "b"], ["a", "a", "a"], 0.0, "weighted"),
    beta_zero_no_hits=(["a", "b"], ["c", "c"], 0.0, "macro"),
    very_large_beta=(TRUE, GUESSED, 100.0, "macro"),
    very_small_beta=(TRUE, GUESSED, 1e-200, "macro"),
    beta_zero_low_recall=(["a"] * 4_000, ["a"] + ["b"] * 3_999, 0.0, "macro"),
    small_beta_low_recall=(["a"] * 3_000, ["b"] * 2_999 + ["a"], 0.001, "weighted"),
    empty_class_weighted=(["", "a"], ["", "a"], 1.0, "weighted"),
    class_only_predicted=(["a", "a", "b"], ["a", "c", "b"], 1.0, "macro"),
    class_only_true=(["a", "c", "b"], ["a", "b", "b"], 1.0, "macro"),
    two_classes_only_predicted_weighted=(["a", "a", "b"], ["d", "c", "b"], 1.0, "weighted"),
    similar_classes=(ALIKE, [*ALIKE[:3], *ALIKE[4:], ALIKE[3]], 2.0, "macro"),
    similar_classes_micro=(ALIKE, [*ALIKE[1:], ALIKE[0]], 2.0, "micro"),
    small_value=(["a"] * 61, ["a"] + ["b"] * 60, 2.0, "micro"),
    class_with_the_name_of_an_average=(["micro", "macro"], ["macro", "macro"], 1.0, "macro"),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Up to four examples of three classes, with all averages and three values of beta."""
    pairs = small.lists([(truth, guess) for truth in "ab" for guess in "abc"], least=1)
    return small.built(
        lambda examples, beta, average: (
            [truth for truth, _ in examples],
            [guess for _, guess in examples],
            beta,
            average,
        ),
        pairs,
        [1.0, 2.0, 0.0],
        ["macro", "weighted", "micro"],
    )


@random_cases
def test_random(st):
    """Ten to sixty examples of some classes, more than half of them right."""
    name = st.sampled_from(["a", "b", "c", "d", *ALIKE]) | st.text(max_size=3)

    def examples(names):
        one = st.sampled_from(names)
        pair = st.one_of(one.map(lambda it: (it, it)), st.tuples(one, one))
        return st.lists(pair, min_size=10, max_size=60)

    pairs = st.lists(name, min_size=1, max_size=9).flatmap(examples)
    beta = st.sampled_from([0.0, 0.5, 1.0, 2.0]) | st.floats(0, 100)
    return st.builds(
        lambda it, beta, average: ([truth for truth, _ in it], [guess for _, guess in it], beta, average),
        pairs,
        beta,
        st.sampled_from(["macro", "weighted", "micro"]),
    )


def workload(n):
    """Many classes, each true class once in order, three classes, and one class for nearly all examples."""
    rng = random.Random(n)
    names = [f"topic {i:06}" for i in range(n)]
    many = [names[rng.randrange(n // 15)] for _ in range(n)]
    guessed = [name if rng.random() < 0.6 else names[rng.randrange(n // 15)] for name in many]
    few = rng.choices(["ham", "spam", "offer"], [20, 3, 1], k=n)
    one = ["ham"] * (n - 9) + ["spam"] * 9
    return {
        "many classes": (many, guessed, 2.0, "macro"),
        "each class once": (names, names[: n // 8] + names[: n // 8 - 1 : -1], 0.5, "weighted"),
        "three classes": (few, [rng.choice([name, name, "ham"]) for name in few], 0.5, "micro"),
        "one class for nearly all": (one, ["spam"] * 5 + one[5:], 2.0, "macro"),
    }
