"""Hidden suite of confusion_matrix."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(y_true, y_pred, labels):
    return (
        len(y_true) == len(y_pred) <= 200_000
        and 1 <= len(set(labels)) == len(labels) <= 1_000
        and all(len(label) <= 300 for label in (*y_true, *y_pred, *labels))
    )


def expected(y_true, y_pred, labels):
    """Count the pairs anew for each cell; the cells hold all examples if no label is unknown."""
    pairs = list(zip(y_true, y_pred))
    matrix = [[pairs.count((truth, predicted)) for predicted in labels] for truth in labels]
    if sum(map(sum, matrix)) != len(pairs):
        raise ValueError
    return matrix


ALIKE = [
    "Cat",
    "cat",
    "cat ",
    "cat\n",
    "#cat",
    "cat\0",
    "",
    "café",
    "cafe\u0301",
    "cafe",
    "\U0001f431",
    "a",
    "a,a",
]
LONG = ["m" * 299 + end for end in "ab"]
SEPARATORS = [
    " ",
    ",",
    ", ",
    ";",
    ":",
    "::",
    "|",
    "||",
    "/",
    "-",
    "_",
    "__",
    "->",
    " -> ",
    "=>",
    "+",
    "\t",
    "\n",
    "\0",
    "\x1f",
    "\x00\x00",
]
WITH_SEPARATORS = [f"a{separator}a" for separator in SEPARATORS]

test_edges = edge_cases(
    no_examples=([], [], ["b", "a"]),
    one_label=(["x", "x"], ["x", "x"], ["x"]),
    unknown_true_label=(["x", "a"], ["a", "a"], ["a"]),
    unknown_predicted_label=(["a", "a"], ["a", "x"], ["b", "a"]),
    unknown_label_predicted_rightly=(["x", "a"], ["x", "a"], ["a", "b"]),
    unknown_empty_label=(["a", ""], ["a", ""], ["a", "b"]),
    labels_not_sorted=(["c", "a", "b", "c"], ["a", "a", "c", "c"], ["c", "a", "b"]),
    labels_that_never_occur=(["b"], ["b"], ["a", "b", "c"]),
    similar_labels=(ALIKE, [*ALIKE[1:], ALIKE[0]], ALIKE),
    known_only_in_another_case=(["cat"], ["Cat"], ["cat", "dog"]),
    commas_in_labels=(["a", "a,a", "a"], ["a,a", "a", "a"], ["a", "a,a"]),
    separators_in_labels=(["a"] * len(SEPARATORS), WITH_SEPARATORS, ["a", *WITH_SEPARATORS]),
    long_labels=([LONG[0], LONG[1]], [LONG[1], LONG[1]], LONG),
    label_that_is_a_part_of_another=(["ab", "b"], ["a", "ab"], ["ab", "a", "b"]),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Up to four examples of two labels and sometimes a third, with several lists of labels."""
    pairs = small.lists([(truth, predicted) for truth in "baz" for predicted in "abz"])
    return small.built(
        lambda examples, labels: ([truth for truth, _ in examples], [guess for _, guess in examples], labels),
        pairs,
        [["b", "a"], ["a", "z", "b"], ["z", "b", "a"]],
    )


@random_cases
def test_random(st):
    """Some labels of a list of similar ones, and ten to sixty examples of these, rarely with an unknown label."""
    string = st.sampled_from([*ALIKE, *LONG]) | st.text(max_size=4)

    def examples(labels):
        label = st.sampled_from(labels)
        known = st.lists(st.tuples(label, label), min_size=10, max_size=60)
        any_label = label | string
        unknown = st.lists(st.tuples(any_label, any_label), min_size=1, max_size=20)
        return st.tuples(
            st.sampled_from([known, known, known, unknown]).flatmap(lambda it: it), st.just(labels)
        )

    cases = st.lists(string, min_size=1, max_size=9, unique=True).flatmap(examples)
    return cases.map(lambda it: ([truth for truth, _ in it[0]], [guess for _, guess in it[0]], it[1]))


def workload(n):
    """1,000 labels of which the last ones occur, 30 labels, three labels, and an unknown one at the end."""
    rng = random.Random(n)
    labels = [f"species of the genus number {i:04}" for i in range(1_000)]
    rng.shuffle(labels)
    few = ["cat", "dog", "bird"]
    truths = rng.choices(few, [1, 5, 30], k=n)
    return {
        "the last of 1,000 labels": ([labels[-1]] * n, rng.choices(labels[-9:], k=n), labels),
        "30 labels": (rng.choices(labels[:30], k=n), rng.choices(labels[:30], k=n), labels[:30]),
        "three labels": (truths, [rng.choice([truth, "dog"]) for truth in truths], few),
        "unknown label at the end": (rng.choices(few, k=n), [*rng.choices(few, k=n - 1), "wolf"], few),
    }
