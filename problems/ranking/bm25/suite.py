"""Hidden suite of bm25."""

import math
import random
from collections import Counter
from itertools import pairwise

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=1e-9)
LETTERS = set("abcdefghijklmnopqrstuvwxyz0123456789 ")


def valid(init, operations):
    k1, b = init
    added = [operation for operation in operations if operation[0] == "add"]
    searches = [operation for operation in operations if operation[0] == "search"]
    sizes = [len(text.split()) for _, _, text in added]
    return (
        0.1 <= k1 <= 10
        and 0 <= b <= 1
        and len({document for _, document, _ in added}) == len(added) <= 4000
        and all(0 <= document <= 1_000_000_000 for _, document, _ in added)
        and len(searches) <= 4000
        and all(set(words) <= LETTERS for _, *given in operations for words in given if type(words) is str)
        and max(sizes, default=0) <= 1000
        and sum(sizes) <= 60_000
        and all(len(query.split()) <= 20 and 1 <= k <= 1000 for _, query, k in searches)
        and clear(init, operations)
    )


def clear(init, operations):
    """Tell whether no two scores are nearly equal, except those of documents with the same counts and length."""
    model = Model(*init)
    for name, *arguments in operations:
        if name == "add":
            model.add(*arguments)
            continue
        ranked = sorted((score, kind) for score, kind, _ in model.scored(arguments[0]))
        for (low, here), (high, there) in pairwise(ranked):
            if high - low < 1e-6 * high and here != there:
                return False
    return True


class Model:
    """Keep the counts of each document and the documents of each term; compute each score by the formula."""

    def __init__(self, k1, b):
        self.k1, self.b, self.counts, self.having, self.words = k1, b, {}, {}, 0

    def add(self, document_id, text):
        self.counts[document_id] = Counter(text.split())
        self.words += len(text.split())
        for term in self.counts[document_id]:
            self.having.setdefault(term, []).append(document_id)

    def scored(self, query):
        """Yield the score, what it depends on, and the document, for all documents with a term of the query."""
        terms = [term for term in query.split() if term in self.having]
        every = len(self.counts)
        idf = {
            t: math.log1p((every - len(self.having[t]) + 0.5) / (len(self.having[t]) + 0.5)) for t in terms
        }
        for document in {document for term in terms for document in self.having[term]}:
            counts = self.counts[document]
            length = sum(counts.values()) if self.b else 0
            average = self.words / every
            norm = self.k1 * (1 - self.b) + self.k1 * self.b * length / average
            found = [term for term in terms if term in counts]
            parts = [idf[term] * (self.k1 + 1) * counts[term] / (counts[term] + norm) for term in found]
            kind = [(len(self.having[term]), counts[term]) for term in found]
            yield math.fsum(parts), (length, sorted(kind) if len(kind) < 3 else kind), document

    def search(self, query, k):
        ranked = sorted((-score, document) for score, _, document in self.scored(query))
        return [(document, -score) for score, document in ranked[:k]]


def engine(*steps, k1=1.5, b=0.75):
    """Run steps: a pair of id and text adds, a string searches for ten, a pair of query and k for k."""
    return script(
        (k1, b),
        *[
            ("search", step, 10)
            if isinstance(step, str)
            else ("add", *step)
            if isinstance(step[0], int)
            else ("search", *step)
            for step in steps
        ],
    )


SMALL = [
    (3, "red fox red hen"),
    (8, "red apple"),
    (1, "green apple"),
    (20, "old oak tree in the old red park"),
]

test_edges = edge_cases(
    search_before_any_document=engine("red", *SMALL[:1], "red"),
    empty_query=engine(*SMALL, "", "   "),
    unknown_term=engine(*SMALL, "blue", "blue red"),
    one_document=engine((5, "tea"), "tea", "tea tea"),
    empty_documents=engine((5, ""), (6, "   "), "tea", (7, "tea"), "tea", (8, ""), "tea"),
    two_terms=engine(*SMALL, "red apple", "apple red"),
    frequent_term=engine(*SMALL, "red", "red green"),
    term_in_all_documents=engine((1, "a b"), (2, "a"), (3, "a c c"), "a", "a c"),
    repeated_term_in_the_query=engine(*SMALL, "red red apple", "apple red apple apple"),
    repeated_term_in_a_document=engine(
        (1, "a a a a a a b"), (2, "a b b b b b b"), (3, "c c a"), "a", "b", "a b"
    ),
    document_frequency_not_occurrences=engine((1, "a a a a a"), (2, "b"), (3, "b c"), (4, "d"), "a b", "b a"),
    length_with_repetitions=engine((1, "a b b b b b"), (2, "a c d"), (3, "e f"), "a"),
    longer_documents_score_less=engine((1, "a b c d e f"), (2, "a"), (3, "a b c"), (4, "x y"), "a"),
    no_length_normalization=engine((1, "a b c d e f"), (2, "a a"), (3, "a a b c"), (4, "x y"), "a", b=0.0),
    full_length_normalization=engine((1, "a b c d e f"), (2, "a a"), (3, "a a b"), (4, "x y"), "a", b=1.0),
    small_k1=engine(*SMALL, "red", "red apple", k1=0.1, b=0.3),
    large_k1=engine(*SMALL, "red", "red apple", k1=10.0, b=0.9),
    ties_by_id=engine((7, "a b"), (2, "a c"), (30, "d a"), (5, "a e"), (4, "z"), "a", ("a", 2), ("a", 1)),
    ties_beyond_k=engine(
        *[(i * 37 % 101, "x y") for i in range(40)], (500, "x"), ("x", 5), ("x", 40), ("x", 41)
    ),
    ties_are_not_by_length_without_normalization=engine((9, "a"), (3, "a b c"), (6, "a b"), "a", b=0.0),
    more_than_there_are=engine(*SMALL, ("red", 1000), ("red", 1), ("red", 2)),
    statistics_of_the_time=engine(
        "a", (1, "a b"), "a", (2, "c d e"), "a", (3, "a a a"), "a", (4, "c"), "a c"
    ),
    search_changes_nothing=engine(*SMALL, "red apple", "red apple", "green", "red apple"),
    words_not_substrings=engine(
        (1, "hundred reds"), (2, "red"), (3, "re d"), (4, "redred x"), "red", "re", "hund"
    ),
    spaces=engine((1, "  a   b "), (2, "b"), (3, "c d"), "  b  ", "a    b"),
    digits=engine((1, "1 01 10"), (2, "01"), (3, "x1"), "1", "01", "10 1"),
    large_ids=engine((1_000_000_000, "a"), (999_999_999, "a"), (0, "a b"), (70_000, "c"), "a"),
    any_term_is_enough=engine((1, "a b"), (2, "b c c"), (3, "c d d d"), (4, "e"), "a c", "b d"),
    scores_that_differ_little=engine(
        *[(200 - i, "a " + "b " * (100 + i)) for i in range(200)], ("a", 200), ("a", 20), k1=0.1, b=0.05
    ),
    long_document=engine((1, "a " * 900 + "b " * 100), (2, "a b"), (3, "c"), "a", "b", "a b"),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """Up to four calls: three documents in any order, one of them empty, and searches for one or two terms."""

    def build(settings, steps):
        return engine(*steps, "x y", k1=settings[0], b=settings[1])

    adds = [(4, "x y"), (2, "x"), (3, "y y x z"), (1, "")]
    steps = small.lists([*adds, "x", ("y x", 1)], most=5, least=1, distinct=True)
    return small.built(build, [(1.0, 0.5), (2.0, 0.0)], steps)


@random_cases
def test_random(st):
    """Few documents with few words, where ties are common, or many; searches between and after the adds."""

    def build(k1, b, number, documents, vocabulary, longest, repeats):
        rng = random.Random(number)
        words = [f"w{i}" for i in range(vocabulary)]

        def text(length):
            return " ".join(rng.choice(words[: 1 + rng.randrange(vocabulary)]) for _ in range(length))

        steps = []
        for document in rng.sample(range(10**6), documents):
            steps.append((document, text(rng.randrange(longest + 1))))
            if repeats and rng.random() < 0.3:
                steps.append((text(rng.randrange(1, 5)), rng.choice([1, 2, 5, 1000])))
        steps += [(text(rng.randrange(1, 5)), rng.choice([1, 3, 1000])) for _ in range(4)]
        return engine(*steps, k1=k1, b=b)

    k1 = st.sampled_from([1.2, 1.5, 2.0]) | st.floats(0.1, 10)
    b = st.sampled_from([0.75, 0.0, 1.0, 0.4]) | st.floats(0.05, 1)
    documents = st.integers(1, 6) | st.integers(10, 40)
    return st.builds(
        build,
        k1,
        b,
        st.integers(0, 10**6),
        documents,
        st.integers(2, 12),
        st.sampled_from([2, 5, 30]),
        st.booleans(),
    ).filter(lambda case: valid(*case))


def workload(n):
    """Rare terms and many searches; a search after each add; and frequent terms with many postings."""
    rng = random.Random(n)
    ids = rng.sample(range(10**9), n)

    def text(vocabulary, length):
        return " ".join(f"w{rng.randrange(vocabulary)}" for _ in range(length))

    rare = [(document, text(4 * n, 4)) for document in ids]
    searches = [(text(4 * n, 12), 5) for _ in range(n // 2)]
    mixed = []
    for document in ids[: n // 4]:
        mixed += [(document, text(800, 6)), (text(800, 2), 3)]
    frequent = [
        (document, "a " * (1 + i % 3) + "b " * (i % 7) + f"w{i}") for i, document in enumerate(ids[: n // 2])
    ]
    return {
        "rare terms": engine(*rare, *searches),
        "a search after each add": engine(*mixed),
        "frequent terms": engine(*frequent, ("a b", 5), ("b", 900), ("a", 5)),
    }
