"""Hidden suite of trie."""

import random
from bisect import bisect_left, insort
from collections import Counter
from itertools import product

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Model:
    """Goes through a list of all words in each call."""

    def __init__(self):
        self.words = []

    def insert(self, word):
        self.words.append(word)

    def remove(self, word):
        if word not in self.words:
            return False
        self.words.remove(word)
        return True

    def count(self, word):
        return self.words.count(word)

    def count_prefix(self, prefix):
        return sum(word.startswith(prefix) for word in self.words)

    def starting_with(self, prefix, limit):
        return sorted({word for word in self.words if word.startswith(prefix)})[:limit]


def valid(init, operations):
    inserted = others = 0
    for name, word, *limit in operations:
        if len(word) > 300 or not set(word) <= set(LETTERS) or not all(0 <= it <= 100_000 for it in limit):
            return False
        if name == "insert":
            inserted += len(word)
        else:
            others += len(word)
    return (
        init == ()
        and 1 <= len(operations) <= 60_000
        and inserted <= 200_000
        and others <= 2_000_000
        and answers_are_short(operations)
    )


def answers_are_short(operations):
    """Return whether all calls of starting_with return few words, and few characters."""
    copies, words, count, characters = Counter(), [], 0, 0
    for name, word, *limit in operations:
        if name == "insert":
            if not copies[word]:
                insort(words, word)
            copies[word] += 1
        elif name == "remove" and copies[word]:
            copies[word] -= 1
            if not copies[word]:
                del words[bisect_left(words, word)]
        elif name == "starting_with":
            start, end = bisect_left(words, word), bisect_left(words, word + "~")
            found = words[start : min(end, start + limit[0])]
            count += len(found)
            characters += sum(map(len, found))
            if count > 50_000 or characters > 1_000_000:
                return False
    return True


def calls_of(moves):
    """Turn "+word" into an insert and "-word" into a remove."""
    return [("insert" if move[0] == "+" else "remove", move[1:]) for move in moves]


def questions(moves, limit=99):
    """Ask for everything about each prefix of the words."""
    prefixes = sorted({move[1:end] for move in moves for end in range(1, len(move) + 1)})
    counts = [(name, prefix) for prefix in prefixes for name in ("count", "count_prefix")]
    return [*counts, ("starting_with", "", limit)]


def steps(*moves, before=()):
    """Make the moves, and after each of them ask for everything."""
    asked = questions([*before, *moves])
    calls = calls_of(before)
    for move in calls_of(moves):
        calls += [move, *asked]
    return script((), *calls)


def at_the_end(moves, *asked):
    """Make all moves, and then call starting_with for each (prefix, limit)."""
    return script((), *calls_of(moves), *[("starting_with", prefix, limit) for prefix, limit in asked])


def plus(*words):
    return ["+" + word for word in words]


LONG = "ab" * 149 + "a"
"""With one letter more it is as long as a word may be."""

test_edges = edge_cases(
    empty=script(
        (),
        ("count", ""),
        ("count", "a"),
        ("count_prefix", ""),
        ("count_prefix", "a"),
        ("remove", "a"),
        ("remove", ""),
        ("starting_with", "", 5),
        ("starting_with", "a", 5),
        ("count_prefix", ""),
    ),
    empty_word=steps("+", "+", "-", "-", "-", "+a", "+", "-a", "-a", "-"),
    empty_word_beside_others=steps("+b", "+", "+a", "-b", "-a", "-", "-b"),
    prefix_is_no_word=steps("+care", "-car", "-c", "-", "+car", "-care", "-care", "-car"),
    longer_word_is_missing=steps("-ab", "-abc", "-a", before=plus("a", "a")),
    other_branch_is_missing=steps("-ac", "-b", "-ba", "-abd", before=plus("ab", "abc")),
    shorter_word_removed=steps("-a", "-ab", "-abc", before=plus("a", "ab", "abc")),
    longer_word_removed=steps("-abc", "-ab", "-a", before=plus("abc", "ab", "a")),
    middle_word_removed=steps("-ab", "-abcd", "-a", before=plus("abcd", "ab", "a")),
    branches_removed=steps("-abx", "-ab", "-abyz", "-abya", before=plus("abx", "abyz", "ab", "abya")),
    branch_of_a_word=steps("-do", "-dot", "+do", "-dog", before=plus("do", "dot", "dog")),
    copies=steps("+to", "+to", "-to", "+to", "-to", "-to", "-to"),
    copies_and_longer_words=steps(
        "-to", "-tool", "-to", "-to", "-tool", before=plus("to", "to", "tool", "tool")
    ),
    copies_and_shorter_words=steps("-tool", "-to", "-tool", "-to", before=plus("to", "tool", "tool", "to")),
    inserted_again=steps("-ab", "+ab", "+ab", "-ab", "-ab", "+abc", "-abc", "+a", before=plus("ab")),
    shorter_word_inserted_after_a_cut=steps("-abcd", "+ab", "+abcd", "-ab", before=plus("abcd")),
    longer_word_inserted_after_a_cut=steps("-ab", "+abcd", "-ab", "-abcd", before=plus("ab")),
    inserted_again_beside_others=steps(
        "-bc", "+bc", "-bc", "+bc", "-ba", "-bc", before=plus("ba", "bc", "b")
    ),
    alphabet=at_the_end(plus(*"qwertyuiopasdfghjklzxcvbnm"), ("", 26), ("", 5), ("z", 1), ("e", 1)),
    alphabet_on_the_second_level=at_the_end(
        plus(*["m" + letter for letter in reversed(LETTERS)], "m", "n", "l"), ("m", 99), ("", 4), ("mz", 2)
    ),
    word_before_longer_words=at_the_end(
        plus("eel", "ed", "e", "ef", "eff", "egg", "en", "ends", "end", "d", "f"),
        ("e", 99),
        ("", 3),
        ("end", 9),
    ),
    short_word_after_long_ones=at_the_end(
        plus("b", "abc", "ab", "ba", "abcd", "a"), ("", 99), ("a", 2), ("b", 1)
    ),
    each_limit=at_the_end(
        plus("tea", "ten", "te", "to", "tent", "te"),
        *[(prefix, limit) for limit in range(8) for prefix in ("", "t", "te", "ten", "tx")],
    ),
    limit_of_zero=at_the_end(plus("", "a", "b"), ("", 0), ("a", 0), ("c", 0), ("", 1)),
    limits_beyond=at_the_end(
        plus("b", "ba", "c"), ("b", 100_000), ("", 3), ("", 4), ("c", 1_000), ("b", 65_536), ("", 65_537)
    ),
    limit_and_copies=at_the_end(
        plus("a", "a", "ab", "b", "a", "b", "ab"), ("", 2), ("", 3), ("a", 2), ("b", 5)
    ),
    prefix_is_the_only_word=at_the_end(plus("abc"), ("abc", 3), ("ab", 3), ("abcd", 3), ("b", 3), ("bc", 3)),
    missing_prefixes=at_the_end(
        plus("abc", "abd", "b"), ("ac", 9), ("abe", 9), ("abcd", 9), ("c", 9), ("bb", 9)
    ),
    asked_again_after_each_change=script(
        (),
        *[
            call
            for change in calls_of(["+ab", "+aa", "+b", "-aa", "-aa", "+a", "-ab", "-b", "+ab", "-a"])
            for call in (
                change,
                ("starting_with", "a", 2),
                ("starting_with", "", 2),
                ("starting_with", "a", 2),
            )
        ],
    ),
    all_prefixes_of_a_word=steps(
        "-aaa", "-", "-aaaaa", "-a", "-aaa", before=plus(*["a" * length for length in range(6)])
    ),
    letters_in_another_order=steps("+abc", "+cba", "+bac", "-cab", "-cba", "-abc"),
    double_letters=steps("+oo", "+o", "+ooo", "+noon", "-oo", "-no", "-o", "+oon"),
    longest_word=script(
        (),
        *calls_of(plus(LONG + "b", LONG, LONG + "c", LONG[:256], LONG[:255], LONG + "b")),
        *[(name, prefix) for prefix in (LONG, LONG + "b", LONG[:257]) for name in ("count", "count_prefix")],
        ("starting_with", LONG[:256], 9),
        ("remove", LONG + "a"),
        ("remove", LONG + "b"),
        ("remove", LONG[:256]),
        ("remove", LONG + "c"),
        ("remove", LONG + "b"),
        ("count", LONG + "b"),
        ("count_prefix", LONG[:256]),
        ("starting_with", LONG[:255], 9),
    ),
    word_of_each_length=at_the_end(
        [*plus(*["z" * length for length in range(300, -1, -1)]), "-" + "z" * 150], ("", 300), ("z" * 299, 5)
    ),
    more_than_256_copies=script(
        (),
        *calls_of(plus("dam", *["da"] * 400, "d")),
        ("count", "da"),
        ("count_prefix", "d"),
        *calls_of(["-da"] * 300),
        ("count", "da"),
        ("count_prefix", ""),
        ("starting_with", "", 9),
        *calls_of(["-da"] * 101),
        ("count_prefix", "da"),
        ("starting_with", "d", 9),
    ),
    more_than_1000_words=at_the_end(
        plus(*map("".join, product("zxbyacqpdlk", repeat=3))), ("", 1_200), ("", 100_000), ("z", 50)
    ),
)


@exhaustive_cases(count=2_400)
def test_exhaustive(small):
    """Up to four inserts and removes of words that share beginnings; with words there before, up to three."""

    def asked(before, moves, words):
        counts = [(name, word) for word in words for name in ("count", "count_prefix")]
        listed = [("starting_with", "", 1), ("starting_with", "a", 2), ("starting_with", "", 9)]
        return script((), *calls_of([*before, *moves]), *counts, *listed)

    few = small.lists([sign + word for word in ("ab", "a", "b", "") for sign in "+-"], most=4, least=1)
    before = plus("ab", "abc", "b", "ab")
    signs = ["-ab", "+a", "-abc", "-a", "-b", "+abc", "-abcd", "+ac", "-", "-ac"]
    return small.either(
        small.built(lambda moves: asked([], moves, ["", "a", "ab", "b"]), few),
        small.built(
            lambda moves: asked(before, moves, ["", "a", "ab", "abc", "b", "ac"]),
            small.lists(signs, most=3, least=1),
        ),
    )


@random_cases(count=200)
def test_random(st):
    """20 to 120 calls with words of few letters that share beginnings, or with any words."""

    def calls(words):
        prefixes = sorted({word[:end] for word in words for end in range(len(word) + 1)})
        word, prefix = st.sampled_from(words), st.sampled_from(prefixes)
        changed = st.tuples(st.sampled_from(["insert", "insert", "remove"]), word)
        limit = st.integers(0, 5) | st.integers(0, 100_000)
        asked = (
            st.tuples(st.sampled_from(["count", "remove"]), prefix)
            | st.tuples(st.just("count_prefix"), prefix)
            | st.tuples(st.just("starting_with"), prefix, limit)
        )
        end = [("count_prefix", ""), ("starting_with", "", 100)]
        return st.lists(changed | changed | asked, min_size=20, max_size=120).map(
            lambda calls: script((), *calls, *end)
        )

    alike = st.text(st.sampled_from("ab"), max_size=6) | st.text(
        st.sampled_from("abz"), min_size=2, max_size=4
    )
    deep = st.text(st.sampled_from("ab"), min_size=1, max_size=3).map(lambda end: LONG[:280] + end)
    any_word = st.text(st.sampled_from(LETTERS), min_size=1, max_size=9)
    lists = st.lists(alike, min_size=3, max_size=10, unique=True)
    return (lists | lists | st.lists(alike | deep | any_word, min_size=5, max_size=20, unique=True)).flatmap(
        calls
    )


def words_of(rng, n, letters, shortest, longest):
    """Return n distinct words in any order."""
    words = {}
    while len(words) < n:
        words["".join(rng.choices(letters, k=rng.randint(shortest, longest)))] = None
    return list(words)


def workload(n):
    """All kinds of calls; branches of removed words; copies of few words; long words; long answers."""
    rng = random.Random(n)
    words = words_of(rng, n, "abcdef", 4, 10)
    half = n // 2
    mixed = calls_of(plus(*words[:half]))
    for number, (old, new) in enumerate(zip(words[:half], words[half:])):
        mixed += [("count_prefix", ""), ("starting_with", new[:1], 2), ("count_prefix", new[:1])]
        mixed += [("starting_with", "", 2), ("starting_with", "", 1)]
        mixed += [("insert", new), ("remove", old)] if number % 2 else [("count", old)]

    gone = [("insert", "c" + word) for word in words[:half]]
    gone += [("insert", "cat"), ("insert", "zoo")]
    gone += [("remove", "c" + word) for word in rng.sample(words[:half], half)]
    for word in words[:half]:
        gone += [("starting_with", "c", 1), ("insert", word), ("starting_with", "", 2), ("remove", word)]

    copies = []
    for number in range(n):
        copies += [("insert", ("tea", "teapot", "tea", "tea")[number % 4]), ("count", "tea")]
        copies += [("count_prefix", "te"), ("starting_with", "t", 3)]
    copies += [("remove", "tea")] * half

    stem = "".join(rng.choices("ab", k=200))
    tails = words_of(rng, 300, "ab", 9, 10)
    long = [("insert", stem + tail) for tail in tails]
    for number in range(n // 4):
        long += [("count_prefix", stem[: number % 200]), ("starting_with", stem + tails[number % 300][:4], 1)]
        if number % 4 == 0:
            long += [("starting_with", stem[: number % 200], 1), ("remove", stem + tails[number % 200])]

    listed = calls_of(plus(*words))
    for number in range(3):
        listed += [("remove", words[number]), ("starting_with", "", 100_000), ("starting_with", "b", n // 8)]
    return {
        "all kinds of calls": script((), *mixed),
        "removed words": script((), *gone),
        "copies": script((), *copies),
        "long words": script((), *long),
        "long answers": script((), *listed),
    }
