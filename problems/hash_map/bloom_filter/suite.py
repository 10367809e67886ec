"""Hidden suite of bloom_filter."""

import random
from itertools import permutations, product
from math import exp, expm1, log1p

from judge.suite import edge_cases, exhaustive_cases, random_cases, script

MOST_CALLS = 50_000
LARGE, MANY, FEW = 2_000_000, 4, 100
"""With so many bits, so many hashes or more, and so few strings, there is no false yes: below 1 in 10**9."""
IMPOSSIBLE = 1e-9
ONES = ("ones",)


def valid(init, operations):
    bits, hashes = init
    return (
        1 <= bits <= 10_000_000
        and 1 <= hashes <= 20
        and 1 <= len(operations) <= MOST_CALLS
        and all(is_string(item) for _, *items in operations for item in items)
    )


def is_string(item):
    return len(item) <= 100 and not any("\ud800" <= character <= "\udfff" for character in item)


def check(call):
    """Follow what is known: which strings are in, which answers must stay, and how many ones there can be."""
    (bits, hashes), operations = call.args
    filter = Known(bits, hashes)
    for step, ((name, *items), answer) in enumerate(zip(operations, call.answer), 1):
        complaint = getattr(filter, name)(*items, answer)
        if complaint:
            return f"at step {step}, {name}: {complaint}"
    return None


class Known:
    """What is known of a filter from the answers so far."""

    def __init__(self, bits, hashes):
        self.bits, self.hashes = bits, hashes
        self.added = set()
        self.yes = set()
        self.no = set()  # since the last change
        self.low = self.high = 0  # of ones

    def add(self, item, answer):
        if item not in self.added and item not in self.yes:
            self.low = min(self.bits, max(1, self.low + (item in self.no)))
            self.high = min(self.bits, self.high + self.hashes)
            self.no.clear()
        self.added.add(item)
        return None

    def may_contain(self, item, answer):
        reason = self.reason(item)
        if reason and reason[0] != answer:
            return f"expected {reason[0]} for {item!r}, got {answer}: {reason[1]}"
        (self.yes if answer else self.no).add(item)
        return None

    def reason(self, item):
        """Return the only possible answer and the reason for it, or None."""
        if item in self.added:
            return True, "it was added"
        if item in self.yes:
            return True, "the answer was True before"
        if item in self.no:
            return False, "the answer was False before, and nothing has changed"
        if not self.high:
            return False, "nothing was added"
        if self.low == self.bits:
            return True, "all bits are 1"
        if self.bits >= LARGE and self.hashes >= MANY and len(self.added) <= FEW:
            return False, (
                f"it was not added, and at most {len(self.added) * self.hashes} of {self.bits:,} bits are 1"
            )
        return None

    def ones(self, answer):
        low, high = self.low, self.high
        if self.bits * (1 - 1 / self.bits) ** len(self.added) < IMPOSSIBLE:
            low = high = self.bits
        if not low <= answer <= high:
            wanted = str(low) if low == high else f"at least {low} and at most {high}"
            return f"expected {wanted}, got {answer}"
        self.low = self.high = answer
        return None


def ask(*items):
    return [("may_contain", item) for item in items]


def add(*items):
    return [("add", item) for item in items]


def apart(*strings, init=(LARGE, 10)):
    """Add every second string, and ask for all: none may be taken for another one."""
    return script(init, *add(*strings[::2]), ONES, *ask(*strings), *add(*strings[:4]), ONES)


def watched(init, *items, also=()):
    """Add the strings one by one, and after each ask for all and for the number of ones."""
    known = [*dict.fromkeys([*items, *also])]
    questions = [*ask(*known), ONES]
    calls = [*questions]
    for item in items:
        calls += [("add", item), *questions]
    return script(init, *calls)


NUMBERS = [str(number) for number in range(400)]


test_edges = edge_cases(
    empty_filter=script((1_000, 3), ONES, *ask("a", "", "b"), ONES),
    empty_filter_of_one_bit=script((1, 1), *ask("a"), ONES, *ask("a")),
    one_string=watched((1_000, 3), "a", also=["b", ""]),
    same_string_again=watched((1_000, 3), "a", "a", "a"),
    same_string_later=watched((1_000, 5), "a", "b", "c", "a", "b"),
    asked_before_it_is_added=script((5_000, 5), *ask("a", "a"), *add("a"), ONES, *ask("a", "a"), ONES),
    asking_changes_nothing=script(
        (5_000, 5), *add("a"), ONES, *ask("b", "b", "c", "b"), ONES, *ask("c"), ONES, *ask("a")
    ),
    ones_asked_twice=script((5_000, 5), ONES, ONES, *add("x"), ONES, ONES, *add("y"), ONES, ONES),
    empty_string=watched((1_000, 3), "", also=["a", " "]),
    one_hash=watched((100, 1), "a", "b", "c", "a"),
    one_bit=watched((1, 1), "a", "b", "a", also=["c"]),
    one_bit_and_many_hashes=watched((1, 20), "a", "b", also=["c"]),
    two_bits=watched((2, 1), *NUMBERS[:8]),
    more_hashes_than_bits=watched((3, 20), "a", "b", "c", also=["d"]),
    eight_bits=watched((8, 2), *NUMBERS[:6], also=["x", "y"]),
    nine_bits=watched((9, 2), *NUMBERS[:6], also=["x", "y"]),
    few_bits_all_set=script((3, 2), *add(*NUMBERS[:80]), ONES, *ask("x", "y"), *add("z"), ONES),
    two_bits_all_set=script((2, 1), *add(*NUMBERS[:60]), ONES, *ask("x", "y")),
    five_bits_all_set=script((5, 1), *add(*NUMBERS[:150]), ONES, *ask("x", "y")),
    eight_bits_all_set=script((8, 1), *add(*NUMBERS[:240]), ONES, *ask("x", "y")),
    ten_bits_all_set=script((10, 7), *add(*NUMBERS[:260]), ONES, *ask("x", "y"), *add("x"), ONES),
    ten_bits_and_as_many_hashes_all_set=script((10, 10), *add(*NUMBERS[:260]), ONES, *ask("x", "y")),
    largest_filter=apart("a", "b", "c", "d", init=(10_000_000, 20)),
    many_strings_in_a_large_filter=apart(*NUMBERS[:200]),
    fewest_hashes_without_a_false_yes=apart(*NUMBERS[200:], init=(LARGE, MANY)),
    case_matters=apart("ana", "Ana", "ANA", "anA", "ß", "SS", "i", "İ"),
    spaces_matter=apart(
        "a", " a", "a ", "a  ", "a\t", "a\n", "\ta", "a\r", "a b", "ab", " ", "", "\u00a0", "\u200b"
    ),
    signs_matter=apart("a-b", "ab", "a_b", "a.b", "a#b", "#ab", "ab!", "ab?", "(ab)", "[ab]"),
    null_characters_matter=apart("a", "a\0", "\0a", "\0\0a", "\0", "", "a\0b", "ab"),
    order_of_characters_matters=apart("abc", "acb", "bac", "bca", "cab", "cba", "abcabc", "aabbcc"),
    length_matters=apart(*["x" * length for length in range(101)]),
    numbers_in_other_forms=apart("1", "01", "1.0", "+1", "1e0", "001", "10", "1_0", "١", "１"),
    accents_matter=apart("e", "é", "a", "á", "n", "ñ", "u", "ü", "grün", "gruen", "Å", "A"),
    combining_accents_are_other_strings=apart("é", "e\u0301", "\u212b", "\u00c5", "\u03a9", "\u2126"),
    other_alphabets=apart("日", "本", "Ж", "Щ", "א", "ב", "?", "??", "日本", "本日", "数", "据"),
    characters_equal_in_their_lowest_byte=apart(
        "a", "š", "ա", "\u0361", "\u4e61", "\u0061\u0100", "\U00010061", "\u0961"
    ),
    beyond_the_basic_plane=apart(
        "😀", "😁", "\uf600", "", "𝒳", "X", "\U0010ffff", "\uffff", "\U00020041", "A"
    ),
    invisible_characters_matter=apart("\ufeffa", "a", "a\ufeff", "\u200ba", "a\u00ad", "\u2060a"),
    long_strings_differ_at_the_end=apart(*["p" * 99 + end for end in "abcdefgh"]),
    long_strings_differ_at_the_start=apart(*[start + "p" * 99 for start in "abcdefgh"]),
    long_strings_differ_in_the_middle=apart(*["p" * 50 + middle + "q" * 49 for middle in "abcdefgh"]),
    strings_differ_at_16=apart(*["p" * 16 + end for end in ["", *"abcdefg"]]),
    strings_differ_at_64=apart(*["p" * 64 + end for end in ["", *"abcdefg"]]),
    equal_polynomials_with_base_31=apart("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "C#", "Bb"),
    equal_polynomials_with_base_33=apart("b", "Bc", "ab", "bA", "abab", "bAbA", "abbA", "bAab"),
    two_strings_run_together=apart(
        "a|b", "a", "0a", "a0", "1a", "a1", "0|a", "a|0", "1:a", "10a", "0:a", "00a"
    ),
)


@exhaustive_cases
def test_exhaustive(small):
    """Up to four of three strings added to small filters of all kinds, with all answers after each."""
    sizes = [(2, 1), (1, 2), (3, 2), (8, 1), (9, 3), (40, 2), (1_000, 3), (16, 20)]
    return small.built(
        lambda size, items: watched(size, *items, also=["c", "a b"]),
        sizes,
        small.lists(["a", "b", ""], most=4, least=1),
    )


@random_cases(count=150)
def test_random(st):
    """Any strings in filters from a few bits to thousands, 10 to 60 calls, with repeated strings and questions."""
    string = (
        st.text(max_size=5) | st.text("ab\0é\u0301 ", max_size=4) | st.text("xy", min_size=60, max_size=100)
    )
    size = st.tuples(
        st.integers(1, 12) | st.integers(13, 300) | st.just(10_000), st.integers(1, 8) | st.just(20)
    )

    def scripts(strings):
        item = st.sampled_from(strings)
        call = (
            st.tuples(st.just("add"), item)
            | st.tuples(st.just("may_contain"), item)
            | st.tuples(st.just("may_contain"), item)
            | st.just(ONES)
        )
        return st.tuples(size, st.lists(call, min_size=10, max_size=60)).map(
            lambda drawn: script(drawn[0], *drawn[1], *ask(*strings), ONES)
        )

    return st.lists(string.filter(is_string), min_size=2, max_size=12, unique=True).flatmap(scripts)


def families():
    """Return lists of strings that differ little, by name."""
    ends = ["".join(end) for end in product("abcdefghijklmno", "0123456789", "ABCDEFGHIJKLMNOPQRST")]
    wide = [chr(0x4E00 + 256 * i) + chr(0x10000 * (1 + j % 14) + j) for i in range(60) for j in range(50)]
    return {
        "numbered": [f"user-{number:04}" for number in range(3_000)],
        "with one beginning": [
            "a beginning that is the same for each of the strings: " + end for end in ends
        ],
        "with one ending": [
            end + " and then an ending that is the same for each of the strings" for end in ends
        ],
        "with the same characters": ["".join(order) for order in permutations("abcdefg")][:3_000],
        "of two characters": ["".join(bits) for bits in product("ab", repeat=12)][:3_000],
        "of characters that are far apart": wide,
        "of two signs": [chr(33 + i) + chr(33 + j) for i in range(60) for j in range(50)],
        "of digits": [str(number * 37) for number in range(3_000)],
    }


ALWAYS = [(4_000, 1), (8_192, 7)]
IN_TURN = [(6_000, 4), (4_001, 2), (8_000, 10), (4_096, 3)]
ADDED, ASKED = 1_000, 2_000


def test_false_yes_rate(examine):
    """Add a third of thousands of strings that differ little, and ask for the others, in filters of several sizes."""
    for number, (name, strings) in enumerate(families().items()):
        random.Random(number).shuffle(strings)
        others = strings[ADDED:]
        sizes = [*ALWAYS, IN_TURN[number % len(IN_TURN)]]
        scripts = [script(size, *add(*strings[:ADDED]), ONES, *ask(*others)) for size in sizes]
        for (bits, hashes), answer in zip(sizes, results(examine, scripts)):
            ones, yes = answer[ADDED], sum(answer[ADDED + 1 :])
            where = (
                f"in a filter of {bits:,} bits with {hashes} hash{'es' * (hashes > 1)}, "
                f"after {ADDED:,} strings {name}, such as {strings[0]!r}"
            )
            mean, variance = ones_in_theory(bits, hashes * ADDED)
            if (ones - mean) ** 2 > variance * bound(1):
                examine.fail(
                    f"the indices are not as if random: {where}, ones() is {ones}, expected about {mean:.0f}"
                )
            rate = (ones / bits) ** hashes
            if uneven([yes, len(others) - yes], [len(others) * rate, len(others) * (1 - rate)]):
                examine.fail(
                    f"the indices are not as if random: {where}, may_contain is True for {yes:,} of {len(others):,} "
                    f"others, expected about {len(others) * rate:.0f}"
                )


def test_large_filters(examine):
    """Add a thousand strings to filters in which few indices coincide."""
    strings = families()["numbered"][:ADDED]
    sizes = [(70_000, 3), (600_000, 20), (10_000_000, 20)]
    answers = results(examine, [script(size, *add(*strings), ONES) for size in sizes])
    for (bits, hashes), answer in zip(sizes, answers):
        mean, variance = ones_in_theory(bits, hashes * ADDED)
        if (answer[-1] - mean) ** 2 > variance * bound(1):
            examine.fail(
                f"the indices are not as if random: in a filter of {bits:,} bits with {hashes} hashes, "
                f"after {ADDED:,} strings such as {strings[0]!r}, ones() is {answer[-1]}, expected about {mean:.0f}"
            )


def test_equal_filters_answer_alike(examine):
    """Add the same strings in several orders, some twice, with questions between them, and compare all answers."""
    strings = families()["of digits"]
    added, others = strings[:60], strings[60:460]
    end = [ONES, *ask(*others)]
    mixed = [call for item in reversed(added) for call in (("may_contain", item), ("add", item), ONES)]
    for size in ((300, 3), (97, 1), (400, 4)):
        scripts = [
            script(size, *add(*added), *end),
            script(size, *add(*reversed(added)), *end),
            script(size, *mixed, *add(*added[::3]), *end),
            script(size, *ask(*others[:50]), *add(*added), *end),
        ]
        first, *rest = [answer[-len(end) :] for answer in results(examine, scripts)]
        for answer in rest:
            if answer[0] != first[0]:
                examine.fail(
                    f"two filters of {size[0]} bits, to which the same strings were added, have {first[0]} and "
                    f"{answer[0]} ones"
                )
            if answer != first:
                item = next(item for item, a, b in zip(others, answer[1:], first[1:]) if a != b)
                examine.fail(
                    f"two filters of {size[0]} bits, to which the same strings were added, do not answer alike: "
                    f"may_contain({item!r}) is True for one of them only"
                )


RETURNS = {"add": type(None), "may_contain": bool, "ones": int}


def results(examine, scripts):
    """Return what the calls of each script return; an answer has a pair of a code and a value for each call."""
    found = []
    for case, answer in zip(scripts, examine.answers(scripts)):
        for (name, *_), (code, value) in zip(case[1], answer):
            if code != 1 or (type(value) is not RETURNS[name] and name != "add"):
                examine.fail(f"{name} raises an exception or returns a value of another type")
        found.append([value for _, value in answer])
    return found


def ones_in_theory(bits, indices):
    """Return mean and variance of the number of ones after so many random indices."""
    misses = log1p(-1 / bits)
    one_is_0, one_is_1 = exp(indices * misses), -expm1(indices * misses)
    together = one_is_0**2 * expm1(indices * log1p(-1 / (bits - 1) ** 2))  # covariance of two bits
    return bits * one_is_1, bits * one_is_0 * one_is_1 + bits * (bits - 1) * together


def uneven(counts, expected):
    """Return whether counts differ from what is expected by more than chance (chi-square)."""
    return sum((count - share) ** 2 / share for count, share in zip(counts, expected)) > bound(
        len(counts) - 1
    )


def bound(freedom):
    """Return what chi-square exceeds once in three million fair trials (Wilson and Hilferty 1931)."""
    spread = 2 / (9 * freedom)
    return freedom * (1 - spread + 5 * spread**0.5) ** 3


def workload(n):
    """Ones asked for all the time; most hashes; a full filter; long strings; and few strings again and again."""
    rng = random.Random(n)
    keys = [f"session/{rng.randrange(10**9)}" for _ in range(n)]
    counted, hashed, full, long, again = [], [], [], [], []
    for i in range(n // 4):
        counted += [("add", keys[i]), ONES, ("may_contain", keys[i // 2]), ONES]
    for i in range(n // 8):
        hashed += [("add", keys[i]), ("may_contain", keys[i]), ("may_contain", keys[-1 - i]), ONES]
    for i in range(n // 4):
        full += [("add", keys[i]), ("may_contain", keys[-1 - i])]
    for i in range(n // 8):
        key = keys[i] if i % 4 else "日é" + "one of the long strings " * 3 + keys[i]
        long += [("add", key), ("may_contain", keys[-i]), ONES]
    for i in range(n // 4):
        again += [("add", keys[i % 5]), ONES, ("may_contain", keys[n - 1 - i])]
    return {
        "ones counted": script((10_000_000, 7), *counted),
        "most hashes": script((10_000_000, 20), *hashed),
        "long strings": script((9_999_999, 4), *long),
        "full filter": script((20_000, 5), *full),
        "few strings again": script((5_000_000, 3), *again),
    }
