"""Hidden suite of naive_bayes."""

import random
from collections import Counter
from fractions import Fraction
from math import log

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

unmodified = True


def valid(init, operations):
    model = None
    if len(operations) > 1_000:
        return False
    for name, *arguments in operations:
        if name == "fit":
            documents, labels = arguments
            if not 1 <= len(documents) == len(labels) <= 10_000 or sum(map(len, documents)) > 100_000:
                return False
            if len(set(labels)) > 50 or not all(1 <= len(label) <= 20 for label in labels):
                return False
            model = Model()
            model.fit(documents, labels)
        else:
            documents = arguments
            if model is None or not model.is_clear(documents[0]):
                return False
        if not all(len(doc) <= 2_000 and all(1 <= len(word) <= 20 for word in doc) for doc in documents):
            return False
    return True


class Model:
    """Multiply fractions, so that nothing is rounded and nothing underflows."""

    def fit(self, documents, labels):
        self.labels = sorted(set(labels))
        self.prior = {label: labels.count(label) for label in self.labels}
        self.words = {
            label: Counter(word for doc, own in zip(documents, labels) if own == label for word in doc)
            for label in self.labels
        }
        self.vocabulary = {word for document in documents for word in document}

    def facts(self, label, document):
        """Return the numbers that the score of a label is made of."""
        words, size = self.words[label], len(self.vocabulary) + sum(self.words[label].values())
        return self.prior[label], size, [words[word] + 1 for word in document if word in self.vocabulary]

    def predict(self, document):
        scores = {}
        for label in self.labels:
            prior, size, counts = self.facts(label, document)
            top = prior
            for count in counts:
                top *= count
            scores[label] = Fraction(top, size ** len(counts))
        return max(self.labels, key=scores.__getitem__)

    def is_clear(self, document):
        """Tell whether no two labels have nearly the same score, unless all their numbers are the same."""
        rated = []
        for label in self.labels:
            prior, size, counts = self.facts(label, document)
            facts = (prior, size, counts) if counts else prior
            rated.append((log(prior) + sum(log(count / size) for count in counts), facts))
        best, facts_of_best = max(rated, key=lambda pair: pair[0])
        return all(facts == facts_of_best or score < best - 1e-6 for score, facts in rated)


def one(documents, labels, *queries):
    return script((), ("fit", documents, labels), *[("predict", query) for query in queries])


MAIL = [["free", "money", "free"], ["meeting", "money"], ["meeting", "notes"]]

test_edges = edge_cases(
    one_label=one([["a"], ["b"]], ["x", "x"], ["a"], ["z"], []),
    one_empty_document=one([[]], ["x"], ["a"], []),
    only_empty_documents=one([[], [], []], ["b", "a", "b"], ["a"], []),
    label_with_empty_documents=one([[], list("abcda")], ["e", "f"], ["a"], ["b"], ["z"], []),
    the_prior_counts=one([["a", "a", "b"], ["a"], ["b"]], ["x", "y", "y"], ["a"], ["b"]),
    prior_of_documents_not_of_words=one(
        [["a"], ["a"], ["b", "a", "a", "a", "b", "a"]], ["x", "x", "y"], ["q"], ["a"]
    ),
    word_that_one_label_never_saw=one(
        MAIL, ["spam", "work", "work"], ["notes"], ["free", "notes"], ["free"] * 5 + ["notes"]
    ),
    unknown_words_are_skipped=one(
        MAIL, ["spam", "work", "work"], ["free", "hello", "hello", "hello"], ["hi"]
    ),
    unknown_words_and_labels_of_different_length=one(
        [["a"], ["a", "b", "c", "a", "b", "c", "a"]], ["short", "long"], ["a", "q", "q", "q", "q"], ["q"]
    ),
    words_count_as_often_as_they_occur=one(
        [["a", "a", "b"], ["b", "a", "b"]], ["x", "y"], ["a", "b", "b"], ["a", "a", "b"]
    ),
    repeated_words_of_one_document=one(
        [["a", "a", "a", "b"], ["a", "b"], ["b"]], ["x", "y", "y"], ["a"], ["b"]
    ),
    vocabulary_of_all_labels=one(
        [["a", "b"], ["c", "d", "e", "f", "g", "a", "a"]], ["x", "y"], ["a"], ["a", "b", "q"]
    ),
    ties_go_to_the_first_label=one([["b"], ["a"]], ["right", "left"], ["q"], []),
    ties_do_not_go_to_the_last_label=one([["a"], ["a"]], ["left", "right"], ["a"], []),
    upper_case_is_first=one([["a"], ["a"]], ["a", "B"], ["a"]),
    labels_as_numbers=one([["a"], ["a"]], ["9", "10"], ["a"]),
    case_matters=one([["A", "A"], ["a", "a"], ["a"]], ["x", "y", "y"], ["A"], ["a"]),
    spaces_and_signs_matter=one(
        [[" a", "#"], ["a", "é"], ["e\u0301", "\n", "-"]],
        ["x", "y", "z"],
        [" a"],
        ["e\u0301"],
        ["é"],
        ["#"],
        ["\n"],
    ),
    words_that_are_labels=one([["y"], ["x", "x"]], ["x", "y"], ["x"], ["y"]),
    many_words_do_not_underflow=one(
        [["a", "b"], ["b", "b"]], ["first", "second"], ["b"] * 2_000, ["a"] * 2_000
    ),
    many_words_one_of_which_tells=one(
        [["a", "b"] * 40 + ["c"], ["a", "b"] * 40 + ["d"]],
        ["x", "y"],
        ["a", "b"] * 500 + ["d"],
        ["a"] * 999 + ["c"],
    ),
    second_fit_forgets_the_first=script(
        (),
        ("fit", [["a", "a"], ["b"]], ["x", "y"]),
        ("predict", ["a"]),
        ("fit", [["b", "b"], ["a"]], ["x", "y"]),
        ("predict", ["a"]),
        ("fit", [["a", "c"], ["c"], ["b"]], ["z", "z", "w"]),
        ("predict", ["a", "c"]),
        ("predict", ["b", "b"]),
    ),
    second_fit_forgets_the_vocabulary=script(
        (),
        ("fit", [["a", "b", "c", "d", "e", "f", "g", "h"]], ["x"]),
        ("fit", [["a"], ["b"] * 3], ["x", "y"]),
        ("predict", ["a"]),
        ("predict", ["b"]),
        ("predict", ["b", "h", "h", "h"]),
        ("predict", ["h", "h", "h"]),
    ),
    second_fit_forgets_how_often_a_label_occurred=script(
        (),
        ("fit", [["a"]] * 5 + [["b"]], ["x"] * 5 + ["y"]),
        ("fit", [["a"], ["b"], ["b"]], ["x", "y", "y"]),
        ("predict", ["q"]),
        ("predict", ["a"]),
    ),
    label_and_word_are_not_joined=one(
        [["c", "c"] + ["b c"] * 8, ["c"] + ["d"] * 9], ["a", "a b"], ["c"], ["b c"], ["d"]
    ),
    label_and_word_are_not_joined_without_a_space=one(
        [["c", "c"] + ["bc"] * 8, ["c"] + ["d"] * 9], ["a", "ab"], ["c"], ["bc"], ["d"]
    ),
    exactly_one_is_added=one(
        [["b"] * 200, ["b"] * 299, ["a"] * 3 + ["b"] * 999, ["b"] * 999],
        ["x", "x", "y", "y"],
        ["a"] * 200,
        ["a"] * 200 + ["b"] * 10,
    ),
    predict_does_not_learn=script(
        (),
        ("fit", [["a"], ["b"], ["b"]], ["x", "y", "y"]),
        ("predict", ["a", "a"]),
        ("predict", ["q", "q", "q"]),
        ("predict", ["q"]),
        ("predict", ["a", "a"]),
    ),
    twenty_characters=one(
        [["w" * 20], ["w" * 19 + "x"]], ["l" * 20, "l" * 19 + "m"], ["w" * 19 + "x"], ["w" * 20]
    ),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Few short documents of three words and two labels, and all short queries."""
    document = small.strings("ab", most=2)
    training = small.lists(small.pairs(document, ["x", "y"]), least=1)
    return small.built(made, training, small.strings("abz", most=3))


def made(training, query):
    return one([list(doc) for doc, _ in training], [label for _, label in training], list(query))


@random_cases
def test_random(st):
    """One or two fits of a few documents with frequent words and two to four labels; queries with unknown words."""
    word = st.sampled_from(["a", "a", "a", "b", "b", "c", "é", " ", "0"])
    document = st.lists(word, max_size=8) | st.lists(word, min_size=5, max_size=25)
    label = st.sampled_from(["x", "x", "y", "Z", "é"])
    training = st.lists(st.tuples(document, label), min_size=2, max_size=10)
    query = st.lists(word | st.sampled_from(["new", "A"]), max_size=12)

    def case(*fits):
        operations = []
        for training, queries in fits:
            operations.append(("fit", [doc for doc, _ in training], [label for _, label in training]))
            operations += [("predict", query) for query in queries]
        return script((), *operations)

    fit = st.tuples(training, st.lists(query, min_size=1, max_size=4))
    cases = st.builds(case, fit) | st.builds(case, fit, fit)
    return cases.filter(lambda arguments: valid(*arguments))


def workload(n):
    """Many short documents with many predictions; all words distinct; fifty labels; a few long documents."""
    rng = random.Random(n)

    def documents(number, length, words):
        return [[f"w{int(words * rng.random() ** 3)}" for _ in range(length)] for _ in range(number)]

    short, long = documents(n // 10, 10, 2_000), documents(n // 2_000, 2_000, 9_000)
    kinds = [f"label {i}" for i in range(50)]
    distinct = [[f"v{100 * i + j}" for j in range(100)] for i in range(n // 200)]
    return {
        "many short documents": one(short, [rng.choice("abc") for _ in short], *documents(150, 10, 2_100)),
        "long documents": one(long, [rng.choice("abc") for _ in long], *documents(3, 2_000, 10_000)),
        "all words distinct": one(distinct, [kinds[i % 7] for i in range(len(distinct))], *distinct[:3]),
        "fifty labels": one(
            short[: n // 20], [kinds[i % 50] for i in range(n // 20)], *documents(20, 10, 2_000)
        ),
    }
