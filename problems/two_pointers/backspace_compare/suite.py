"""Hidden suite of backspace_compare."""

from judge.suite import edge_cases, random_cases


def valid(first, second):
    return len(first) + len(second) <= 200_000


def expected(first, second):
    return typed(first) == typed(second)


def typed(keys):
    """Type it, key by key."""
    text = []
    for key in keys:
        text[-1:] = [] if key == "#" else [*text[-1:], key]
    return "".join(text)


test_edges = edge_cases(
    both_empty=("", ""),
    empty_and_letter=("", "a"),
    letter_and_empty=("a", ""),
    equal=("abc", "abc"),
    different=("abc", "abd"),
    first_character_differs=("xbc", "abc"),
    same_length_other_order=("abc", "acb"),
    prefix=("ab", "abc"),
    longer_by_one_at_the_front=("xabc", "abc"),
    longer_by_one_at_the_front_of_the_second=("abc", "xabc"),
    only_backspaces=("###", ""),
    backspaces_on_both=("##", "#"),
    backspace_first=("#a", "a"),
    backspaces_first_do_not_wait=("##ab", "ab"),
    more_backspaces_than_letters=("ab####", ""),
    surplus_backspaces_do_not_wait=("ab###c", "c"),
    surplus_against_nothing=("a##b", ""),
    two_in_a_row=("ab##", ""),
    two_in_a_row_and_more=("xab##c", "xc"),
    three_in_a_row=("wxyz###", "w"),
    seven_in_a_row=("abcdefgh#######", "a"),
    typed_and_rubbed_out_in_between=("ab#c##", ""),
    nested=("abc#d##e", "ae"),
    rubs_out_to_the_left_not_to_the_right=("a#b", "b"),
    rest_of_the_first_is_rubbed_out=("xy##abc", "abc"),
    rest_of_the_second_is_rubbed_out=("abc", "xy##abc"),
    rest_stays=("x#yabc", "abc"),
    rest_of_the_second_stays=("abc", "x#yabc"),
    rest_ends_with_a_backspace_and_stays=("#xy#abc", "abc"),
    rest_of_the_second_ends_with_a_backspace_and_stays=("abc", "#xy#abc"),
    both_rub_out_different_things=("ab#c", "ad#c"),
    same_keys_other_places=("a#bc", "ab#c"),
    same_length_after_other_letters=("ab#", "cd#"),
    capitals_differ=("A", "a"),
    spaces_are_characters=("a ", "a"),
    space_in_front=(" a", "a"),
    zero_character_in_front=("a", "\0a"),
    zero_character_behind=("a\0", "a"),
    space_rubbed_out=("a #", "a"),
    line_break_rubbed_out=("a\n#", "a"),
    other_signs_are_characters=("[a]*", "[a]*"),
    beyond_ascii=("né#ä", "nä"),
)


@random_cases(count=400)
def test_random(st):
    """Two letters and many backspaces; one text is often the other with detours, or with something in front."""
    keys = st.text(alphabet="ab##", max_size=10)

    def detours(pair):
        clean, extras = typed(pair[0]), pair[1]
        return pair[0], "".join(extra + key for extra, key in zip(extras, clean)) + extras[-1]

    detour = st.sampled_from(["", "", "a#", "b#", "ab##", "a#b#", "#", "b"])
    related = st.tuples(keys, st.lists(detour, min_size=11, max_size=11)).map(detours)
    in_front = st.tuples(keys, keys).map(lambda pair: (pair[0] + pair[1], pair[1]))
    return related | related | in_front | in_front.map(lambda pair: pair[::-1]) | st.tuples(keys, keys)


def workload(n):
    """A long text that is half rubbed out at the end; and detours at every key. They differ at the very start.

    Its first character is one that makes Python store all of them in four bytes, which makes copies dear.
    """
    quarter = n // 4
    rubbed = "𝄞" + "b" * (2 * quarter - 1) + "#" * quarter
    plain = "c" + "b" * (quarter - 1)
    steps = "ab#" * (n // 6)
    return {
        "rubbed_out_at_the_end": (rubbed, plain),
        "rubbed_out_at_every_key": (steps, "#" + "a" * (n // 6)),
        "all_rubbed_out": ("b" * quarter + "#" * quarter, "#" * quarter),
    }
