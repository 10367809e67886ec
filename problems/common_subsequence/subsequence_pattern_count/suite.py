"""Hidden suite of subsequence_pattern_count."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 400
NUMBERED = "".join(map(chr, range(300, 698)))


def valid(text, pattern):
    return len(text) <= LIMIT and len(pattern) <= LIMIT


def expected(text, pattern):
    """Extend the ways for each prefix of the pattern, counted by their last index, by every later index."""
    ways = {-1: 1}
    for wanted in pattern:
        ways = {
            i: sum(count for last, count in ways.items() if last < i)
            for i, character in enumerate(text)
            if character == wanted
        }
    return sum(ways.values())


test_edges = edge_cases(
    both_empty=("", ""),
    empty_pattern=("abc", ""),
    empty_text=("", "a"),
    equal_strings=("abca", "abca"),
    pattern_longer=("ab", "abb"),
    pattern_longer_by_one_at_the_front=("ab", "xab"),
    one_character=("banana", "a"),
    one_character_missing=("banana", "x"),
    last_character_needed=("abx", "x"),
    wrong_order=("cba", "abc"),
    same_character_twice_in_pattern=("aaaa", "aa"),
    one_character_for_two=("a", "aa"),
    runs_split=("aabaa", "aaa"),
    run_chosen_from_two_runs=("abba", "aa"),
    character_twice_in_pattern_apart=("abcabc", "aba"),
    not_contiguous=("axbxc", "abc"),
    overlapping_ways=("ababab", "abab"),
    case_matters=("aAa", "A"),
    spaces_count=("a b c d", "a  d"),
    spaces_at_both_ends=(" a ", " a "),
    newline_hash_sign_and_null=("\n#\0\n#\0", "\n#\0"),
    marks_are_no_wildcards=("a.b?c*d[e_f%", ".?*[_%"),
    newline_only=("a\nb", "ab"),
    hash_sign_only=("#a#", "#"),
    null_character_only=("\0a\0", "\0"),
    composed_accent=("\u00e9e\u0301", "e\u0301"),
    same_character_in_two_ways=("\u212b\u00c5", "\u00c5"),
    characters_beyond_16_bits=("\U0001f600\U0001f601\U0001f600", "\U0001f600"),
    equal_low_byte=("\u0161a", "a"),
    equal_low_16_bits=("\uf600\U0001f600", "\uf600"),
    sharp_s=("ssß", "ss"),
    answer_beyond_31_bits=("a" * 35, "a" * 17),
    answer_beyond_64_bits=("ab" * 70, "a" * 35),
    answer_beyond_53_bits_and_odd=("ab" * 60, "ab" * 20),
    indices_beyond_10=("abcdefghijklm" * 2, "abcdefghijklm"),
    distinct_characters=("".join(map(chr, range(300, 700))), "".join(map(chr, range(310, 690, 2)))),
    pattern_of_300=("ab" * 155, "ab" * 150),
    pattern_of_400=(NUMBERED + "aa", NUMBERED + "aa"),
    pattern_of_400_last_missing=(NUMBERED + "ab", NUMBERED + "ac"),
    pattern_of_400_longer=("a" * 399, "a" * 400),
)


@exhaustive_cases(count=8_000)
def test_exhaustive(small):
    """Strings of three letters with patterns of up to three, and longer ones of two letters."""
    three = small.together(small.strings("abc", most=5), small.strings("abc", most=3))
    return small.either(three, small.together(small.strings("ab"), small.strings("ab")))


@random_cases
def test_random(st):
    """Few characters or many; patterns that are chosen from the string, some with a change, and free ones."""
    characters = st.sampled_from("abA é😀") | st.characters()
    alphabet = st.lists(characters, min_size=1, max_size=5, unique=True)

    def made(drawn):
        alphabet, picked, chosen, (kind, place, other) = drawn
        text = [alphabet[i % len(alphabet)] for i in picked]
        pattern = [text[i] for i in sorted({i % len(text) for i in chosen})]
        place %= len(pattern)
        if kind == 1:
            pattern[place] = text[other % len(text)]
        elif kind == 2:
            pattern[place : place + 2] = pattern[place : place + 2][::-1]
        return "".join(text), "".join(pattern)

    picked = st.lists(st.integers(0, 4), min_size=10, max_size=45)
    chosen = st.lists(st.integers(0, 44), min_size=3, max_size=30)
    change = st.tuples(st.integers(0, 2), st.integers(0, 44), st.integers(0, 44))
    return st.tuples(alphabet, picked, chosen, change).map(made)


def workload(n):
    """One letter; no way, for want of the last or the first character; few letters; a pattern nearly as long."""
    rng = random.Random(n)
    few = rng.choices("aabc", k=n)
    chosen = sorted(rng.sample(range(n), n // 2))
    removed = set(rng.sample(range(n), min(5, n)))
    return {
        "one letter": ("a" * n, "a" * (n * 5 // 8)),
        "last character missing": ("a" * n, "a" * (n // 2) + "b"),
        "first character missing": ("a" * n, "b" + "a" * (n // 2)),
        "few letters": ("".join(few), "".join(few[i] for i in chosen)),
        "five characters more than the pattern": (
            "".join(few),
            "".join(character for i, character in enumerate(few) if i not in removed),
        ),
    }
