"""Hidden suite of palindrome_list."""

from judge.kit import linked_list
from judge.suite import edge_cases, intact_complaint, linked_lists, list_values, random_cases, valid_list


def valid(head):
    return valid_list(head, 20_000, -1_000_000, 1_000_000)


def check(call):
    notes = list_values(call.args[0])
    if call.answer != (notes == notes[::-1]):
        return f"{call.answer} was given, and the tune is {'no ' if call.answer else 'a '}palindrome"
    return intact_complaint(call)


def tune(*notes):
    return (linked_list(notes),)


test_edges = edge_cases(
    no_note=(None,),
    one_note=tune(1),
    one_zero=tune(0),
    two_equal=tune(1, 1),
    two_different=tune(1, 2),
    three_same_backwards=tune(1, 2, 1),
    three_different=tune(1, 2, 3),
    middle_pair_differs=tune(1, 2, 3, 1),
    pair_beside_the_middle_differs=tune(1, 2, 5, 3, 1),
    last_differs=tune(1, 2, 2, 1, 3),
    only_the_ends_differ=tune(1, 5, 5, 5, 2),
    equal_halves=tune(1, 2, 1, 2),
    equal_halves_about_a_middle=tune(1, 2, 3, 1, 2),
    same_notes_in_another_order=tune(1, 2, 3, 2, 1, 3),
    could_be_put_in_order=tune(1, 1, 2, 2),
    four_same_backwards=tune(1, 2, 2, 1),
    five_same_backwards=tune(1, 2, 3, 2, 1),
    signs_differ=tune(1, 2, -1),
    zero_at_one_end=tune(0, 1, 2),
    zeros_at_both_ends=tune(0, 1, 0),
    digits_same_backwards=tune(1, 21),
    longer_note_same_backwards=tune(12, 3, 12),
    same_text_either_way=tune(1, 11),
    same_last_byte=tune(1, 257),
    balanced_about_the_middle=tune(1, 5, 2, 2),
    negative_same_backwards=tune(-1, -2, -1),
    long_and_same_backwards=tune(1, 2, 3, 4, 4, 3, 2, 1),
)


@random_cases(count=300)
def test_random(st):
    """Tunes that are the same backwards, with a note changed or not, and tunes at will."""
    note = st.integers(-2, 2) | st.sampled_from([1, 11, 12, 21])
    half = st.lists(note, max_size=5)
    mirrored = st.tuples(half, st.lists(note, max_size=1)).map(lambda it: it[0] + it[1] + it[0][::-1])

    def one_changed(notes):
        places = st.integers(0, len(notes) - 1) if notes else st.nothing()
        return st.tuples(places, note).map(lambda it: [*notes[: it[0]], it[1], *notes[it[0] + 1 :]])

    tunes = mirrored | mirrored.filter(bool).flatmap(one_changed)
    return st.tuples(tunes.map(linked_list) | linked_lists(st, note))


def workload(n):
    """The same backwards, with an even and an odd number of notes; and different in the middle only."""
    half = [i * 7 % 1000 for i in range(n // 2)]
    odd = half[: (n - 1) // 2]
    return {
        "even": tune(*half, *half[::-1]),
        "odd": tune(*odd, 5, *odd[::-1]),
        "middle_differs": tune(*half, *[num + (i == 0) for i, num in enumerate(half[::-1])]),
    }
