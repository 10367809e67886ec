"""Hidden suite of backspace_compare."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(first, second):
    return len(first) >= 1 and len(second) >= 1 and len(first) + len(second) <= 300_000


def expected(first, second):
    return typed(first) == typed(second)


def typed(keys):
    """Type it, key by key."""
    result = []
    for key in keys:
        if key != "#":
            result.append(key)
        elif result:
            result.pop()
    return "".join(result)


test_edges = edge_cases(
    same_characters_other_order=("abc", "acb"),
    one_is_a_prefix=("ab", "abc"),
    extra_first_character=("xabc", "abc"),
    only_backspaces=("###", "a#"),
    leading_backspaces_delete_nothing=("##ab", "ab"),
    surplus_backspaces_delete_nothing=("ab###c", "c"),
    seven_backspaces_in_a_row=("abcdefgh#######", "a"),
    typed_and_deleted_in_between=("xab#c##", "x"),
    nested_deletions=("abc#d##e", "ae"),
    deletes_to_the_left=("a#b", "b"),
    rest_of_the_first_is_deleted=("xy##abc", "abc"),
    rest_of_the_second_remains=("abc", "x#yabc"),
    rest_ending_with_a_backspace_remains=("#xy#abc", "abc"),
    same_keys_other_order=("a#bc", "ab#c"),
    same_length_other_characters=("ab#", "cd#"),
    case_differs=("A", "a"),
    leading_space=(" a", "a"),
    leading_null_character=("a", "\0a"),
    trailing_null_character=("a\0", "a"),
    newline_deleted=("a\n#", "a"),
    regex_special_characters=("[a]*", "[a]*"),
    non_ascii_characters=("né#ä", "nä"),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two characters and backspaces: both strings short, or one of them longer."""
    keys = "ab#"
    return small.either(
        small.together(small.strings(keys, 3, 1), small.strings(keys, 3, 1)),
        small.together(small.strings(keys, 6, 1), ["a", "ab"]),
        small.together(["ab"], small.strings(keys, 5, 1)),
    )


@random_cases
def test_random(st):
    """Many backspaces among characters of all kinds; one string is often the other with deletions or a prefix added."""
    key = st.sampled_from("ab##") | st.sampled_from("#aAbé😀\0 ") | st.characters(exclude_categories=["Cs"])
    keys = st.lists(key, min_size=8, max_size=50).map("".join)

    def detours(pair):
        clean, extras = typed(pair[0]), pair[1]
        return pair[0], "".join(
            extras[i % len(extras)] + character for i, character in enumerate(clean)
        ) + extras[0]

    detour = st.sampled_from(["", "", "a#", "b#", "ab##", "a#b#", "a😀##"])
    changed = detour | st.sampled_from(["#", "b", "é"])
    related = st.tuples(keys, st.lists(detour, min_size=1, max_size=11)).map(detours)
    nearly = st.tuples(keys, st.lists(changed, min_size=1, max_size=11)).map(detours)
    in_front = st.tuples(keys, keys).map(lambda pair: (pair[0] + pair[1], pair[1]))
    drawn = related | related.map(lambda pair: pair[::-1]) | nearly | in_front
    return drawn.filter(lambda pair: pair[0] and pair[1])


def workload(n):
    """One string long and the other short; deletions at the end and throughout; all characters distinct.

    Some have characters that make Python store the string with four bytes each, which makes copies slow.
    """
    half, quarter, sixth = n // 2, n // 4, n // 6
    deleted = "𝄞" + "b" * (2 * quarter - 1) + "#" * quarter
    distinct = "".join(chr(0x10000 + i) for i in range(half - 1))
    return {
        "long_and_short": ("𝄞" + "b" * (half - 1) + "#" * (half - 1), "𝄞"),
        "deleted_at_the_end": (deleted, "c" + "b" * (quarter - 1)),
        "deleted_throughout": ("ab#" * sixth, "#" + "a" * sixth),
        "short_and_long": ("b", distinct[::-1] + "#" * half),
        "all_distinct": (distinct, distinct[: half * 2 // 3] + "b" + distinct[half * 2 // 3 + 1 :]),
    }
