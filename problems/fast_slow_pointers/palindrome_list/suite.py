"""Hidden suite of palindrome_list."""

from judge.kit import linked_list
from judge.suite import (
    edge_cases,
    exhaustive_cases,
    intact_complaint,
    linked_lists,
    list_values,
    random_cases,
    valid_list,
)

HIGH = 1_000_000


def valid(head):
    return head is not None and valid_list(head, 150_000, -HIGH, HIGH)


def check(call):
    notes = list_values(call.args[0])
    if call.answer != (notes == notes[::-1]):
        return f"{call.answer} was given, and the tune is {'no ' if call.answer else 'a '}palindrome"
    return intact_complaint(call)


def tune(*notes):
    return (linked_list(notes),)


test_edges = edge_cases(
    one_note=tune(1),
    two_different=tune(1, 2),
    middle_pair_differs=tune(1, 2, 3, 1),
    pair_beside_the_middle_differs=tune(1, 2, 5, 3, 1),
    only_the_ends_differ=tune(1, 5, 5, 5, 2),
    equal_halves=tune(1, 2, 1, 2),
    same_notes_in_another_order=tune(1, 2, 3, 2, 1, 3),
    could_be_put_in_order=tune(1, 1, 2, 2),
    five_same_backwards=tune(1, 2, 3, 2, 1),
    signs_differ=tune(1, 2, -1),
    zero_at_one_end=tune(0, 1, 2),
    digits_same_backwards=tune(1, 21),
    longer_note_same_backwards=tune(12, 3, 12),
    same_text_either_way=tune(1, 11),
    same_last_byte=tune(1, 257),
    same_last_two_bytes=tune(-HIGH, 5, 65_536 - HIGH),
    same_last_digits=tune(HIGH, 1, 1, 0),
    balanced_about_the_middle=tune(1, 5, 2, 2),
    same_digits_to_the_base_31=tune(31, 0, 993, 0),
    same_digits_to_the_base_1000=tune(1000, -500_000, 501_001, 0),
    extreme_notes=tune(-HIGH, HIGH, HIGH, -HIGH),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every tune of two notes, and short ones of more notes, of which some read the same digit by digit."""
    two_notes, more = small.linked_lists([0, 1], 10, 1), small.linked_lists([-1, 0, 1, 2], 5, 1)
    return (small.either(two_notes, more, small.linked_lists([1, 11, 12, 21], 4, 1)),)


@random_cases(count=300)
def test_random(st):
    """Tunes of up to 60 notes that are the same backwards, some with a note changed or two notes swapped."""
    note = st.integers(-2, 2) | st.integers(-HIGH, HIGH) | st.sampled_from([-HIGH, HIGH])
    half = st.lists(note, max_size=5) | st.lists(note, min_size=5, max_size=30)
    mirrored = st.tuples(half, st.lists(note, max_size=1)).map(lambda it: it[0] + it[1] + it[0][::-1])

    def one_changed(notes):
        place = st.integers(0, len(notes) - 1)
        return st.tuples(place, note).map(lambda it: [*notes[: it[0]], it[1], *notes[it[0] + 1 :]])

    def two_swapped(notes):
        place = st.integers(0, len(notes) - 1)
        return place.map(lambda at: [*notes[:at], *notes[at : at + 2][::-1], *notes[at + 2 :]])

    mirrored = mirrored.filter(bool)
    tunes = mirrored | mirrored.flatmap(one_changed) | mirrored.flatmap(two_swapped)
    return st.tuples(tunes.map(linked_list) | linked_lists(st, note, 1, 20))


def workload(n):
    """The same backwards, of an odd number of notes; and nearly so, as two neighbours are swapped far from the ends."""
    half = [place * 7 % (2 * HIGH) - HIGH for place in range(n // 2)]
    odd, third = half[: (n - 1) // 2], n // 3
    return {
        "odd": tune(*odd, 5, *odd[::-1]),
        "two_swapped": tune(*half[:third], *half[third : third + 2][::-1], *half[third + 2 :], *half[::-1]),
    }
