"""Hidden suite of backspace_compare."""

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(first, second):
    return len(first) >= 1 and len(second) >= 1 and len(first) + len(second) <= 300_000


def expected(first, second):
    return typed(first) == typed(second)


def typed(keys):
    """Type it, key by key."""
    text = []
    for key in keys:
        if key != "#":
            text.append(key)
        elif text:
            text.pop()
    return "".join(text)


test_edges = edge_cases(
    same_length_other_order=("abc", "acb"),
    prefix=("ab", "abc"),
    longer_by_one_at_the_front=("xabc", "abc"),
    only_backspaces=("###", "a#"),
    backspaces_first_do_not_wait=("##ab", "ab"),
    surplus_backspaces_do_not_wait=("ab###c", "c"),
    seven_in_a_row=("abcdefgh#######", "a"),
    typed_and_rubbed_out_in_between=("xab#c##", "x"),
    nested=("abc#d##e", "ae"),
    rubs_out_to_the_left_not_to_the_right=("a#b", "b"),
    rest_of_the_first_is_rubbed_out=("xy##abc", "abc"),
    rest_of_the_second_stays=("abc", "x#yabc"),
    rest_ends_with_a_backspace_and_stays=("#xy#abc", "abc"),
    same_keys_other_places=("a#bc", "ab#c"),
    same_length_after_other_letters=("ab#", "cd#"),
    capitals_differ=("A", "a"),
    space_in_front=(" a", "a"),
    zero_character_in_front=("a", "\0a"),
    zero_character_behind=("a\0", "a"),
    line_break_rubbed_out=("a\n#", "a"),
    other_signs_are_characters=("[a]*", "[a]*"),
    beyond_ascii=("né#ä", "nä"),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two letters and backspaces: both texts short, or one of them longer."""
    keys = "ab#"
    return small.either(
        small.together(small.strings(keys, 3, 1), small.strings(keys, 3, 1)),
        small.together(small.strings(keys, 6, 1), ["a", "ab"]),
        small.together(["ab"], small.strings(keys, 5, 1)),
    )


@random_cases
def test_random(st):
    """Many backspaces among letters of all kinds; one text is often the other with detours, or with a beginning."""
    key = st.sampled_from("ab##") | st.sampled_from("#aAbé😀\0 ") | st.characters(exclude_categories=["Cs"])
    keys = st.lists(key, min_size=8, max_size=50).map("".join)

    def detours(pair):
        clean, extras = typed(pair[0]), pair[1]
        return pair[0], "".join(extras[i % len(extras)] + letter for i, letter in enumerate(clean)) + extras[
            0
        ]

    detour = st.sampled_from(["", "", "a#", "b#", "ab##", "a#b#", "a😀##"])
    changed = detour | st.sampled_from(["#", "b", "é"])
    related = st.tuples(keys, st.lists(detour, min_size=1, max_size=11)).map(detours)
    nearly = st.tuples(keys, st.lists(changed, min_size=1, max_size=11)).map(detours)
    in_front = st.tuples(keys, keys).map(lambda pair: (pair[0] + pair[1], pair[1]))
    drawn = related | related.map(lambda pair: pair[::-1]) | nearly | in_front
    return drawn.filter(lambda pair: pair[0] and pair[1])


def workload(n):
    """One text long and the other short; rubbed out at the end and at every key; all letters different.

    Some have letters that make Python store all characters in four bytes, which makes copies dear.
    """
    half, quarter, sixth = n // 2, n // 4, n // 6
    rubbed = "𝄞" + "b" * (2 * quarter - 1) + "#" * quarter
    letters = "".join(chr(0x10000 + i) for i in range(half - 1))
    return {
        "long_and_short": ("𝄞" + "b" * (half - 1) + "#" * (half - 1), "𝄞"),
        "rubbed_out_at_the_end": (rubbed, "c" + "b" * (quarter - 1)),
        "rubbed_out_at_every_key": ("ab#" * sixth, "#" + "a" * sixth),
        "short_and_long": ("b", letters[::-1] + "#" * half),
        "all_different": (letters, letters[: half * 2 // 3] + "b" + letters[half * 2 // 3 + 1 :]),
    }
